"""Risks as JSON, version 1."""

from interventio.renderers.machine_json import machine_json
from interventio.views.risks.page import RiskMeasureLine
from interventio.views.risks.sheet import RiskRow, RisksSheet

VERSION = 1


def risks_json(sheet: RisksSheet) -> str:
    """Return the sheet as JSON."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "audience": sheet.audience,
        "rule": sheet.rule,
        "risks": [_row(row) for row in sheet.rows],
    }
    return machine_json(content)


def _row(row: RiskRow) -> dict[str, object]:
    line = row.line
    return {
        "id": row.id,
        "name": line.name.text,
        "status": row.status,
        "likelihood": row.likelihood,
        "impact": row.impact,
        "size": line.size,
        "band": line.band or None,
        "sizeBefore": row.before,
        "owner": line.owner.text,
        "cause": line.cause.text if line.cause else None,
        "consequence": line.consequence.text,
        "measures": [_measure(one) for one in line.measures],
        "reviewDue": line.reviewed.due.iso if line.reviewed else None,
    }


def _measure(one: RiskMeasureLine) -> dict[str, object]:
    return {
        "what": one.what.text,
        "owner": one.owner.text,
        "due": one.due.iso if one.due else None,
        "done": one.done.iso if one.done else None,
        "overdue": one.is_overdue,
    }
