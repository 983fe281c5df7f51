"""A chart on the screen or in a file, in the format that was asked for."""

import sys
from dataclasses import dataclass
from pathlib import Path

from interventio.cli.terminal import put, terminal_of
from interventio.cli.written import give_or_write, refuse_screen, say_or_write, write_sheets
from interventio.languages.translator import Translator
from interventio.renderers.documents.chart import chart_json
from interventio.renderers.screen.chart import stairs_text
from interventio.renderers.screen.lines import plain
from interventio.renderers.screen.parts import ASCII, UNICODE
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.to_html import chart_html
from interventio.renderers.to_markdown import chart_markdown
from interventio.renderers.to_pdf import pdf
from interventio.renderers.to_png import png
from interventio.renderers.to_svg import svg_sheets
from interventio.views.charts.stepping_chart import SteppingChart

FILE_WIDTH = 120
"""How wide a chart in letters is where no screen says so."""

ENDINGS = {".htm": "html", ".html": "html", ".json": "json", ".md": "md", ".pdf": "pdf", ".png": "png", ".svg": "svg"}
"""By how the name of a file ends, the format that is meant where none was named."""


@dataclass(frozen=True, slots=True)
class RoundChoice:
    """How a chart is wanted: its format; of pictures the paper, of PNG the width in pixels, of letters the colours.

    Templates in the folders of `search` come before ours, but for PDF and PNG.
    """

    form: str
    paper: Paper | None
    width: int
    colour: str
    search: tuple[Path, ...] = ()


def meant_format(named: str | None, output: Path | None) -> str:
    """Return the format that was named, else the one that the name of the file ends with, else letters."""
    return named or ENDINGS.get(output.suffix.lower() if output else "", "text")


def put_chart(chart: SteppingChart, words: Translator, wanted: RoundChoice, output: Path | None) -> None:
    """Draw the chart as it is wanted, on the screen or to a file."""
    match wanted.form:
        case "svg":
            sheets = svg_sheets(chart, words, wanted.paper or Paper.SCREEN, embeds_font=True, search=wanted.search)
            write_sheets([sheet.encode() for sheet in sheets], output)
        case "html":
            say_or_write(chart_html(chart, words, wanted.search), output)
        case "md":
            say_or_write(chart_markdown(chart, words, wanted.search), output)
        case "json":
            say_or_write(chart_json(chart, words), output)
        case "pdf":
            give_or_write(lambda: pdf(chart, words, wanted.paper or Paper.A3), "PDF", output)
        case "png":
            refuse_screen("PNG", output)
            write_sheets(png(chart, words, wanted.width, wanted.paper or Paper.SCREEN), output)
        case _:
            _put_letters(chart, words, output, wanted.colour)


def _put_letters(chart: SteppingChart, words: Translator, output: Path | None, colour: str) -> None:
    if output:
        say_or_write(plain(tuple(stairs_text(chart, words, FILE_WIDTH))), output)
        return
    terminal = terminal_of(sys.stdout, colour)
    width = terminal.width if terminal.is_screen else FILE_WIDTH
    put(stairs_text(chart, words, width, UNICODE if terminal.has_unicode else ASCII), colour=colour)
