// The form with its figures, as it is printed.

let labels = new Map();
let figures = new Map();

const labelOf = (key) => labels.get(key) ?? key;

const nameOfTable = (id) => sayOr(`table.${id}`, id);

const collectLabels = () => {
  labels = new Map();
  for (const tables of Object.values(forms)) {
    for (const table of tables) {
      for (const row of table.rows) {
        for (const column of table.columns) {
          const name = [...row.group.slice(-1), row.label, column.label].join(' · ');
          labels.set(`${table.id}.${row.id}.${column.id}`, name);
        }
      }
    }
  }
};

// The number as it is printed: the page gives those apart that a floating-point number would change.
const valueText = (report, figure) => (figure.value === null ? null : report.exact[figure.key] ?? String(figure.value));

const shownText = (report, figure) => {
  const decision = decisionOn(report.record.source.sha256, figure.key);
  if (decision?.decision === 'correct') {
    return decision.value ?? say('form.noNumber');
  }
  const value = valueText(report, figure);
  if (value !== null) {
    return value;
  }
  return figure.status === 'nil' || figure.status === 'unreadable' ? (figure.raw ?? '').trim() : '';
};

const SIGNS = { suspect: '?', unreadable: '!', missing: '·', corrected: '✎', accepted: '✓' };

const classOf = (report, figure) => {
  const decision = decisionOn(report.record.source.sha256, figure.key);
  return ['figure', `is-${figure.status}`, `sums-${figure.sums}`, decision ? `decided-${decision.decision}` : ''].join(' ').trim();
};

const signOf = (report, figure) => {
  const decision = decisionOn(report.record.source.sha256, figure.key);
  const decided = decision && { accept: '✓', correct: '✎', comment: '✍' }[decision.decision];
  return `${decided ?? SIGNS[figure.status] ?? ''}${figure.sums === 'contradicted' ? '≠' : ''}`;
};

const spokenName = (report, figure) => [
  labelOf(figure.key), shownText(report, figure) || say('form.noNumber'), say(`status.${figure.status}`),
  figure.sums === 'none' ? '' : say(`sums.${figure.sums}`),
].filter((part) => part !== '').join(', ');

const fillFigure = (button, report, figure) => {
  button.className = classOf(report, figure);
  button.setAttribute('aria-label', visible(spokenName(report, figure)));
  button.replaceChildren(
    make('span', { class: 'number', text: shownText(report, figure) }),
    make('span', { class: 'sign', 'aria-hidden': 'true', text: signOf(report, figure) }));
};

const figureButton = (report, key) => {
  const figure = figures.get(key);
  if (!figure) {
    return make('span', { class: 'none' });
  }
  const button = make('button', { type: 'button', 'data-key': key, tabindex: '-1' });
  fillFigure(button, report, figure);
  return button;
};

const cellOf = (report, key) => make('td', {}, figureButton(report, key));

// The heads of rows: a group stands once, in front of all its rows.
const headsOf = (rows, at, depth) => {
  const row = rows[at];
  const heads = row.group.map((name, level) => {
    const prefix = row.group.slice(0, level + 1).join('\n');
    const isSame = (other) => other && other.group.slice(0, level + 1).join('\n') === prefix;
    if (isSame(rows[at - 1])) {
      return null;
    }
    let span = 1;
    while (isSame(rows[at + span])) {
      span++;
    }
    return make('th', { scope: 'rowgroup', rowspan: span, class: 'group', text: name });
  });
  return [...heads, make('th', { scope: 'row', colspan: depth - row.group.length, text: row.label })];
};

const tableOf = (report, table) => {
  const depth = Math.max(...table.rows.map((row) => row.group.length)) + 1;
  const head = make('tr', {}, make('td', { colspan: depth, class: 'corner' }),
    ...table.columns.map((column) => make('th', { scope: 'col', text: column.label })));
  const body = table.rows.map((row, at) => make('tr', {}, ...headsOf(table.rows, at, depth),
    ...table.columns.map((column) => cellOf(report, `${table.id}.${row.id}.${column.id}`))));
  return make('table', {}, make('thead', {}, head), make('tbody', {}, ...body));
};

// A table that the form prints in one line of numbers, its rows side by side.
const lineTableOf = (report, table) => {
  const width = table.columns.length;
  const isInGroup = (row) => row.group.length > 0;
  const upper = [];
  for (let at = 0; at < table.rows.length; at++) {
    const row = table.rows[at];
    if (!isInGroup(row)) {
      upper.push(make('th', { scope: 'colgroup', colspan: width, rowspan: 2, text: row.label }));
    } else if (table.rows[at - 1]?.group[0] !== row.group[0]) {
      const span = table.rows.filter((other) => other.group[0] === row.group[0]).length;
      upper.push(make('th', { scope: 'colgroup', colspan: span * width, text: row.group[0] }));
    }
  }
  const middle = table.rows.filter(isInGroup).map((row) => make('th', { scope: 'colgroup', colspan: width, text: row.label }));
  const each = (act) => table.rows.flatMap((row) => table.columns.map((column) => act(row, column)));
  return make('table', { class: 'line' },
    make('thead', {}, make('tr', {}, ...upper), make('tr', {}, ...middle),
      make('tr', {}, ...each((row, column) => make('th', { scope: 'col', text: column.label })))),
    make('tbody', {}, make('tr', {}, ...each((row, column) => cellOf(report, `${table.id}.${row.id}.${column.id}`)))));
};

