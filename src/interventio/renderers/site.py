"""The files that the site consists of."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from posixpath import dirname

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.chart_files import chart_files, charts_of, count_chart_files
from interventio.renderers.chart_json import CHART_SCHEMA
from interventio.renderers.downloads import count_download_files, download_files
from interventio.renderers.environment import rendered
from interventio.renderers.palette import TREADS
from interventio.renderers.stylesheet import SUBSETS, stylesheet
from interventio.renderers.to_html import html
from interventio.views.frame import Frame
from interventio.views.site import Page, Site
from interventio.views.stepping_chart import SteppingChart

FONTS = Path(__file__).parents[1] / "fonts"

SiteFile = tuple[str, bytes]
"""A path below the folder of the site, with forward slashes, and what the file holds."""


def site_files(sites: Sequence[Site], search: tuple[Path, ...] = ()) -> Iterator[SiteFile]:
    """Yield the files of the site in all its languages; templates in the folders of `search` come before ours."""
    yield from _assets(sites, search)
    yield "index.html", _threshold([site.frame for site in sites], search)
    for site in sites:
        for page in site.pages:
            yield from _page(page, site.frame, search)
        yield from download_files(site.downloads, site.frame.language)


def count_files(sites: Sequence[Site]) -> int:
    """Return how many files `site_files` yields."""
    pictures = charts_of(sites) * count_chart_files()
    downloads = count_download_files([site.downloads for site in sites])
    return sum(len(site.pages) for site in sites) + pictures + downloads + len(_fonts()) + 5


def _assets(sites: Sequence[Site], search: tuple[Path, ...]) -> Iterator[SiteFile]:
    yield "assets/style.css", stylesheet(sites[0].frame.themes, _font, search).encode()
    yield "assets/icon.svg", rendered("site/icon.svg.j2", translator(Language.EN), search, colour=TREADS[0]).encode()
    for path in _fonts():
        yield f"assets/fonts/{path.name}", path.read_bytes()
    yield "assets/chart.schema.json", CHART_SCHEMA.read_bytes()
    yield "assets/fonts/OFL.txt", (FONTS / "OFL.txt").read_bytes()


def _font(subset: str, weight: int) -> str:
    return f"fonts/inter-{subset}-{weight}-normal.woff2"


def _fonts() -> list[Path]:
    return [path for subset in SUBSETS for path in sorted(FONTS.glob(f"inter-{subset}-[0-9]*.woff2"))]


def _threshold(frames: Sequence[Frame], search: tuple[Path, ...]) -> bytes:
    """Return the page on which readers choose their language."""
    return rendered("site/languages.html.j2", translator(Language(frames[0].language)), search, frames=frames).encode()


def _page(page: Page, frame: Frame, search: tuple[Path, ...]) -> Iterator[SiteFile]:
    words = translator(Language(frame.language))
    files = chart_files(page.view, words, search) if isinstance(page.view, SteppingChart) else ()
    yield f"{frame.language}/{page.path}.html", html(page, frame, words, search, files=files).encode()
    for file in files:
        yield f"{frame.language}/{dirname(page.path)}/{file.name}", file.content
