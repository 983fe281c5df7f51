"""Makes the pictures of the documentation: the site of the example workspace, seen in Chromium.

Run as `python tools/pictures.py`. Chromium is found by name, or where CHROMIUM says it is.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, FloatRect, Page, sync_playwright

from build_hook import compile_translations
from handbook.consoles import DAY, ROOT

IMAGES = ROOT / "docs/images"
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
MARGIN = 16


@dataclass(frozen=True, slots=True)
class Picture:
    """A page, how wide its window is, and what is seen of it: all from one element to another, or a window full.

    `sight` is `dark` for a dark screen, and `grey` for eyes or printers that see no colours.
    """

    name: str
    page: str
    width: int
    first: str
    last: str = ""
    scale: float = 1
    languages: tuple[str, ...] = ("fi", "sv", "en")
    sight: str = "light"


PICTURES = (
    Picture("chart", "charts/children.html", width=1280, first="main", last="main .chart"),
    Picture("coverage", "coverage.html", width=960, first="#heat", last="main .scroll.fitted"),
    Picture("phone", "charts/children.html", width=390, first="main .stairs", scale=1.5, languages=("en",)),
    Picture("dark", "charts/young-people.html", 1280, "main", "main .chart", languages=("en",), sight="dark"),
    Picture("plan", "plan.html", 1280, ".plan-key", ".plan-figures > section:nth-child(4)", languages=("en",)),
    Picture("find", "find/ahdistus.html", 1280, "main", languages=("en",)),
    Picture("actions", "agenda.html", 1280, "main", languages=("en",)),
    Picture("grey", "charts/young-people.html", 1280, "main", "main .chart", languages=("en",), sight="grey"),
)
POSTERS = {"poster": "a3", "a4-portrait": "a4-portrait"}
"""By the name of the picture, the paper that a chart is drawn on."""
POSTER = "young-people"
WINDOW = 844
"""How high a window is."""


def made(browser: Browser, site: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of every picture."""
    for picture in PICTURES:
        window = browser.new_page(
            viewport={"width": picture.width, "height": WINDOW},
            device_scale_factor=picture.scale,
            color_scheme="dark" if picture.sight == "dark" else "light",
            offline=True,
        )
        if picture.sight == "grey":
            seer = window.context.new_cdp_session(window)
            seer.send("Emulation.setEmulatedVisionDeficiency", {"type": "achromatopsia"})
        for language in picture.languages:
            window.goto((site / language / picture.page).as_uri())
            window.evaluate("document.fonts.ready")
            yield f"{picture.name}-{language}.png", seen(window, picture)


def seen(window: Page, picture: Picture) -> bytes:
    """Return what is seen of a page."""
    top, _ = box(window, picture.first)
    end = box(window, picture.last)[1] + MARGIN if picture.last else top + WINDOW
    clip: FloatRect = {"x": 0, "y": top, "width": picture.width, "height": end - top}
    return window.screenshot(full_page=True, clip=clip)


def drawn(name: str, paper: str) -> bytes:
    """Return a poster as it is printed."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{name}.png")
        asked = ["chart", POSTER, "--lang", "en", "--audience", "professional", "--width", "1400"]
        interventio(*asked, "--paper", paper, "--output", str(path))
        first = path if path.exists() else path.with_name(f"{name}-1.png")
        return first.read_bytes()


def interventio(*arguments: str) -> None:
    """Run the program on the example, on the day of the documentation."""
    command = [sys.executable, "-m", "interventio", *arguments]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "SOURCE_DATE_EPOCH": DAY}, check=True)


def box(window: Page, element: str) -> tuple[float, float]:
    """Return where the first such element of a page begins and ends, from above."""
    found = window.locator(element).first.bounding_box()
    if found is None:
        raise LookupError(element)
    return found["y"], found["y"] + found["height"]


def main() -> None:
    """Make the site of the example and all pictures of it."""
    compile_translations(ROOT)
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        site = Path(folder, "site")
        interventio("report", "--format", "html", "--output", str(site))
        browser = driver.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        IMAGES.mkdir(exist_ok=True)
        for name, content in made(browser, site):
            put(name, content)
        browser.close()
    for name, paper in POSTERS.items():
        put(f"{name}-en.png", drawn(name, paper))


def put(name: str, content: bytes) -> None:
    """Write a picture, and say how large it is."""
    (IMAGES / name).write_bytes(content)
    print(f"{name}: {len(content) // 1000} kB")


if __name__ == "__main__":
    main()
