// Runs in the page of the workbench, not in Node: what tests need to find in it.
/* global document, NodeFilter, getComputedStyle, inPage */
globalThis.inPage = {
  /** The middle of the first place where the words show in the active editor, or null. */
  placeOf(words) {
    for (const line of inPage.lines()) {
      const at = inPage.textOf(line).indexOf(words);
      if (at < 0) continue;
      const box = inPage.boxOf(line, at + Math.floor(words.length / 2));
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  },

  /**
   * The style of the first highlight painted where the words stand, or null: a decoration lies
   * either behind the text as a box of its own, or is a class of the text.
   */
  highlightOf(words) {
    for (const line of inPage.lines()) {
      const at = inPage.textOf(line).indexOf(words);
      if (at < 0) continue;
      const box = inPage.boxOf(line, at + Math.floor(words.length / 2));
      if (!box) continue;
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      const painted = [
        ...document.querySelectorAll('.editor-group-container.active .view-overlays .cdr'),
        ...line.querySelectorAll('span'),
      ];
      const holds = (r) => r.left <= x && x <= r.right && r.top <= y && y <= r.bottom + 4;
      let background = 'rgba(0, 0, 0, 0)';
      let border = null;
      for (const element of painted) {
        if (!holds(element.getBoundingClientRect())) continue;
        const style = getComputedStyle(element);
        if (/ced-/.test(element.className) && style.backgroundColor !== 'rgba(0, 0, 0, 0)')
          background = style.backgroundColor;
        if (style.borderBottomWidth !== '0px' && style.borderBottomStyle !== 'none')
          border = { line: style.borderBottomStyle, colour: style.borderBottomColor };
      }
      if (border) return { ...border, background };
    }
    return null;
  },

  /** The colour in which the words are written, or null where they do not show. */
  colourOf(words) {
    for (const line of inPage.lines()) {
      const at = inPage.textOf(line).indexOf(words);
      if (at < 0) continue;
      const node = inPage.nodeAt(line, at)?.node;
      if (node) return getComputedStyle(node.parentElement).color;
    }
    return null;
  },

  lines() {
    return document.querySelectorAll('.editor-group-container.active .view-line');
  },

  textOf(line) {
    return line.textContent.replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
  },

  nodeAt(line, offset) {
    let seen = 0;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (seen + node.length > offset) return { node, at: offset - seen };
      seen += node.length;
    }
    return null;
  },

  boxOf(line, offset) {
    const found = inPage.nodeAt(line, offset);
    if (!found) return null;
    const range = document.createRange();
    range.setStart(found.node, found.at);
    range.setEnd(found.node, found.at + 1);
    return range.getBoundingClientRect();
  },
};
