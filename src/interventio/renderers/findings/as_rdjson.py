"""Findings as reviewdog reads them, with changes that a reviewer accepts by a click. Columns are counted in bytes."""

from interventio.findings.code import Severity
from interventio.findings.place import Spot
from interventio.languages.translator import Translator
from interventio.renderers.findings.sentences import message, told_more
from interventio.renderers.machine_json import machine_json
from interventio.views.findings_report import FindingsReport, ToldFinding

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.HINT: "INFO"}


def findings_rdjson(report: FindingsReport, words: Translator) -> str:
    """Return the report in reviewdog's diagnostic format."""
    return machine_json(
        {"source": {"name": "interventio"}, "diagnostics": [_diagnostic(one, words) for one in report.findings]}
    )


def _diagnostic(finding: ToldFinding, words: Translator) -> dict[str, object]:
    return {
        "message": f"{message(finding, words)}\n{told_more(finding, words)}",
        "location": {"path": finding.path, **({"range": _range(finding.spot)} if finding.spot else {})},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code, **({"url": finding.address} if finding.address else {})},
        "suggestions": _suggestions(finding),
    }


def _suggestions(finding: ToldFinding) -> list[dict[str, object]]:
    """Return the fix, where it is one change to this very file: several would each be offered without the others."""
    if finding.fix is None or finding.fix.path != finding.path or len(finding.fix.replacements) > 1:
        return []
    return [{"range": _range(one.spot), "text": one.text} for one in finding.fix.replacements]


def _range(spot: Spot) -> dict[str, object]:
    return {
        "start": {"line": spot.line, "column": spot.column},
        "end": {"line": spot.end_line, "column": spot.end_column},
    }
