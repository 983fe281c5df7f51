"""Naming a chart, and putting it where it was asked for."""

import sys
from pathlib import Path

from interventio.cli.terminal import put, terminal_of
from interventio.cli.trouble import SeveralChartsError, UnknownNameError
from interventio.cli.written import say_or_write
from interventio.findings.suggestion import nearest
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace
from interventio.records.stepping import Stepping
from interventio.renderers.lines import plain
from interventio.renderers.text_parts import ASCII, UNICODE
from interventio.renderers.to_html import chart_html
from interventio.renderers.to_markdown import chart_markdown
from interventio.renderers.to_svg import svg
from interventio.renderers.to_text import stairs_text
from interventio.views.stepping_chart import SteppingChart

FILE_WIDTH = 120
"""How wide a chart in letters is where no screen says so."""


def chart_named(workspace: Workspace, name: str | None) -> Stepping:
    """Return the chart with this name, or the only one where none was named.

    Raises:
        SeveralChartsError: there are several, and none was named.
        UnknownNameError: no chart has the name.

    """
    charts = workspace.catalogue.steppings
    known = tuple(charts)
    if name is None and len(known) == 1:
        return charts[known[0]]
    if name is None:
        raise SeveralChartsError(known=known)
    if name not in charts:
        raise UnknownNameError(name=name, known=nearest(name, known) or known)
    return charts[name]


def put_chart(
    chart: SteppingChart,
    words: Translator,
    output_format: str,
    output: Path | None,
    colour: str,
    search: tuple[Path, ...] = (),
) -> None:
    """Draw the chart in the format that was asked for, on the screen or to a file.

    Templates in the folders of `search` come before ours.
    """
    match output_format:
        case "svg":
            say_or_write(svg(chart, words, embeds_font=True, search=search), output)
        case "html":
            say_or_write(chart_html(chart, words, search), output)
        case "md":
            say_or_write(chart_markdown(chart, words, search), output)
        case _ if output:
            say_or_write(plain(tuple(stairs_text(chart, words, FILE_WIDTH))), output)
        case _:
            terminal = terminal_of(sys.stdout, colour)
            width = terminal.width if terminal.is_screen else FILE_WIDTH
            put(stairs_text(chart, words, width, UNICODE if terminal.has_unicode else ASCII), colour=colour)
