// Elements are made one by one, and texts of documents are only ever set as text.

const SVG = 'http://www.w3.org/2000/svg';

const byId = (id) => document.getElementById(id);

const fill = (element, properties, children) => {
  for (const [name, value] of Object.entries(properties)) {
    if (value === false || value === null || value === undefined) {
      continue;
    }
    if (name === 'text') {
      element.textContent = visible(String(value));
    } else if (name === 'on') {
      Object.entries(value).forEach(([event, handler]) => element.addEventListener(event, handler));
    } else {
      element.setAttribute(name, value === true ? '' : visible(String(value)));
    }
  }
  element.append(...children.filter((child) => child !== null));
  return element;
};

const make = (tag, properties = {}, ...children) => fill(document.createElement(tag), properties, children);

const draw = (tag, properties = {}, ...children) => fill(document.createElementNS(SVG, tag), properties, children);

// Control characters and those that turn the direction of text would show another text than there is.
const visible = (text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

let noticeTimer = 0;

const notify = (text) => {
  byId('notice').textContent = visible(text);
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => { byId('notice').textContent = ''; }, 8000);
};
