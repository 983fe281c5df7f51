"""A real Chromium that looks at pages, and what it sees there."""

import atexit
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

OVERLAPS = """selector => {
  const boxes = [...document.querySelectorAll(selector)].map(e => [e, e.getBoundingClientRect()])
    .filter(([, box]) => box.width && box.height);
  const found = [];
  boxes.forEach(([one, a], i) => boxes.slice(i + 1).forEach(([other, b]) => {
    if (one.contains(other) || other.contains(one)) return;
    if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      found.push([one.textContent.trim().slice(0, 40), other.textContent.trim().slice(0, 40)]);
  }));
  return found;
}"""
"""The pairs of elements that lie over each other, by their words."""

CUT = """selector => [...document.querySelectorAll(selector)]
  .filter(e => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1)
  .map(e => e.textContent.trim().slice(0, 60))"""
"""The elements out of which their words stick."""

SIDEWAYS = "() => document.documentElement.scrollWidth - window.innerWidth"
"""By how many pixels the page is wider than its window."""

FAINT = """() => {
  const numbers = colour => { const c = colour.match(/[\\d.]+/g).map(Number); return [...c.slice(0, 3), c[3] ?? 1]; };
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const ground = e => { for (; e; e = e.parentElement) {
    const c = numbers(getComputedStyle(e).backgroundColor); if (c[3] === 1) return c; } return [255, 255, 255]; };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement, style = getComputedStyle(e);
    if (!walker.currentNode.data.trim() || e.closest('.away, .skip, style') || !e.getClientRects().length) continue;
    const [a, b] = [light(numbers(style.color)), light(ground(e))].sort((x, y) => y - x);
    const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    if ((a + .05) / (b + .05) < (large ? 3 : 4.5)) found.push([e.textContent.trim().slice(0, 40), style.color]);
  }
  return found;
}"""
"""The words that stand out too little from their ground: less than 4.5 : 1, large ones less than 3 : 1."""


def chromium() -> str:
    """Return where Chromium is: as CHROMIUM says, or under one of its names."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    assert found, "Chromium is needed: `make chromium` installs it"
    return found


@contextmanager
def running() -> Iterator[Browser]:
    """Start Chromium, and stop it in the end."""
    browser = _playwright().chromium.launch(executable_path=chromium(), args=ARGUMENTS)
    try:
        yield browser
    finally:
        browser.close()


@cache
def _playwright() -> Playwright:
    """Return the driver of browsers: there may be only one in a process."""
    started = sync_playwright().start()
    atexit.register(started.stop)
    return started


@contextmanager
def opened(path: Path, *, width: int = 1440, height: int = 900, is_dark: bool = False) -> Iterator[Page]:
    """Open a file in a Chromium of its own, without a network."""
    with running() as browser:
        page = browser.new_page(
            viewport={"width": width, "height": height}, color_scheme="dark" if is_dark else "light", offline=True
        )
        page.goto(path.as_uri())
        yield page


def sheets(page: Page, sheet: str) -> int:
    """Return on how many sheets a page is printed, all of them in landscape."""
    printed = page.pdf(format=sheet, landscape=True, print_background=True)
    sizes = [tuple(map(float, size)) for size in re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", printed)]
    assert all(width > height for width, height in sizes)
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", printed))
