"""A chart as files to take along from its page: a picture, sheets of paper, and data for other programs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from interventio.languages.translator import Translator
from interventio.renderers.documents.chart import chart_json
from interventio.renderers.documents.flight import flight_json
from interventio.renderers.extras import is_installed
from interventio.renderers.flight_pdf import flight_pdf
from interventio.renderers.flight_svg import flight_svg
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.svg_links import PAGES
from interventio.renderers.to_pdf import pdf
from interventio.renderers.to_svg import svg
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.competence.chart import CompetenceChart
from interventio.views.competence.page import CompetencePage
from interventio.views.site.page import View
from interventio.views.site.site import Site

PAPERS = (Paper.A3, Paper.A4)

KILOBYTE = 1000


@dataclass(frozen=True, slots=True)
class ChartFile:
    """A file: its name beside the chart's page, what it is in words, and what is in it."""

    name: str
    label: str
    content: bytes


def chart_files(chart: SteppingChart, words: Translator, search: tuple[Path, ...] = ()) -> tuple[ChartFile, ...]:
    """Return the files of a chart; sheets of paper only where the extra `pdf` is installed."""
    return tuple(_files(chart, words, search))


def files_beside(view: View, words: Translator, search: tuple[Path, ...] = ()) -> tuple[ChartFile, ...]:
    """Return the files of the chart that stands on a page; none where none does."""
    match view:
        case SteppingChart():
            return chart_files(view, words, search)
        case CompetencePage():
            return tuple(_competence_files(view.chart, words, search))
        case _:
            return ()


def count_chart_files() -> int:
    """Return how many files there are of a chart."""
    return 2 + (len(PAPERS) if is_installed("pdf") else 0)


def charts_of(sites: Sequence[Site]) -> int:
    """Return how many charts there are in all languages."""
    return sum(isinstance(page.view, SteppingChart | CompetencePage) for site in sites for page in site.pages)


def lacking_for_charts(sites: Sequence[Site]) -> tuple[str, ...]:
    """Return the extras that are not installed and would make more files of charts."""
    return ("pdf",) if charts_of(sites) and not is_installed("pdf") else ()


def _files(chart: SteppingChart, words: Translator, search: tuple[Path, ...]) -> Iterator[ChartFile]:
    if is_installed("pdf"):
        for paper in PAPERS:
            content = pdf(chart, words, paper)
            label = words("The chart on paper (PDF, {paper})", paper=paper.upper())
            yield _file(f"{chart.id}-{paper}.pdf", label, content, words)
    picture = svg(chart, words, embeds_font=True, search=search, pages=PAGES).encode()
    yield _file(f"{chart.id}.svg", words("The chart as a picture (SVG)"), picture, words)
    yield _file(
        f"{chart.id}.json", words("The chart for other programs (JSON)"), chart_json(chart, words).encode(), words
    )


def _competence_files(chart: CompetenceChart, words: Translator, search: tuple[Path, ...]) -> Iterator[ChartFile]:
    if is_installed("pdf"):
        for paper in PAPERS:
            label = words("The chart on paper (PDF, {paper})", paper=paper.upper())
            yield _file(f"{chart.id}-{paper}.pdf", label, flight_pdf(chart, words, paper), words)
    picture = flight_svg(chart, words, embeds_font=True, search=search).encode()
    yield _file(f"{chart.id}.svg", words("The chart as a picture (SVG)"), picture, words)
    label = words("The chart for other programs (JSON)")
    yield _file(f"{chart.id}.json", label, flight_json(chart, words).encode(), words)


def _file(name: str, label: str, content: bytes, words: Translator) -> ChartFile:
    size = words("{count} kB", count=-(-len(content) // KILOBYTE))
    return ChartFile(name, f"{label}, {size}", content)
