// What is known of the selected figure, and the decision on it.

let open = null; // The report: { index, report }.
let selected = null; // A figure { key }, or a number that no figure holds { unclaimed }.
let offered = null; // The number that no figure holds and was selected last: it may be the next figure's.

const checkName = (check) => {
  const scope = labels.get(check.scope) ?? scopeLabel(check);
  return say('check.name', { rule: sayOr(`rule.${check.rule}`, check.rule), scope });
};

const scopeLabel = (check) => {
  const [table] = check.rule.split('.');
  for (const tables of Object.values(forms)) {
    const form = tables.find((each) => each.id === table);
    const part = form?.columns.find((column) => column.id === check.scope) ?? form?.rows.find((row) => row.id === check.scope);
    if (part && check.keys.some((key) => key.includes(`.${check.scope}`))) {
      return part.label;
    }
  }
  return check.scope;
};

// The parts of a sum are those keys in front of the one, or the two, that hold the whole.
const WHOLES = { 'applications.balance': 2 };

const checkLine = (report, check) => {
  const number = (key) => {
    const figure = figures.get(key);
    return (figure && valueText(report, figure)) ?? say('form.noNumber');
  };
  const whole = WHOLES[check.rule] ?? 1;
  const side = (keys) => keys.map(number).join(' + ');
  const sum = check.keys.length > 1
    ? `${side(check.keys.slice(0, -whole))} ${check.outcome === 'fail' ? '≠' : '='} ${side(check.keys.slice(-whole))}` : '';
  return make('li', { class: check.outcome },
    make('strong', { text: checkName(check) }), ' ', make('span', { class: 'sum', text: sum }), ' ',
    make('em', { text: check.outcome === 'fail' ? say('check.failed', check) : say(`check.${check.outcome}`) }));
};

const fact = (key, value) => (value === null || value === undefined || value === ''
  ? []
  : [make('dt', { text: say(key) }), make('dd', { text: value })]);

const field = (name, element) => make('label', {}, `${say(name)} `, element);

const decideOn = (figure, kind) => {
  const { source } = open.report.record;
  const by = byId('reviewer').value.trim();
  const why = byId('why').value.trim();
  const value = kind === 'correct' ? byId('correct-value').value.trim() : '';
  if (by === '') {
    notify(say('decide.needsName'));
    byId('reviewer').focus();
    return;
  }
  if (kind === 'correct' && value !== '' && !NUMBER.test(value)) {
    notify(say('decide.needsNumber'));
    byId('correct-value').focus();
    return;
  }
  if (kind === 'comment' && why === '') {
    notify(say('decide.needsComment'));
    byId('why').focus();
    return;
  }
  // What was seen is the program's own reading, also where an earlier decision has replaced it.
  const own = figure.own ?? figure;
  const ownValue = figure.own ? own.value : valueText(open.report, figure);
  const seen = { value: ownValue === null ? null : String(ownValue), status: own.status, raw: own.raw ?? null };
  decide({
    schema: SCHEMA, sha256: source.sha256, source: source.path, key: figure.key, seen, decision: kind,
    value: value === '' ? null : value.replace(/^(-?)0+(?=\d)/, '$1'), by, at: new Date().toISOString().replace(/\.\d+Z$/, 'Z'), why,
  });
  notify(isKept ? say(`decide.done.${kind}`) : say('decide.notKept'));
  afterDecision(figure);
};

const afterDecision = (figure) => {
  document.querySelectorAll('#report [data-key]').forEach((button) => {
    if (button.dataset.key === figure.key) {
      fillFigure(button, open.report, figure);
    }
  });
  drawRows();
  drawInspector();
};