const formTable = (report, table) => make('section', { class: 'form-table' },
  make('h3', { text: nameOfTable(table.id) }),
  make('div', { class: 'wide' }, table.sideBySide ? lineTableOf(report, table) : tableOf(report, table)));

// The tables of the record's form, and those of another form of which the document prints figures.
const formTables = (report) => {
  const own = report.record.report?.template;
  const holds = (table) => report.record.figures.some((figure) => figure.key.startsWith(`${table.id}.`));
  const isOfForm = (table, key) => table.rows.some((row) =>
    table.columns.some((column) => `${table.id}.${row.id}.${column.id}` === key));
  const ownTables = forms[own] ?? [];
  const foreign = report.record.figures.filter((figure) => !ownTables.some((table) => isOfForm(table, figure.key)));
  const isForeign = (table, row) => foreign.some((figure) => figure.key.startsWith(`${table.id}.${row.id}.`));
  const others = Object.entries(forms).filter(([id]) => id !== own).flatMap(([, tables]) => tables)
    .map((table) => ({ ...table, rows: table.rows.filter((row) => isForeign(table, row)) }))
    .filter((table) => table.rows.length > 0);
  return [
    ...ownTables.filter(holds).map((table) => formTable(report, table)),
    others.length > 0 ? make('h3', { class: 'other-form', text: say('form.otherForm') }) : null,
    ...others.map((table) => formTable(report, table)),
  ];
};

const reportHead = (report) => {
  const { source, report: head } = report.record;
  const facts = [
    ['form.agency', head?.agency], ['form.year', head?.year], ['form.template', head?.template],
    ['form.format', source.pages ? say('form.pages', { format: source.format, pages: source.pages }) : source.format],
    ['form.sha256', source.sha256],
  ].filter(([, value]) => value !== null && value !== undefined && value !== '');
  return make('div', { class: 'head' },
    make('h2', { text: head?.title ?? source.path }),
    make('p', { class: 'path', text: source.path }),
    make('dl', { class: 'facts' }, ...facts.flatMap(([key, value]) => [
      make('dt', { text: say(key) }), make('dd', { text: value, class: key === 'form.sha256' ? 'hash' : null })])));
};

const problemsOf = (report) => (report.record.problems.length === 0 ? null : make('details', { class: 'problems', open: true },
  make('summary', { text: say('form.problems', { count: report.record.problems.length }) }),
  make('ul', {}, ...report.record.problems.map((problem) => make('li', { class: problem.severity },
    make('code', { text: problem.code }), ` ${visible(problem.message)} `,
    problem.location ? make('button', {
      type: 'button', class: 'link', 'data-place': JSON.stringify(problem.location), text: placeText(problem.location),
    }) : null)))));

const unclaimedOf = (report) => {
  if (report.unclaimed.length === 0) {
    const isKnown = report.searched || !report.source || !report.record.report;
    return isKnown ? null : make('p', { class: 'problems', text: say('form.notSearched') });
  }
  return make('details', { class: 'problems', open: true },
    make('summary', { text: say('form.unclaimed', { count: report.unclaimed.length }) }),
    make('p', { class: 'numbers' }, ...report.unclaimed.map((number, index) => make('button', {
      type: 'button', class: 'unclaimed-number', 'data-unclaimed': index, title: placeText(number.location), text: number.text,
    }))));
};

const failedOf = (report) => {
  const failed = report.record.checks.filter((check) => check.outcome === 'fail');
  return failed.length === 0 ? null : make('details', { class: 'problems', open: true },
    make('summary', { text: say('form.failed', { count: failed.length }) }),
    make('ul', {}, ...failed.map((check) => make('li', {},
      make('button', { type: 'button', class: 'link', 'data-go': check.keys[check.keys.length - 1], text: checkName(check) }),
      ` ${say('check.failed', check)}`))));
};

const drawForm = (report) => {
  figures = new Map(report.record.figures.map((figure) => [figure.key, figure]));
  byId('report').replaceChildren(...[reportHead(report), problemsOf(report), failedOf(report), unclaimedOf(report), ...formTables(report)]
    .filter((part) => part !== null));
  const first = byId('report').querySelector('.figure');
  first?.setAttribute('tabindex', '0');
};
