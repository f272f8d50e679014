// Decisions on figures: of each figure the last verdict (accepted or corrected) and the last comment. They belong to the bytes of a
// document (its SHA-256), not to this page, and stay in the browser. Numbers are kept as they are printed: a floating-point number would
// round some.

const SCHEMA = 'report-extractor.decision/1';
const STORE = 'report-extractor.review/1/';
const KINDS = ['accept', 'correct', 'comment'];
const NUMBER = /^-?\d{1,18}(\.\d{1,10})?$/;
const memory = new Map();
let isKept = true;

const storage = (act) => {
  try {
    return act(window.localStorage);
  } catch {
    isKept = false;
    return null;
  }
};

const slotOf = (decision) => `${decision.decision === 'comment' ? 'comment' : 'verdict'} ${decision.key}`;

const decisionsOf = (sha256) => {
  if (!memory.has(sha256)) {
    let kept = new Map();
    try {
      const decisions = JSON.parse(storage((store) => store.getItem(STORE + sha256)) ?? '[]');
      kept = new Map(decisions.map((decision) => [slotOf(decision), decision]));
    } catch {
      kept = new Map();
    }
    memory.set(sha256, kept);
  }
  return memory.get(sha256);
};

const keep = (sha256) => {
  const all = [...decisionsOf(sha256).values()];
  storage((store) => (all.length === 0 ? store.removeItem(STORE + sha256) : store.setItem(STORE + sha256, JSON.stringify(all))));
};

const decide = (decision) => {
  decisionsOf(decision.sha256).set(slotOf(decision), decision);
  keep(decision.sha256);
};

const verdictOn = (sha256, key) => decisionsOf(sha256).get(`verdict ${key}`);

const commentOn = (sha256, key) => decisionsOf(sha256).get(`comment ${key}`);

const decisionOn = (sha256, key) => verdictOn(sha256, key) ?? commentOn(sha256, key);

const undecide = (decision) => {
  decisionsOf(decision.sha256).delete(slotOf(decision));
  keep(decision.sha256);
};

const hasDecisions = (sha256) => decisionsOf(sha256).size > 0;

// One line of JSON. The numbers are written as they are kept; only a correction has a value, and perhaps a unit.
const lineOf = (decision) => {
  const { schema, sha256, source, key, seen, unit, by, at, why } = decision;
  const number = (text) => (text !== null && NUMBER.test(text) ? text : 'null');
  const set = decision.decision === 'correct' ? `"value":${number(decision.value)},${unit ? `"unit":${JSON.stringify(unit)},` : ''}` : '';
  return `{"schema":${JSON.stringify(schema)},"sha256":${JSON.stringify(sha256)},"source":${JSON.stringify(source)},`
    + `"key":${JSON.stringify(key)},"seen":{"value":${number(seen.value)},"status":${JSON.stringify(seen.status)},`
    + `"raw":${JSON.stringify(seen.raw)}},"decision":${JSON.stringify(decision.decision)},${set}`
    + `"by":${JSON.stringify(by)},"at":${JSON.stringify(at)},"why":${JSON.stringify(why)}}`;
};

// The decisions on the documents of this page, in the order of its list.
const exportedLines = () => [...new Set(reports.map((report) => report.sha256))]
  .flatMap((sha256) => [...decisionsOf(sha256).values()].map(lineOf));

const decisionIn = (line) => {
  // Where the browser gives the number as it is written, that is kept.
  const json = JSON.parse(line, (name, value, context) => (typeof value === 'number' ? context?.source ?? String(value) : value));
  const isNumber = (value) => value === null || (typeof value === 'string' && NUMBER.test(value));
  const { schema, sha256, source = '', key, seen, decision, value = null, unit = null, by, at, why = '' } = json;
  const areTexts = [sha256, source, key, by, at, why, unit ?? '', seen?.status].every((text) => typeof text === 'string');
  const isDecision = schema === SCHEMA && areTexts && KINDS.includes(decision) && isNumber(value) && isNumber(seen.value)
    && /^[0-9a-f]{64}$/.test(sha256) && !Number.isNaN(Date.parse(at)) && (seen.raw === null || typeof seen.raw === 'string');
  if (!isDecision) {
    throw new Error(line);
  }
  const { value: seenValue, status, raw } = seen;
  return { schema, sha256, source, key, seen: { value: seenValue, status, raw }, decision, value, unit, by, at, why };
};

// Takes decisions of a file; of two on one figure the later one stays. Returns how many were taken, and the first line that is none.
const importLines = (text) => {
  let taken = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      continue;
    }
    let decision;
    try {
      decision = decisionIn(line);
    } catch {
      return { taken, wrong: index + 1 };
    }
    const present = decisionsOf(decision.sha256).get(slotOf(decision));
    if (!present || Date.parse(present.at) <= Date.parse(decision.at)) {
      decide(decision);
      taken++;
    }
  }
  return { taken, wrong: 0 };
};
