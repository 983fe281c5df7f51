"""The files that the site consists of."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from posixpath import dirname

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.chart_files import charts_of, count_chart_files, files_beside
from interventio.renderers.documents.chart import CHART_SCHEMA
from interventio.renderers.downloads import count_download_files, download_files
from interventio.renderers.environment import plain_file, rendered
from interventio.renderers.missing import missing_pages
from interventio.renderers.news_feed import PATH, news_feed
from interventio.renderers.palette import TREADS
from interventio.renderers.search_index import search_index
from interventio.renderers.stylesheet import SUBSETS, stylesheet
from interventio.renderers.to_html import html
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.news.page import NewsPage
from interventio.views.site.frame import Frame
from interventio.views.site.page import Page
from interventio.views.site.search import search_entries
from interventio.views.site.site import Site

FONTS = Path(__file__).parents[1] / "fonts"

SCRIPTS = ("copy", "filters", "key", "matching", "search", "switch")
"""Scripts in `templates/site/script`; each begins by saying what it is for."""

BATCH = 20

SiteFile = tuple[str, bytes]
"""A path below the folder of the site, with forward slashes, and what the file holds."""


def site_files(sites: Sequence[Site], search: tuple[Path, ...] = ()) -> Iterator[SiteFile]:
    """Yield the files of the site in all its languages; templates in the folders of `search` come before ours."""
    return chain.from_iterable(part() for part in site_parts(sites, search))


def site_parts(sites: Sequence[Site], search: tuple[Path, ...] = ()) -> Iterator[Callable[[], Iterator[SiteFile]]]:
    """Yield what makes the files of the site, in parts that know nothing of each other."""
    yield partial(_common, sites, search)
    for site in sites:
        yield partial(_beside, site)
        for pages in batches(site.pages):
            yield partial(_pages, pages, site.frame, search)


def _common(sites: Sequence[Site], search: tuple[Path, ...]) -> Iterator[SiteFile]:
    yield from _assets(sites, search)
    frames = [site.frame for site in sites]
    yield "index.html", _threshold(frames, search)
    yield from missing_pages(frames, search)


def _beside(site: Site) -> Iterator[SiteFile]:
    yield f"assets/search-{site.frame.language}.js", _index(site)
    yield from download_files(site.downloads, site.frame.language)
    for page in site.pages:
        if isinstance(page.view, NewsPage):
            yield f"{site.frame.language}/{PATH}.xml", news_feed(page.view, site.frame).encode()


def _pages(pages: Sequence[Page], frame: Frame, search: tuple[Path, ...]) -> Iterator[SiteFile]:
    for page in pages:
        yield from _page(page, frame, search)


def batches(pages: Sequence[Page]) -> Iterator[Sequence[Page]]:
    """Yield pages in batches that take about as long: a chart alone, as it is drawn on paper too."""
    charts = [page for page in pages if isinstance(page.view, SteppingChart)]
    others = [page for page in pages if not isinstance(page.view, SteppingChart)]
    yield from ((chart,) for chart in charts)
    yield from (others[start : start + BATCH] for start in range(0, len(others), BATCH))


def count_files(sites: Sequence[Site]) -> int:
    """Return how many files `site_files` yields."""
    pictures = charts_of(sites) * count_chart_files()
    downloads = count_download_files([site.downloads for site in sites])
    logos = 1 if sites[0].frame.look.logo else 0
    for_each = 3 * len(sites)  # the index of the search, the page for what is missing and the feed of news
    pages = sum(len(site.pages) for site in sites)
    return pages + pictures + for_each + downloads + logos + len(_fonts()) + len(SCRIPTS) + 6


def _assets(sites: Sequence[Site], search: tuple[Path, ...]) -> Iterator[SiteFile]:
    look = sites[0].frame.look
    colour = look.accent.light if look.accent else TREADS[0]
    yield "assets/style.css", stylesheet(sites[0].frame.themes, _font, search, look).encode()
    yield "assets/icon.svg", rendered("site/icon.svg.j2", translator(Language.EN), search, colour=colour).encode()
    for name in SCRIPTS:
        yield f"assets/{name}.js", plain_file(f"site/script/{name}.js", search).encode()
    if look.logo:
        yield f"assets/logo.{look.logo.kind}", look.logo.content
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


def _index(site: Site) -> bytes:
    return search_index(search_entries(site, translator(Language(site.frame.language)))).encode()


def _page(page: Page, frame: Frame, search: tuple[Path, ...]) -> Iterator[SiteFile]:
    words = translator(Language(frame.language))
    files = files_beside(page.view, words, search)
    yield f"{frame.language}/{page.path}.html", html(page, frame, words, search, files=files).encode()
    for file in files:
        yield f"{frame.language}/{dirname(page.path)}/{file.name}", file.content
