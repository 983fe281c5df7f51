// Looks at where the words of a page stand, and tells those that are out of their place, broken or over each other.
() => {
  document.querySelectorAll('details').forEach(one => { one.open = true; });

  const styles = new Map();
  const styleOf = e => styles.get(e) ?? styles.set(e, getComputedStyle(e)).get(e);
  const around = function* (e) { for (; e; e = e.parentElement) yield [e, styleOf(e), e.getBoundingClientRect()]; };
  const told = ({text, box}) => `${text.data.trim().slice(0, 40)} (${Math.round(box.left)}, ${Math.round(box.top)})`;

  // All lines that are meant to be seen: the text, its element and the box of the line.
  const isAway = e => [...around(e)].some(([, style, room]) => room.right < -999 || style.clipPath === 'inset(50%)');
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode, e = text.parentElement, range = document.createRange();
    if (!text.data.trim() || !e.checkVisibility({visibilityProperty: true}) || isAway(e)) continue;
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({text, e, box});
  }

  // A line stays in the box of its own block, in whatever cuts off what is outside, and in the window.
  const isBetween = (box, left, right) => box.left >= left - 1 && box.right <= right + 1;
  const isInPlace = ({e, box}) => {
    let isInBlock = false;
    for (const [, {display, overflowX, overflowY}, room] of around(e)) {
      const isOwnBlock = !isInBlock && !/^(inline|contents)$/.test(display);
      if (/auto|scroll/.test(overflowX)) return true;
      if ((isOwnBlock || /hidden|clip/.test(overflowX)) && !isBetween(box, room.left, room.right)) return false;
      if (/hidden|clip/.test(overflowY) && (box.top < room.top - 4 || box.bottom > room.bottom + 4)) return false;
      isInBlock ||= isOwnBlock;
    }
    return isBetween(box, 0, innerWidth);
  };

  // A word is on one line, unless a hyphen shows that it goes on; an address has no place for one.
  const isAddress = token => /[@/]|\.\p{L}/u.test(token);
  const brokenIn = text => [...text.data.matchAll(/\S+/g)].filter(([token]) => !isAddress(token)).flatMap(token =>
    [...token[0].matchAll(/[\p{L}\u00AD]+/gu)].filter(([word]) => !word.includes('\u00AD')).filter(word => {
      const range = document.createRange(), start = token.index + word.index;
      range.setStart(text, start);
      range.setEnd(text, start + word[0].length);
      return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1;
    }).map(([word]) => word));
  const whole = [...new Set(lines.map(({text}) => text))].filter(text => styleOf(text.parentElement).hyphens !== 'auto');

  // Letters fill the middle half of a line, so that is what is compared; what is scrolled out of sight is not.
  const isInSight = ({e, box}) => [...around(e)].every(([, {overflowY}, room]) => {
    const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    return !/auto|scroll/.test(overflowY) || (x >= room.left && x <= room.right && y >= room.top && y <= room.bottom);
  });
  const crossed = [];
  const seen = lines.filter(isInSight).map(line => {
    const {left, right, top, bottom, height} = line.box;
    return {line, left, right, top: top + height / 4, bottom: bottom - height / 4};
  }).sort((one, other) => one.top - other.top);
  seen.forEach((one, i) => {
    for (let j = i + 1; j < seen.length && seen[j].top < one.bottom - 1; j++) {
      const other = seen[j], isBeside = one.left >= other.right - 1 || other.left >= one.right - 1;
      if (one.line.text !== other.line.text && !isBeside) crossed.push(`${told(one.line)} / ${told(other.line)}`);
    }
  });

  return [
    ...lines.filter(line => !isInPlace(line)).map(line => `out of its place: ${told(line)}`),
    ...whole.flatMap(brokenIn).map(word => `broken: ${word}`),
    ...crossed.map(pair => `over each other: ${pair}`),
  ];
}
