// From doubt to doubt: figures that are not sure, sums that fail, and numbers that no figure holds. A decision settles a figure, and the
// sums that it stands in.

const doubtsOf = (report) => {
  const { figures, checks, source } = report.record;
  const isDecided = (key) => decisionOn(source.sha256, key) !== undefined;
  const isUnsure = ({ status, key }) => (status === 'suspect' || status === 'unreadable') && !isDecided(key);
  const isOpen = ({ outcome, keys }) => outcome === 'fail' && !keys.some(isDecided);
  // A sum that fails is one doubt, not one for each of its figures: its whole stands for it.
  const wholes = new Set(checks.filter(isOpen).map(({ keys }) => keys[keys.length - 1]));
  return [
    ...figures.filter((figure) => isUnsure(figure) || wholes.has(figure.key)).map(({ key }) => ({ key })),
    ...report.unclaimed.map((_, index) => ({ unclaimed: index })),
  ];
};

const mayHaveDoubts = (summary) => summary.suspect + summary.unreadable + summary.failed + summary.unclaimed > 0;

// Where the selection stands among the doubts: a figure with a decision is no doubt any more, but keeps its place in the order.
const orderIn = (report, what) => {
  if (what === null) {
    return -1;
  }
  const count = report.record.figures.length;
  return what.key === undefined ? count + what.unclaimed : report.record.figures.findIndex((figure) => figure.key === what.key);
};

const doubtBeside = (report, step, from) => {
  const doubts = doubtsOf(report);
  return step > 0
    ? doubts.find((doubt) => orderIn(report, doubt) > from)
    : doubts.findLast((doubt) => orderIn(report, doubt) < from);
};

const stepDoubt = async (step) => {
  if (open) {
    const from = selected === null && step < 0 ? Infinity : orderIn(open.report, selected);
    const here = doubtBeside(open.report, step, from);
    if (here) {
      select(here);
      showTabOfDoubt();
      return;
    }
  }
  for (let index = neighbour(step); index >= 0; index = shown[shown.indexOf(index) + step] ?? -1) {
    if (mayHaveDoubts(reports[index])) {
      const report = await loadReport(index);
      const next = doubtBeside(report, step, step > 0 ? -1 : Infinity);
      if (next) {
        await openReport(index);
        select(next);
        showTabOfDoubt();
        return;
      }
    }
  }
  notify(say('doubts.none'));
};

const showTabOfDoubt = () => {
  if (document.body.dataset.tab === 'reports') {
    showTab('form');
  }
};
