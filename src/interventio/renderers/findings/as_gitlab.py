"""Findings as a Code Quality report of GitLab, which shows them beside a merge request."""

from interventio.findings.code import Severity
from interventio.findings.place import Spot
from interventio.languages.translator import Translator
from interventio.renderers.findings.sentences import message, told_more
from interventio.renderers.machine_json import machine_json
from interventio.views.findings_report import FindingsReport, ToldFinding

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.HINT: "info"}


def findings_gitlab(report: FindingsReport, words: Translator) -> str:
    """Return the report: a list, in which each finding has a fingerprint of its own, and what its code means."""
    bodies = {code.id: "\n\n".join((code.title, *code.why)) for code in report.codes}
    return machine_json([_issue(finding, bodies.get(finding.code, ""), words) for finding in report.findings])


def _issue(finding: ToldFinding, body: str, words: Translator) -> dict[str, object]:
    return {
        "description": f"{finding.code}: {message(finding, words)}",
        "check_name": finding.code,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": finding.path, **_stretch(finding.spot)},
        **({"content": {"body": f"{body}\n\n{told_more(finding, words)}"}} if body else {}),
    }


def _stretch(spot: Spot | None) -> dict[str, object]:
    """Return where it is; GitLab wants a line of each finding, so one that has none is told at the first."""
    if spot is None:
        return {"lines": {"begin": 1}}
    begin, end = {"line": spot.line, "column": spot.column}, {"line": spot.end_line, "column": spot.end_column}
    return {"positions": {"begin": begin, "end": end}}
