// Places in a source, as the record gives them.

const placeText = (place) => {
  if (!place) {
    return say('place.none');
  }
  if (place.page) {
    return say('place.page', place);
  }
  return place.line ? say('place.line', place) : say('place.table', place);
};

// What a part of the source is called: a cell of a table, a line of a text, a page.
const partOf = (place) => {
  if (!place) {
    return null;
  }
  if (place.page) {
    return `page-${place.page}`;
  }
  return place.line ? `line-${place.line}` : `cell-${place.table}-${place.row}-${place.cell}`;
};

// Everything that is to be marked, by the part of the source that it is in.
const marksByPart = (report) => {
  const marks = new Map();
  const add = (place, mark) => {
    const part = partOf(place);
    if (part) {
      marks.set(part, [...(marks.get(part) ?? []), { place, ...mark }]);
    }
  };
  for (const figure of report.record.figures) {
    add(figure.location, { figure: figure.key, raw: figure.raw ?? '' });
  }
  report.unclaimed.forEach((number, index) => add(number.location, { unclaimed: index, raw: number.text }));
  return marks;
};

const markName = (mark) => (mark.figure === undefined ? say('source.unclaimedNumber', { number: mark.raw }) : labelOf(mark.figure));
