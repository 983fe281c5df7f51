"""What axe-core finds on a page: barriers for people who hear, enlarge or tab through it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page

from support.tools import tool

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
SIZES = (390, 1440)
"""Widths of windows: a telephone and a desk."""

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

UNDECIDED = {
    "color-contrast": "words that a region scrolls out of sight; `test_windows` measures the contrast of all words",
    "th-has-data-cells": "the name of a group of rows stands over whole rows, not over cells of its own",
}
"""The rules that axe cannot decide on some pages, each with the reason why that is right. No other may be undecided."""

RUN = """tags => {
  document.querySelectorAll('details').forEach(one => { one.open = true; });
  const runOnly = {type: 'tag', values: tags};
  return axe.run({runOnly, resultTypes: ['violations', 'incomplete'], preload: false});
}"""
"""Style sheets are not loaded once more (`preload`): none of these rules reads them."""


@contextmanager
def with_axe(browser: Browser) -> Iterator[Page]:
    """Open a page into which axe comes by itself; the policy of pages lets no script in, so it is put aside."""
    context = browser.new_context(bypass_csp=True, reduced_motion="reduce")
    context.add_init_script(path=tool("axe-core/axe.min.js"))
    yield context.new_page()
    context.close()


def barriers(page: Page, path: Path, schemes: Iterable[Scheme] = SCHEMES, sizes: Iterable[int] = SIZES) -> list[str]:
    """Return what axe finds on a file, light and dark, in narrow and wide windows."""
    page.goto(path.as_uri())
    return [
        f"{scheme} {size}: {told}" for size in sizes for scheme in schemes for told in _barriers(page, scheme, size)
    ]


def _barriers(page: Page, scheme: Scheme, size: int) -> list[str]:
    page.set_viewport_size({"width": size, "height": 900})
    page.emulate_media(color_scheme=scheme)
    found = page.evaluate(RUN, TAGS)
    told = [*found["violations"], *(rule for rule in found["incomplete"] if rule["id"] not in UNDECIDED)]
    return [f"{rule['id']} at {' '.join(map(str, node['target']))}" for rule in told for node in rule["nodes"]]