const decisionForm = (figure) => {
  const { sha256 } = open.report.record.source;
  const decision = decisionOn(sha256, figure.key);
  const told = [verdictOn(sha256, figure.key), commentOn(sha256, figure.key)].filter((each) => each !== undefined);
  const hasValue = figure.value !== null;
  const value = make('input', {
    id: 'correct-value', type: 'text', inputmode: 'decimal', autocomplete: 'off', placeholder: say('decide.none'),
  });
  value.value = decision?.decision === 'correct' ? decision.value ?? '' : valueText(open.report, figure) ?? '';
  const why = make('input', { id: 'why', type: 'text', maxlength: 500, autocomplete: 'off' });
  why.value = decision?.why ?? '';
  const button = (kind, key, disabled) => make('button', {
    type: 'button', 'data-decide': kind, disabled, title: `${say(`decide.${kind}.title`)} (${key})`, text: say(`decide.${kind}`),
    on: { click: () => decideOn(figure, kind) },
  });
  return make('form', { class: 'decide', on: { submit: (event) => { event.preventDefault(); decideOn(figure, 'correct'); } } },
    field('decide.value', value),
    offered === null ? null : make('button', {
      type: 'button', id: 'use-number', text: say('decide.use', { number: offered }),
      on: { click: () => { value.value = offered.replace(/[,，\s]/g, ''); } },
    }),
    field('decide.why', why),
    make('p', { class: 'buttons' }, button('accept', 'a', !hasValue), button('correct', 'c', false), button('comment', 'm', false),
      decision ? make('button', {
        type: 'button', id: 'undo', text: say('decide.undo'),
        on: { click: () => { undecide(decision); afterDecision(figure); } },
      }) : null),
    ...told.map((each) => make('p', {
      class: 'decision', text: say(`decided.${each.decision}`, { ...each, value: each.value ?? say('form.noNumber') }),
    })));
};

const inspectFigure = (figure) => {
  const { report } = open;
  const checks = report.record.checks.filter((check) => check.keys.includes(figure.key) && check.outcome !== 'not-assessable');
  return [
    make('h3', { text: `${nameOfTable(figure.key.split('.')[0])} · ${labelOf(figure.key)}` }),
    make('dl', { class: 'facts' },
      ...fact('inspector.value', valueText(report, figure) ?? say('form.noNumber')),
      ...fact('inspector.raw', figure.raw?.trim()),
      ...fact('inspector.unit', figure.unit && sayOr(`unit.${figure.unit}`, figure.unit)),
      ...fact('inspector.status', `${say(`status.${figure.status}`)}: ${say(`status.${figure.status}.means`)}`),
      ...fact('inspector.own', figure.own && `${figure.own.value ?? figure.own.raw ?? ''} (${say(`status.${figure.own.status}`)})`),
      ...fact('inspector.sums', say(`sums.${figure.sums}`)),
      ...fact('inspector.note', figure.note),
      ...fact('inspector.place', placeText(figure.location)),
      ...fact('inspector.key', figure.key)),
    checks.length > 0 ? make('ul', { class: 'checks' }, ...checks.map((check) => checkLine(report, check))) : null,
    decisionForm(figure),
  ];
};

const inspectUnclaimed = (number) => [
  make('h3', { text: say('source.unclaimedNumber', { number: number.text }) }),
  make('dl', { class: 'facts' }, ...fact('inspector.place', placeText(number.location))),
  make('p', { text: say('inspector.unclaimed') }),
];

const drawInspector = () => {
  const panel = byId('inspector');
  panel.hidden = selected === null;
  if (selected === null) {
    panel.replaceChildren();
    return;
  }
  const parts = selected.key === undefined
    ? inspectUnclaimed(open.report.unclaimed[selected.unclaimed])
    : inspectFigure(figures.get(selected.key));
  panel.replaceChildren(
    make('button', { type: 'button', class: 'close', 'aria-label': say('inspector.close'), text: '×', on: { click: () => select(null) } }),
    ...parts.filter((part) => part !== null),
    make('button', { type: 'button', class: 'to-source', text: say('inspector.toSource'), on: { click: () => showTab('source') } }));
};

// Selects a figure or a number, and lights its place.
const select = (what) => {
  selected = what;
  document.querySelectorAll('#report .selected').forEach((element) => element.classList.remove('selected'));
  drawInspector();
  if (what === null) {
    unlight();
    return;
  }
  if (what.key === undefined) {
    offered = open.report.unclaimed[what.unclaimed].text;
    lightUnclaimed(what.unclaimed, open.report.unclaimed[what.unclaimed]);
  } else {
    lightFigure(figures.get(what.key));
  }
  const button = [...document.querySelectorAll('#report [data-key], #report [data-unclaimed]')].find((element) =>
    (what.key === undefined ? element.dataset.unclaimed === String(what.unclaimed) : element.dataset.key === what.key));
  if (button) {
    document.querySelectorAll('#report .figure[tabindex="0"]').forEach((element) => element.setAttribute('tabindex', '-1'));
    button.setAttribute('tabindex', '0');
    button.classList.add('selected');
    button.scrollIntoView({ block: 'center', inline: 'nearest' });
  }
};
