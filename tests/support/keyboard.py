"""Going through a page with the keyboard alone: where it stops, in which order, and what can be seen of it."""

from dataclasses import dataclass

from playwright.sync_api import Page

STOPS = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled)
  .filter(e => e.type !== 'radio' || e.checked)
  .map(e => [e.tagName.toLowerCase(), (e.labels?.[0] ?? e).textContent.replace(/\\s+/g, ' ').trim().slice(0, 40)])"""
"""Where the keyboard should stop, in the order in which one reads; a group of radio buttons is one stop."""

HERE = """() => {
  const e = document.activeElement, label = e.labels?.[0];
  const box = (label ?? e).getClientRects()[0] ?? e.getBoundingClientRect();
  if (e === document.body) return null;
  const isMarked = one => { const s = getComputedStyle(one);
    return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
  const x = Math.min(Math.max(box.left + Math.min(box.width, 30) / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + Math.min(box.height, 20) / 2, 0), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  return {
    tag: e.tagName.toLowerCase(),
    words: (label ?? e).textContent.replace(/\\s+/g, ' ').trim().slice(0, 40),
    is_marked: [e, label, e.parentElement, e.parentElement?.parentElement].some(one => one && isMarked(one)),
    is_in_sight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      && [e, label].some(one => one && (one.contains(top) || top?.contains(one))),
  };
}"""
"""What has the focus; its words, whether it or the card around it is outlined, and whether nothing hides it."""

NEXT = f"""() => {{
  const e = document.activeElement, isPassed = window.passed.has(e);
  window.passed.add(e);
  return isPassed ? null : ({HERE})();
}}"""
"""The same, unless it had the focus before."""


@dataclass(frozen=True, slots=True)
class Stop:
    """An element that had the focus."""

    tag: str
    words: str
    is_marked: bool
    is_in_sight: bool

    @property
    def is_seen(self) -> bool:
        """Whether one sees where one is."""
        return self.is_marked and self.is_in_sight


def expected_stops(page: Page) -> list[tuple[str, str]]:
    """Return the tag and the words of everything that can be used on a page, in the order in which one reads."""
    return [(tag, words) for tag, words in page.evaluate(STOPS)]


def stops(page: Page, key: str = "Tab") -> list[Stop]:
    """Press a key until it leaves the page or comes round, and return where it stopped on its way."""
    found: list[Stop] = []
    page.evaluate("() => { window.passed = new WeakSet(); }")
    while True:
        page.keyboard.press(key)
        if (stop := page.evaluate(NEXT)) is None:
            return found
        found.append(Stop(**stop))


def here(page: Page) -> Stop | None:
    """Return what has the focus, if anything has."""
    found = page.evaluate(HERE)
    return None if found is None else Stop(**found)
