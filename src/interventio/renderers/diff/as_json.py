"""What has changed between two states of a workspace as JSON, version 1. `changes.schema.json` describes it."""

from pathlib import Path

from interventio.findings.place import Spot
from interventio.renderers.documents.comparison import comparison_content
from interventio.renderers.machine_json import machine_json
from interventio.views.diff.change_report import ChangeReport, MoveRow, ReportState, ToldRecord
from interventio.views.figures import Figure
from interventio.views.findings_report import ToldFinding

VERSION = 1
CHANGES_SCHEMA = Path(__file__).with_name("changes.schema.json")
"""The file with the JSON Schema."""

Content = dict[str, object]


def change_json(report: ChangeReport) -> str:
    """Return what has changed as JSON; coverage is null where it is not compared or not shown."""
    content: Content = {
        "version": VERSION,
        "language": report.language,
        "asOf": report.as_of.isoformat(),
        "audience": report.audience,
        "title": report.title,
        "before": _state(report.before),
        "after": _state(report.after),
        "hasChanges": report.has_changes,
        "summary": report.summary,
        "records": [_record(group.kind, record) for group in report.groups for record in group.records],
        "coverage": None if report.moves is None else [_move(row) for row in report.moves],
        "rule": report.rule,
        "charts": [comparison_content(chart.id.removeprefix("compared-"), chart) for chart in report.charts],
        "findings": {
            "fixed": report.findings.fixed,
            "new": report.findings.new,
            "newErrors": report.findings.new_errors,
            "left": report.findings.left,
            "fixedFindings": [_finding(one) for one in report.findings.gone_findings],
            "newFindings": [_finding(one) for one in report.findings.new_findings],
        },
        "notes": report.notes,
    }
    return machine_json(content)


def _state(state: ReportState) -> Content:
    return {"name": state.name, "told": state.told, "day": state.day.iso, "hasErrors": state.has_errors}


def _record(kind: str, record: ToldRecord) -> Content:
    return {
        "kind": kind,
        "id": record.id,
        "path": record.path,
        "formerPath": record.was or None,
        "name": record.name.text,
        "change": record.fate,
        "sentences": record.sentences,
    }


def _move(row: MoveRow) -> Content:
    return {
        "method": row.method,
        "by": row.by,
        "group": row.group,
        "name": row.name.text,
        "place": row.place.text,
        "before": _figure(row.before),
        "after": _figure(row.after),
        "told": row.told or None,
    }


def _figure(figure: Figure) -> Content:
    return {
        "state": figure.state,
        "share": None if figure.share is None else str(figure.share),
        "percent": figure.percent,
        "parts": figure.parts or None,
        "isReached": figure.is_reached,
        "unknown": figure.unknown,
    }


def _finding(finding: ToldFinding) -> Content:
    spot: Spot | None = finding.spot
    return {
        "path": finding.path,
        "line": spot.line if spot else None,
        "column": spot.column if spot else None,
        "severity": finding.severity,
        "code": finding.code,
        "message": finding.sentence,
        "fingerprint": finding.fingerprint,
    }
