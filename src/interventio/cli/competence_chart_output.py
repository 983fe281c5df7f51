"""A competence chart on the screen or in a file, in the format that was asked for."""

import sys
from pathlib import Path

from interventio.cli.chart_output import FILE_WIDTH, RoundChoice
from interventio.cli.terminal import put, terminal_of
from interventio.cli.written import give_or_write, say_or_write
from interventio.languages.translator import Translator
from interventio.renderers.documents.flight import flight_json
from interventio.renderers.flight_pdf import flight_pdf
from interventio.renderers.flight_svg import flight_png, flight_svg
from interventio.renderers.screen.flight import flight_text
from interventio.renderers.screen.lines import plain
from interventio.renderers.screen.parts import ASCII, UNICODE
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.to_html import competence_html
from interventio.renderers.to_markdown import competence_markdown
from interventio.views.competence.chart import CompetenceChart


def put_competence_chart(chart: CompetenceChart, words: Translator, wanted: RoundChoice, output: Path | None) -> None:
    """Draw the chart as it is wanted, on the screen or to a file."""
    paper = wanted.paper or Paper.SCREEN
    match wanted.form:
        case "svg":
            say_or_write(flight_svg(chart, words, paper, embeds_font=True, search=wanted.search), output)
        case "html":
            say_or_write(competence_html(chart, words, wanted.search), output)
        case "md":
            say_or_write(competence_markdown(chart, words, wanted.search), output)
        case "json":
            say_or_write(flight_json(chart, words), output)
        case "pdf":
            give_or_write(lambda: flight_pdf(chart, words, wanted.paper or Paper.A3), "PDF", output)
        case "png":
            give_or_write(lambda: flight_png(chart, words, wanted.width, paper), "PNG", output)
        case _:
            _put_letters(chart, words, output, wanted.colour)


def _put_letters(chart: CompetenceChart, words: Translator, output: Path | None, colour: str) -> None:
    if output:
        say_or_write(plain(tuple(flight_text(chart, words, FILE_WIDTH))), output)
        return
    terminal = terminal_of(sys.stdout, colour)
    width = terminal.width if terminal.is_screen else FILE_WIDTH
    put(flight_text(chart, words, width, UNICODE if terminal.has_unicode else ASCII), colour=colour)
