"""Writing what has changed between two states of a workspace to the screen or to a file."""

from pathlib import Path

from interventio.cli.differences.trouble import NoPictureError, SeveralPicturesError
from interventio.cli.terminal import put
from interventio.cli.written import say_or_write, write_sheets
from interventio.languages.translator import Translator
from interventio.renderers.diff.as_text import change_text
from interventio.renderers.screen.lines import plain
from interventio.views.diff.change_report import ChangeReport


def write_change_report(
    report: ChangeReport, words: Translator, output_format: str, output: Path | None, colour: str
) -> None:
    """Write a report in the format that was asked for."""
    match output_format:
        case "svg":
            _write_pictures(report, words, output)
        case "text" if output is None:
            put(change_text(report, words), colour=colour)
        case _:
            say_or_write(_text(report, words, output_format), output)


def _text(report: ChangeReport, words: Translator, output_format: str) -> str:
    match output_format:
        case "html":
            from interventio.renderers.to_html import change_html

            return change_html(report, words)
        case "json":
            from interventio.renderers.diff.as_json import change_json

            return change_json(report)
        case "md":
            from interventio.renderers.diff.as_markdown import change_markdown

            return change_markdown(report, words)
        case _:
            return plain(tuple(change_text(report, words)))


def _write_pictures(report: ChangeReport, words: Translator, output: Path | None) -> None:
    """Write a picture for each chart that has changed.

    Raises:
        NoPictureError: none has.
        SeveralPicturesError: there are several, and no name for them.

    """
    from interventio.renderers.pictures.before_after_svg import before_after_svg

    if not report.charts:
        raise NoPictureError
    if output is None and len(report.charts) > 1:
        raise SeveralPicturesError(charts=tuple(str(chart.chart.name) for chart in report.charts))
    write_sheets([before_after_svg(chart, words).encode() for chart in report.charts], output)
