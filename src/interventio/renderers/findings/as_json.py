"""Findings as JSON, version 1: an object, so that later versions can say more. `findings.schema.json` describes it."""

from pathlib import Path

from interventio.findings.fix import Fix
from interventio.findings.place import Spot
from interventio.renderers.machine_json import machine_json
from interventio.views.explanations import ToldCode
from interventio.views.findings_report import FindingsReport, ToldFinding

VERSION = 1
FINDINGS_SCHEMA = Path(__file__).with_name("findings.schema.json")


def findings_json(report: FindingsReport) -> str:
    """Return the report as JSON; lines and columns are counted from 1."""
    return machine_json(
        {
            "version": VERSION,
            "language": report.language,
            "summary": {
                "files": report.files,
                "errors": report.errors,
                "warnings": report.warnings,
                "hints": report.hints,
                "leftOut": [{"why": one.why, "count": one.count} for one in report.left_out],
            },
            "findings": [_finding(finding) for finding in report.findings],
            "codes": [_code(code) for code in report.codes],
        }
    )


def _finding(finding: ToldFinding) -> dict[str, object]:
    return {
        "path": finding.path,
        **_spot(finding.spot),
        "severity": finding.severity,
        "code": finding.code,
        "name": finding.name,
        "message": finding.sentence,
        "advice": finding.advice,
        "suggestions": finding.suggestions,
        "related": [{"path": path, **_spot(spot)} for path, spot in finding.related],
        "fingerprint": finding.fingerprint,
        "fix": _fix(finding.fix) if finding.fix else None,
    }


def _code(code: ToldCode) -> dict[str, object]:
    return {
        "id": code.id,
        "name": code.name,
        "severity": code.severity,
        "title": code.title,
        "why": code.why,
        "command": code.command,
        "address": code.address or None,
    }


def _fix(fix: Fix) -> dict[str, object]:
    return {
        "path": fix.path,
        "isSafe": fix.is_safe,
        "replacements": [{**_spot(one.spot), "text": one.text} for one in fix.replacements],
    }


def _spot(spot: Spot | None) -> dict[str, int | None]:
    if spot is None:
        return {"line": None, "column": None, "endLine": None, "endColumn": None}
    return {"line": spot.line, "column": spot.column, "endLine": spot.end_line, "endColumn": spot.end_column}
