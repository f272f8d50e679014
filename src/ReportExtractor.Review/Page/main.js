// Puts the page together: opens reports, and hears keys and clicks.

const showTab = (name) => {
  document.body.dataset.tab = name;
  document.querySelectorAll('.tabs button').forEach((button) => button.setAttribute('aria-current', String(button.dataset.tab === name)));
  if (name === 'reports') {
    drawRows();
  }
  const lit = name === 'source' && byId('view').querySelector('.lit');
  if (lit) {
    reveal(lit);
  }
};

const openReport = async (index) => {
  const report = await loadReport(index);
  current = index;
  open = { index, report };
  selected = null;
  offered = null;
  drawForm(report);
  drawSource(report);
  drawInspector();
  byId('form').scrollTop = 0;
  byId('position').textContent = say('page.position', { number: order.indexOf(index) + 1, all: reports.length });
  revealRow(index);
};

const stepReport = async (step) => {
  const index = neighbour(step);
  if (index >= 0) {
    await openReport(index);
  }
};

const download = () => {
  const lines = exportedLines();
  if (lines.length === 0) {
    notify(say('decide.nothing'));
    return;
  }
  const file = URL.createObjectURL(new Blob([lines.map((line) => `${line}\n`).join('')], { type: 'application/x-ndjson' }));
  make('a', { href: file, download: 'decisions.jsonl' }).click();
  setTimeout(() => URL.revokeObjectURL(file), 60000);
  notify(say('decide.exported', { count: lines.length }));
};

const upload = async (event) => {
  const [file] = event.target.files;
  event.target.value = '';
  if (file) {
    const { taken, wrong } = importLines(await file.text());
    notify(say(wrong ? 'decide.importedUpTo' : 'decide.imported', { count: taken, line: wrong }));
    if (open) {
      const what = selected;
      drawForm(open.report);
      select(what);
    }
    drawRows();
  }
};

const decideByKey = (kind) => {
  if (selected?.key !== undefined) {
    const figure = figures.get(selected.key);
    if (kind === 'accept' && figure.value !== null) {
      decideOn(figure, kind);
    } else if (kind !== 'accept') {
      byId(kind === 'correct' ? 'correct-value' : 'why').focus();
      byId(kind === 'correct' ? 'correct-value' : 'why').select();
    }
  }
};

const KEYS = {
  n: ['nextDoubt', () => stepDoubt(1)],
  p: ['previousDoubt', () => stepDoubt(-1)],
  j: ['nextReport', () => stepReport(1)],
  k: ['previousReport', () => stepReport(-1)],
  a: ['accept', () => decideByKey('accept')],
  c: ['correct', () => decideByKey('correct')],
  m: ['comment', () => decideByKey('comment')],
  '/': ['search', () => { showTab('reports'); byId('search').focus(); }],
  e: ['export', download],
  '?': ['help', () => byId('help').showModal()],
};

// From figure to figure of the form, by the arrow keys.
const moveInForm = (event) => {
  const button = event.target.closest('#report .figure');
  const cell = button?.parentElement;
  if (!cell || !event.key.startsWith('Arrow')) {
    return false;
  }
  const row = cell.parentElement;
  const at = [...row.querySelectorAll('td:has(.figure)')].indexOf(cell);
  const beside = {
    ArrowLeft: [row, at - 1], ArrowRight: [row, at + 1],
    ArrowUp: [row.previousElementSibling, at], ArrowDown: [row.nextElementSibling, at],
  };
  const [line, position] = beside[event.key];
  const next = line?.querySelectorAll('td .figure')[position];
  if (next) {
    select({ key: next.dataset.key });
    next.focus();
  }
  event.preventDefault();
  return true;
};

const onKey = (event) => {
  const isTyping = event.target.matches('input:not([type=checkbox]), textarea');
  if (event.key === 'Escape' && !byId('help').open) {
    if (isTyping) {
      event.target.blur();
    } else {
      select(null);
    }
    return;
  }
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || byId('help').open || moveInForm(event)) {
    return;
  }
  if (event.target === byId('list') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    stepReport(event.key === 'ArrowDown' ? 1 : -1);
    return;
  }
  const key = KEYS[event.key];
  if (key) {
    event.preventDefault();
    key[1]();
  }
};

// One cell of a table may hold several figures: each further click selects the next of them.
const nextKeyOf = (data) => {
  const keys = (data.keys ?? data.key).split(' ');
  return keys[(keys.indexOf(selected?.key) + 1) % keys.length];
};

const onClick = (event) => {
  const target = event.target.closest('[data-key], [data-unclaimed], [data-place], [data-go]');
  const data = target?.dataset;
  if (!data || !open) {
    return;
  }
  if (data.unclaimed !== undefined) {
    select({ unclaimed: Number(data.unclaimed) });
  } else if (data.key !== undefined || data.go !== undefined) {
    select({ key: data.go ?? nextKeyOf(data) });
  } else {
    lightWhere(() => false, JSON.parse(data.place));
    showTab('source');
    return;
  }
  if (document.body.dataset.tab === 'source' && target.closest('#source')) {
    showTab('form');
  }
};

const writeHelp = () => {
  byId('help-keys').append(...Object.entries(KEYS).flatMap(([key, [name]]) => [
    make('dt', {}, make('kbd', { text: key })), make('dd', { text: say(`keys.${name}`) })]));
  const colours = ['suspect', 'unreadable', 'missing', 'blank', 'nil', 'corrected', 'accepted'];
  byId('help-colours').append(
    ...colours.map((status) => make('li', {}, make('span', { class: `figure is-${status}` },
      make('span', { class: 'number', text: '12' }), make('span', { class: 'sign', text: SIGNS[status] ?? '' })),
    ` ${say(`status.${status}`)}: ${say(`status.${status}.means`)}`)),
    ...['confirmed', 'contradicted'].map((sums) => make('li', {}, make('span', { class: `figure is-read sums-${sums}` },
      make('span', { class: 'number', text: '12' }), make('span', { class: 'sign', text: sums === 'contradicted' ? '≠' : '' })),
    ` ${say(`sums.${sums}`)}`)));
};

const rememberReviewer = () => {
  byId('reviewer').value = storage((store) => store.getItem(`${STORE}reviewer`)) ?? '';
  byId('reviewer').addEventListener('change', () => storage((store) => store.setItem(`${STORE}reviewer`, byId('reviewer').value.trim())));
};

const start = async () => {
  await loadPage();
  collectLabels();
  writeHelp();
  rememberReviewer();
  buildList(async (index) => {
    await openReport(index);
    showTab('form');
  });
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', onClick);
  document.querySelectorAll('.tabs button').forEach((button) => button.addEventListener('click', () => showTab(button.dataset.tab)));
  byId('next-doubt').addEventListener('click', () => stepDoubt(1));
  byId('previous-doubt').addEventListener('click', () => stepDoubt(-1));
  byId('export').addEventListener('click', download);
  byId('import').addEventListener('click', () => byId('import-file').click());
  byId('import-file').addEventListener('change', upload);
  byId('show-help').addEventListener('click', () => byId('help').showModal());
  byId('zoom-in').addEventListener('click', () => changeZoom(1));
  byId('zoom-out').addEventListener('click', () => changeZoom(-1));
  showTab('reports');
  if (reports.length > 0) {
    await openReport(order[0]);
  }
  document.body.dataset.ready = 'true';
};

start().catch((error) => {
  byId('notice').textContent = `${sayOr('page.broken', 'The page is damaged, or this browser is too old.')} ${error.message}`;
});
