// The list of reports. Only the rows that can be seen are elements, so that a list of thousands scrolls like one of ten.

const ROW_HEIGHT = 58;
const ROWS_AROUND = 6;

const FILTERS = {
  suspects: (report) => report.suspect + report.unreadable > 0,
  sums: (report) => report.failed > 0,
  tables: (report) => report.missingTables > 0,
  unread: (report) => report.unread > 0,
  unclaimed: (report) => report.unclaimed > 0,
};

// Reports that could not be read have nothing to look at: they are behind the others.
let order = [];
let searched = [];
let shown = [];
let current = -1;

const textOf = (report) => `${report.path} ${report.agency ?? ''} ${report.year ?? ''} ${report.title ?? ''}`.toLowerCase();

const isShown = (index, words, filters) =>
  (filters.length === 0 || filters.some((name) => FILTERS[name](reports[index])))
  && words.every((word) => searched[index].includes(word));

const applyFilters = () => {
  // A text that is pasted has the same words many times.
  const words = [...new Set(byId('search').value.toLowerCase().split(/\s+/))].filter((word) => word !== '');
  const filters = [...byId('filters').querySelectorAll('input:checked')].map((input) => input.value);
  shown = order.filter((index) => isShown(index, words, filters));
  byId('found').textContent = say('list.found', { count: shown.length, all: reports.length });
  byId('rows').style.height = `${shown.length * ROW_HEIGHT}px`;
  byId('list').scrollTop = 0;
  drawRows();
};

const badge = (kind, count) => (count > 0
  ? make('span', { class: `badge ${kind}`, title: say(`badge.${kind}`, { count }), text: count })
  : null);

const badgesOf = (report) => make('span', { class: 'badges' },
  report.unread ? make('span', { class: 'badge unread', text: say('badge.unread') }) : null,
  badge('suspect', report.suspect + report.unreadable),
  badge('sums', report.failed),
  badge('tables', report.missingTables),
  badge('unclaimed', report.unclaimed),
  hasDecisions(report.sha256) ? make('span', { class: 'badge decided', title: say('badge.decided'), text: '✎' }) : null);

const rowOf = (position) => {
  const index = shown[position];
  const report = reports[index];
  const row = make('div', {
    role: 'option', id: `row-${index}`, class: 'row', 'data-index': index, 'aria-selected': String(index === current),
    'aria-setsize': shown.length, 'aria-posinset': position + 1,
  },
    make('span', { class: 'agency', text: [report.agency ?? say('list.noAgency'), report.year ?? ''].join(' ').trim() }),
    badgesOf(report),
    make('span', { class: 'path', text: report.path, title: report.path }));
  row.style.top = `${position * ROW_HEIGHT}px`;
  return row;
};

const drawRows = () => {
  const list = byId('list');
  const first = Math.max(0, Math.floor(list.scrollTop / ROW_HEIGHT) - ROWS_AROUND);
  const end = Math.min(shown.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW_HEIGHT) + ROWS_AROUND);
  const rows = [];
  for (let position = first; position < end; position++) {
    rows.push(rowOf(position));
  }
  byId('rows').replaceChildren(...rows);
  if (byId(`row-${current}`)) {
    list.setAttribute('aria-activedescendant', `row-${current}`);
  } else {
    list.removeAttribute('aria-activedescendant');
  }
};

const revealRow = (index) => {
  const position = shown.indexOf(index);
  const list = byId('list');
  if (position >= 0) {
    const top = position * ROW_HEIGHT;
    if (top < list.scrollTop || top + ROW_HEIGHT > list.scrollTop + list.clientHeight) {
      list.scrollTop = Math.max(0, top - list.clientHeight / 2);
    }
  }
  drawRows();
};

// The report so many places before or behind the current one in the list; -1 if there is none.
const neighbour = (step) => {
  const position = shown.indexOf(current);
  const next = position < 0 ? (step > 0 ? 0 : shown.length - 1) : position + step;
  return shown[next] ?? -1;
};

const buildList = (open) => {
  const indexes = [...reports.keys()];
  order = [...indexes.filter((index) => !reports[index].unread), ...indexes.filter((index) => reports[index].unread)];
  searched = reports.map(textOf);
  byId('filters').append(...Object.keys(FILTERS).map((name) => make('label', { class: `chip ${name}` },
    make('input', { type: 'checkbox', value: name, on: { change: applyFilters } }),
    ` ${say(`filter.${name}`)} (${reports.filter(FILTERS[name]).length})`)));
  byId('search').addEventListener('input', applyFilters);
  byId('list').addEventListener('scroll', drawRows);
  window.addEventListener('resize', drawRows);
  byId('list').addEventListener('click', (event) => {
    const row = event.target.closest('.row');
    if (row) {
      open(Number(row.dataset.index), true);
    }
  });
  applyFilters();
};
