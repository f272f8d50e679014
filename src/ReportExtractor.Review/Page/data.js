// The data of the page: compressed JSON in scripts of a type that no browser runs. A report is decoded when it is opened.

const bytesOf = (id) => {
  const binary = atob(document.getElementById(`data-${id}`).textContent);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) {
    bytes[i] = binary.charCodeAt(i);
  }
  return bytes;
};

const unpack = async (id) => {
  const inflater = new DecompressionStream('deflate-raw');
  const writer = inflater.writable.getWriter();
  const written = writer.write(bytesOf(id)).then(() => writer.close());
  const parts = [];
  const reader = inflater.readable.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
  }
  await written;
  return JSON.parse(parts.join(''));
};

// Steps go back and forth between neighbours: some reports stay decoded.
const MOST_DECODED = 8;
const decoded = new Map();

const loadReport = (index) => {
  if (!decoded.has(index)) {
    decoded.set(index, unpack(`report-${index}`));
    if (decoded.size > MOST_DECODED) {
      decoded.delete(decoded.keys().next().value);
    }
  }
  return decoded.get(index);
};

let texts = {};
let forms = {};
let reports = [];

const loadPage = async () => {
  [texts, forms, reports] = await Promise.all([unpack('texts'), unpack('forms'), unpack('reports')]);
};

// A sentence of the page; {name} is the place of a value.
const say = (key, values = {}) =>
  (texts[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));

const sayOr = (key, otherwise) => texts[key] ?? otherwise;
