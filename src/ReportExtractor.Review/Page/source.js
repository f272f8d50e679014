// The source beside the form: pages, lines of a text, or paragraphs and tables. Marked are the places of figures, and numbers that no
// figure holds.

const markSpan = (mark, text) => make('span', {
  class: `mark${mark.figure === undefined ? ' unclaimed' : ''}${text === '' ? ' empty' : ''}`,
  'data-key': mark.figure, 'data-unclaimed': mark.unclaimed, title: markName(mark), text,
});

// A line of text with its marks. Two marks at one place are shown as the first of them.
const markedText = (text, marks) => {
  const parts = [];
  let at = 0;
  const sorted = [...marks].sort((one, other) => one.place.column - other.place.column);
  for (const mark of sorted) {
    const start = mark.place.column - 1;
    if (start >= at && start <= text.length) {
      const end = Math.min(text.length, start + mark.raw.split('\n')[0].length);
      parts.push(visible(text.slice(at, start)), markSpan(mark, text.slice(start, end)));
      at = end;
    }
  }
  return [...parts, visible(text.slice(at))];
};

// Lines with columns keep them; longer ones are prose, or a whole table in one line, and are wrapped.
const LONG_LINE = 240;

const drawLine = ([number, text], marks) => (number === 0
  ? make('p', { class: 'left-out', text: say('source.linesLeftOut') })
  : make('div', { class: 'text-line', id: `line-${number}` },
    make('span', { class: 'line-number', 'aria-hidden': 'true', text: number }),
    make('code', { class: text.length > LONG_LINE ? 'long' : null }, ...markedText(text, marks.get(`line-${number}`) ?? []))));

const drawCell = (cell, marks) => {
  const isCell = cell.at?.length === 3;
  const part = cell.at && (isCell ? `cell-${cell.at.join('-')}` : `line-${cell.at[0]}`);
  const own = (part && marks.get(part)) ?? [];
  const here = isCell ? own : own.filter((mark) => mark.place.column === cell.at?.[1]);
  const properties = { colspan: cell.columns, rowspan: cell.rows, id: isCell ? part : null };
  if (here.length === 0) {
    return make('td', { ...properties, text: cell.text });
  }
  const first = here.find((mark) => mark.figure === undefined) ?? here[0];
  return make('td', {
    ...properties, text: cell.text, title: here.map(markName).join('\n'), class: `mark${first.figure === undefined ? ' unclaimed' : ''}`,
    'data-key': first.figure, 'data-unclaimed': first.unclaimed,
    'data-keys': here.filter((mark) => mark.figure !== undefined).map((mark) => mark.figure).join(' ') || null,
  });
};

const drawBlock = (block, marks) => {
  if (block === null) {
    return make('p', { class: 'left-out', text: say('source.blocksLeftOut') });
  }
  if (block.rows) {
    return make('div', { class: 'wide' }, make('table', { class: 'source-table' },
      make('tbody', {}, ...block.rows.map((row) => make('tr', {}, ...row.map((cell) => drawCell(cell, marks)))))));
  }
  const line = block.at?.length === 2 ? marks.get(`line-${block.at[0]}`) ?? [] : [];
  return make('p', { class: 'paragraph', id: line.length > 0 ? `line-${block.at[0]}` : null }, ...markedText(block.text, line));
};

const drawSource = (report) => {
  const { source } = report;
  const marks = marksByPart(report);
  const view = byId('view');
  view.className = source?.kind ?? 'none';
  byId('legend').hidden = !source;
  if (!source) {
    view.replaceChildren(make('p', { class: 'left-out', text: say(`source.${report.state}`) }));
  } else if (source.kind === 'pages') {
    view.replaceChildren(...source.pages.map((page) => drawPage(page, source.pages.length, marks)));
  } else if (source.kind === 'lines') {
    view.replaceChildren(...source.lines.map((line) => drawLine(line, marks)));
  } else {
    view.replaceChildren(...source.blocks.map((block) => drawBlock(block, marks)));
  }
  view.scrollTop = 0;
};

const unlight = () => byId('view').querySelectorAll('.lit').forEach((element) => element.classList.remove('lit'));

const reveal = (element) => element.scrollIntoView({ block: 'center', inline: 'nearest' });

const lightWhere = (isIt, place) => {
  unlight();
  const found = [...byId('view').querySelectorAll('.mark')].filter((element) => isIt(element.dataset));
  found.forEach((element) => element.classList.add('lit'));
  const target = found[0] ?? (place && byId(partOf(place)));
  if (target) {
    if (found.length === 0) {
      target.classList.add('lit');
    }
    reveal(target);
  } else {
    byId('view').scrollTop = 0;
  }
};

const lightFigure = (figure) => lightWhere(
  (data) => data.key === figure.key || (data.keys ?? '').split(' ').includes(figure.key), figure.location);

const lightUnclaimed = (index, number) => lightWhere((data) => data.unclaimed === String(index), number.location);

// Percent of the width of the pane.
const ZOOMS = [60, 80, 100, 130, 170, 220];
let zoom = 2;

const changeZoom = (step) => {
  zoom = Math.min(ZOOMS.length - 1, Math.max(0, zoom + step));
  byId('view').style.setProperty('--zoom', `${ZOOMS[zoom]}%`);
};
