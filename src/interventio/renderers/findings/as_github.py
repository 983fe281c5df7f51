"""Findings as commands to the log of GitHub Actions, which shows them as annotations beside the lines they mean."""

from collections.abc import Iterable, Iterator

from interventio.findings.code import Severity
from interventio.findings.place import Spot
from interventio.languages.translator import Translator
from interventio.renderers.findings.sentences import legible, meant, told_more
from interventio.views.findings_report import FindingsReport, ToldFinding

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
MOST = 10
"""How many annotations of a level GitHub keeps from one step; it drops the others without a word."""


def findings_github(report: FindingsReport, words: Translator) -> str:
    """Return a command a line, errors first. The last one of a level that is shown tells how many are not."""
    return "".join(
        f"{command}\n"
        for severity in LEVELS
        for command in _commands([one for one in report.findings if one.severity is severity], words)
    )


def _commands(findings: list[ToldFinding], words: Translator) -> Iterator[str]:
    for number, finding in enumerate(findings, start=1):
        more = len(findings) - MOST if number == MOST else 0
        properties = ",".join(f"{name}={_escaped(value, 'property')}" for name, value in _properties(finding))
        yield f"::{LEVELS[finding.severity]} {properties}::{_escaped(_message(finding, more, words), 'data')}"


def _message(finding: ToldFinding, more: int, words: Translator) -> str:
    left_out = words.plural(
        "GitHub shows no more than ten of a kind here. {count} more stands in the log.",
        "GitHub shows no more than ten of a kind here. {count} more stand in the log.",
        more,
    )
    parts = (
        finding.sentence,
        meant(finding, words),
        finding.advice,
        told_more(finding, words),
        left_out if more > 0 else "",
    )
    return "\n".join(legible(part) for part in parts if part)


def _properties(finding: ToldFinding) -> Iterable[tuple[str, str]]:
    yield "title", legible(f"{finding.code} {finding.name}")
    if finding.path:
        yield "file", legible(finding.path)
    if finding.spot:
        yield from ((name, str(number)) for name, number in _stretch(finding.spot))


def _stretch(spot: Spot) -> Iterable[tuple[str, int]]:
    """Yield lines, and columns where the stretch has one line alone: GitHub refuses those of several."""
    yield "line", spot.line
    yield "endLine", spot.end_line
    if spot.line == spot.end_line:
        yield "col", spot.column
        yield "endColumn", spot.end_column


def _escaped(text: str, part: str) -> str:
    """Return text as the runner reads it back from the `data` or from a `property` of a command."""
    marks = "%\r\n:," if part == "property" else "%\r\n"
    return "".join(f"%{ord(character):02X}" if character in marks else character for character in text)
