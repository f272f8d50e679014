// What a browser shows of the cells of pages. The pages are in frames; the result is written in place of the page that holds them.
(() => {
  const color = text => {
    const parts = text.match(/[\d.]+/g).map(Number);
    return { rgb: parts.slice(0, 3), opacity: parts.length > 3 ? parts[3] : 1 };
  };

  const alike = (a, b) => a.rgb.every((part, i) => Math.abs(part - b.rgb[i]) <= 8);

  const parentOf = node => node.assignedSlot || node.parentElement || (node.getRootNode() && node.getRootNode().host) || null;

  // The first colour behind an element; null for a picture.
  const groundOf = (element, view) => {
    for (let at = element; at; at = parentOf(at)) {
      const style = view.getComputedStyle(at);
      if (style.backgroundImage !== 'none') return null;
      const ground = color(style.backgroundColor);
      if (ground.opacity > 0.5) return ground;
    }
    return { rgb: [255, 255, 255], opacity: 1 };
  };

  const isStruck = (element, view) => {
    for (let at = element; at; at = parentOf(at)) {
      if (view.getComputedStyle(at).textDecorationLine.includes('line-through')) return true;
      if (/^(TD|TH)$/.test(at.tagName)) return false;
    }
    return false;
  };

  const isPainted = (element, rect, page) => {
    const view = page.defaultView;
    const style = view.getComputedStyle(element);
    const ink = color(style.webkitTextFillColor || style.color);
    const ground = groundOf(element, view);
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
      && rect.width > 0.9 && rect.height > 2
      && rect.right > 0 && rect.bottom > 0 && rect.left < page.documentElement.scrollWidth
      && ink.opacity > 0 && (!ground || !alike(ink, ground))
      && !isClipped(element, rect, view);
  };

  const isClipped = (element, rect, view) => {
    for (let at = element; at; at = parentOf(at)) {
      const style = view.getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (style.contentVisibility === 'hidden' && style.display !== 'inline') return true;
      if (/inset\((5\d|[6-9]\d|100)%/.test(style.clipPath) || /opacity\(0(%|\))/.test(style.filter)) return true;
      if (style.clip.startsWith('rect') && /absolute|fixed/.test(style.position)) return true;
      if (style.overflowX !== 'visible' && style.display !== 'inline' && (box.width < 1.5 || box.height < 1.5)) return true;
    }
    return false;
  };

  const addedText = (element, which, view) => {
    const style = view.getComputedStyle(element, which);
    const content = style.content;
    return /^"/.test(content) && style.display !== 'none' && style.visibility === 'visible' && style.position === 'static'
      ? content.slice(1, -1).replace(/\\(.)/g, '$1')
      : '';
  };

  // The painted characters of an element in the order in which they stand on their line.
  const shown = (root, page) => {
    const view = page.defaultView;
    const pieces = [];
    let order = 0;
    const add = (text, rect) => pieces.push({ text, rect, order: order++ });
    const walk = node => {
      if (node.nodeType === 3) {
        for (let i = 0; i < node.data.length; i++) {
          const range = page.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const rect = range.getBoundingClientRect();
          if (/\S/.test(node.data[i]) && isPainted(parentOf(node), rect, page) && !isStruck(parentOf(node), view)) add(node.data[i], rect);
        }
        return;
      }
      if (node.nodeType !== 1 || /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(node.tagName)) return;
      const box = node.getBoundingClientRect();
      const edge = left => ({ left, top: box.top, bottom: box.bottom });
      if (node.tagName === 'INPUT' && node.type !== 'hidden' && isPainted(node, box, page)) return add(node.value, box);
      if (node.tagName === 'TEXTAREA' && isPainted(node, box, page)) return add(node.value, box);
      if (node.tagName === 'SELECT' && isPainted(node, box, page)) return add(node.selectedOptions[0] ? node.selectedOptions[0].label : '', box);
      if (addedText(node, '::before', view)) add(addedText(node, '::before', view), edge(box.left - 1e4));
      const content = node.tagName === 'DETAILS' && !node.open
        ? [...node.children].filter(child => child.tagName === 'SUMMARY').slice(0, 1)
        : [...(node.shadowRoot || node).childNodes];
      content.forEach(child =>
        child.tagName === 'SLOT' ? child.assignedNodes({ flatten: true }).forEach(walk) : walk(child));
      if (addedText(node, '::after', view)) add(addedText(node, '::after', view), edge(box.left + 1e4));
    };
    walk(root);
    const isAbove = (a, b) => a.rect.bottom <= b.rect.top + 1;
    pieces.sort((a, b) => isAbove(a, b) ? -1 : isAbove(b, a) ? 1 : a.rect.left - b.rect.left || a.order - b.order);
    return pieces.map(piece => piece.text).join('');
  };

  const result = [...document.querySelectorAll('iframe')].map(frame => {
    const page = frame.contentDocument;
    const cells = [...page.querySelectorAll('td,th')].filter(cell => !cell.querySelector('table'));
    return cells.filter(cell => cell.checkVisibility()).map(cell => shown(cell, page));
  });
  document.documentElement.innerHTML = '<pre>' + encodeURIComponent(JSON.stringify(result)) + '</pre>';
})();
