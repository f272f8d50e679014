// A page of a PDF, drawn from its letters, rules and the places of its images. All lengths are tenths of a point.

const rect = (box, properties) => draw('rect', { x: box[0], y: box[1], width: box[2], height: box[3], ...properties });

const quads = (numbers) => Array.from({ length: numbers.length / 4 }, (_, i) => numbers.slice(i * 4, i * 4 + 4));

const drawImage = (box) => draw('g', { class: 'image' }, rect(box),
  box[2] > 300 && box[3] > 120 ? draw('text', { x: box[0] + box[2] / 2, y: box[1] + box[3] / 2, text: say('source.image') }) : null);

// A scanned page is shown as it was scanned: what was read of it stands beside the figures.
const drawPicture = (page) => draw('image', {
  href: `data:image/png;base64,${page.picture}`, width: page.width, height: page.height, preserveAspectRatio: 'none',
});

// Thin rules are drawn as thick as a screen shows them.
const THINNEST = 4;

const rulesPath = (numbers) => draw('path', {
  class: 'rules',
  d: quads(numbers).map(([x, y, w, h]) => [x, y, Math.max(w, THINNEST), Math.max(h, THINNEST)])
    .map(([x, y, w, h]) => `M${x} ${y}h${w}v${h}h${-w}z`).join(''),
});

const drawRun = ([size, flaw, text, baseOrPlace, ...steps]) => {
  const kind = { 'font-size': size, class: flaw ? 'flawed' : null, text };
  if (Array.isArray(baseOrPlace)) {
    const [x, y, direction] = baseOrPlace;
    const turn = direction ? `rotate(${direction} ${x} ${y})` : null;
    return draw('text', { ...kind, x, y, class: `single${flaw ? ' flawed' : ''}`, transform: turn });
  }
  let x = 0;
  return draw('text', { ...kind, x: steps.map((step) => (x += step)).join(' '), y: baseOrPlace });
};

// The box of a figure is that of its letters, or of its empty cell. A little room makes it easier to see and to hit.
const ROOM = 12;

const drawMark = (mark) => {
  const [left, top, right, bottom] = mark.place.box.map((edge) => edge * 10);
  const name = markName(mark);
  return rect([left - ROOM, top - ROOM, Math.max(right - left, 10) + 2 * ROOM, Math.max(bottom - top, 10) + 2 * ROOM], {
    rx: 10, class: mark.figure === undefined ? 'mark unclaimed' : 'mark', 'data-key': mark.figure, 'data-unclaimed': mark.unclaimed,
  }).appendChild(draw('title', { text: name })).parentNode;
};

const drawPage = (page, count, marks) => {
  const part = `page-${page.number}`;
  const name = say('source.page', { page: page.number, pages: count });
  const caption = make('figcaption', { text: name });
  if (!page.runs) {
    return make('figure', { id: part, class: 'page' }, caption, make('p', { class: 'left-out', text: say('source.pageLeftOut') }));
  }
  const sheet = draw('svg', { viewBox: `0 0 ${page.width} ${page.height}`, role: 'img', 'aria-label': name },
    rect([0, 0, page.width, page.height], { class: 'paper' }),
    ...(page.picture ? [drawPicture(page)] : [...quads(page.images).map(drawImage), rulesPath(page.rules), ...page.runs.map(drawRun)]),
    ...(marks.get(part) ?? []).filter((mark) => mark.place.box[2] > 0).map(drawMark));
  return make('figure', { id: part, class: 'page' }, caption, sheet);
};
