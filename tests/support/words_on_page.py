"""Where the words of a page stand in a real browser: in the window, in their boxes, whole, and none over another."""

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Page

from support.browser import SIDEWAYS

WIDTHS = (320, 390, 768, 1280, 1440)
ALL_WIDTHS = (320, 390, 768, 1024, 1280, 1440)
LOOK = Path(__file__).with_suffix(".js").read_text(encoding="utf-8").partition("\n")[2]


def misplaced(page: Page, widths: Iterable[int] = WIDTHS) -> list[str]:
    """Return what is wrong with where the words of a page stand, in windows of these widths."""
    return [f"{width}: {told}" for width in widths for told in _misplaced(page, width)]


def _misplaced(page: Page, width: int) -> list[str]:
    page.set_viewport_size({"width": width, "height": 900})
    over: int = page.evaluate(SIDEWAYS)
    words: list[str] = page.evaluate(LOOK)
    return [*([f"the page is {over} px wider"] if over > 0 else []), *words]
