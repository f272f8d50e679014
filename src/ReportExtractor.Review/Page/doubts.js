// From doubt to doubt: figures that are not sure and have no decision yet, and numbers that no figure holds.

const isDoubtful = (figure) => figure.status === 'suspect' || figure.status === 'unreadable' || figure.sums === 'contradicted';

const doubtsOf = (report) => [
  ...report.record.figures
    .filter((figure) => isDoubtful(figure) && !decisionsOf(report.record.source.sha256).get(figure.key))
    .map((figure) => ({ key: figure.key })),
  ...report.unclaimed.map((_, index) => ({ unclaimed: index })),
];

const mayHaveDoubts = (summary) => summary.suspect + summary.unreadable + summary.contradicted + summary.unclaimed > 0;

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
