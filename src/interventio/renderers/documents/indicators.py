"""Indicators of competence as JSON, version 1: values as exact fractions."""

from fractions import Fraction

from interventio.renderers.machine_json import machine_json
from interventio.views.competence.indicators_sheet import IndicatorRow, IndicatorsSheet

VERSION = 1


def indicators_json(sheet: IndicatorsSheet) -> str:
    """Return the sheet as JSON."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "rule": sheet.rule,
        "indicators": [_indicator(row) for row in sheet.rows],
    }
    return machine_json(content)


def _indicator(row: IndicatorRow) -> dict[str, object]:
    told = row.told
    points = [{"date": point.day.iso, "value": str(point.value)} for point in told.points]
    has_baseline = bool(told.points) and told.points[0].is_baseline
    return {
        "id": told.id,
        "levels": row.levels,
        "name": told.name.text,
        "better": row.better,
        "baseline": points[0] if has_baseline else None,
        "readings": points[1:] if has_baseline else points,
        "target": _exact(told.target),
        "targetBy": told.target_by.iso if told.target_by else None,
        "change": _exact(row.change),
        "isReached": told.is_reached,
        "way": _exact(row.way),
        "due": told.next_due.iso if told.next_due else None,
        "isOverdue": told.is_overdue,
    }


def _exact(value: Fraction | None) -> str | None:
    return None if value is None else str(value)
