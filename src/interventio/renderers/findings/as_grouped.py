"""Findings file by file, a line each, for people with many of them."""

from collections.abc import Iterator
from itertools import groupby

from interventio.languages.printable import printable
from interventio.languages.translator import Translator
from interventio.renderers.findings.as_text import SEVERITIES, summary
from interventio.renderers.findings.sentences import legible, meant
from interventio.renderers.screen.lines import Line, Style, line
from interventio.views.findings_report import FindingsReport, ToldFinding

LONGEST_PATH = 300


def grouped(report: FindingsReport, words: Translator) -> Iterator[Line]:
    """Yield each file with its findings under it, then the summary."""
    for path, findings in groupby(report.findings, key=lambda finding: finding.path):
        yield line((printable(path, LONGEST_PATH) or ".", Style.LINK))
        yield from _rows(tuple(findings), words)
        yield line()
    yield summary(report, words)


def _rows(findings: tuple[ToldFinding, ...], words: Translator) -> Iterator[Line]:
    places = [f"{one.spot.line}:{one.spot.column}" if one.spot else "–" for one in findings]
    names = [words(SEVERITIES[one.severity][0]) for one in findings]
    for finding, place, name in zip(findings, places, names, strict=True):
        suggestion = f" {meant(finding, words)}" if finding.suggestions else ""
        yield line(
            (f"  {place:>{max(map(len, places))}}  ", Style.QUIET),
            (f"{name:<{max(map(len, names))}}  ", SEVERITIES[finding.severity][1]),
            (finding.code, Style.STRONG),
            f"  {legible(finding.sentence)}{suggestion}",
        )
