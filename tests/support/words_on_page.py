"""Where the words of a page stand in a real browser: in the window, in their boxes, and none over another."""

from collections.abc import Iterable, Iterator

from playwright.sync_api import Page

from support.browser import SIDEWAYS

WIDTHS = (320, 390, 768, 1280, 1440)
ALL_WIDTHS = (320, 390, 768, 1024, 1280, 1440)

LINES = """
  document.querySelectorAll('details').forEach(one => { one.open = true; });
  const style = new Map(), styleOf = e => style.get(e) ?? (style.set(e, getComputedStyle(e)), style.get(e));
  const isAway = e => { for (; e; e = e.parentElement) { const b = e.getBoundingClientRect();
    if (b.right < -999 || styleOf(e).clipPath === 'inset(50%)') return true; } return false; };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), lines = [];
  while (walker.nextNode()) {
    const text = walker.currentNode, e = text.parentElement, range = document.createRange();
    if (!text.data.trim() || !e.checkVisibility({visibilityProperty: true}) || isAway(e)) continue;
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({text, e, box});
  }
  const told = ({text, box}) => `${text.data.trim().slice(0, 40)} (${Math.round(box.left)}, ${Math.round(box.top)})`;
"""
"""All lines that are meant to be seen, with what is folded opened: the text, its element and the box of the line."""

STRAY = (
    "() => {"
    + LINES
    + """
  const isInside = (box, room) => box.left >= room.left - 1 && box.right <= room.right + 1;
  const isWithin = ({e, box}) => {
    let isOwn = false;
    for (; e; e = e.parentElement) {
      const {display, overflowX, overflowY} = styleOf(e), room = e.getBoundingClientRect();
      const isBlock = !isOwn && !/^(inline|contents|ruby)$/.test(display);
      if (/auto|scroll/.test(overflowX)) return true;
      if ((isBlock || /hidden|clip/.test(overflowX)) && !isInside(box, room)) return false;
      if (/hidden|clip/.test(overflowY) && (box.top < room.top - 4 || box.bottom > room.bottom + 4)) return false;
      isOwn ||= isBlock;
    }
    return isInside(box, {left: 0, right: innerWidth});
  };
  return lines.filter(line => !isWithin(line)).map(told);
}"""
)
"""The lines that stick out of the box they stand in, are cut off, or run off the window."""

BROKEN = (
    "() => {"
    + LINES
    + """
  const found = [];
  for (const text of new Set(lines.map(line => line.text))) {
    if (styleOf(text.parentElement).hyphens === 'auto') continue;
    for (const word of text.data.matchAll(/[\\p{L}\\u00AD]+/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);
      const tops = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
      if (tops.size > 1 && !word[0].includes('\\u00AD')) found.push(word[0]);
    }
  }
  return found;
}"""
)
"""The words that are broken over two lines without a hyphen."""

CROSSED = (
    "() => {"
    + LINES
    + """
  const isInSight = ({e, box}) => { for (; e; e = e.parentElement) if (/auto|scroll/.test(styleOf(e).overflowY)) {
    const room = e.getBoundingClientRect(), x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    if (x < room.left || x > room.right || y < room.top || y > room.bottom) return false; } return true; };
  const core = ({box}) => ({...box.toJSON(), top: box.top + box.height / 4, bottom: box.bottom - box.height / 4});
  const all = lines.filter(isInSight).map(line => ({line, box: core(line)}));
  all.sort((one, other) => one.box.top - other.box.top);
  const found = [];
  all.forEach((one, i) => {
    for (let j = i + 1; j < all.length && all[j].box.top < one.box.bottom - 1; j++) {
      const other = all[j];
      if (one.line.text !== other.line.text && one.box.left < other.box.right - 1 && other.box.left < one.box.right - 1)
        found.push(`${told(one.line)} / ${told(other.line)}`);
    }
  });
  return found;
}"""
)
"""The pairs of lines that lie over each other. Letters fill the middle half of a line, so that is what is compared."""


def misplaced(page: Page, widths: Iterable[int] = WIDTHS) -> list[str]:
    """Return what is wrong with where the words of a page stand, in windows of these widths."""
    return [f"{width}: {told}" for width in widths for told in _misplaced(page, width)]


def _misplaced(page: Page, width: int) -> Iterator[str]:
    page.set_viewport_size({"width": width, "height": 900})
    if (over := page.evaluate(SIDEWAYS)) > 0:
        yield f"the page is {over} px wider"
    yield from (f"out of its place: {line}" for line in page.evaluate(STRAY))
    yield from (f"broken: {word}" for word in page.evaluate(BROKEN))
    yield from (f"over each other: {pair}" for pair in page.evaluate(CROSSED))
