"""A real Chromium, for what only a browser can tell."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright


def chromium() -> str:
    """Return where Chromium is: as CHROMIUM says, or under one of its names."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    assert found, "Chromium is needed: `make chromium` installs it"
    return found


@contextmanager
def opened(path: Path, *, width: int = 1440, height: int = 900, is_dark: bool = False) -> Iterator[Page]:
    """Open a file in Chromium, without a network."""
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=chromium(), args=flags)
        page = browser.new_page(
            viewport={"width": width, "height": height}, color_scheme="dark" if is_dark else "light", offline=True
        )
        page.goto(path.as_uri())
        yield page
        browser.close()
