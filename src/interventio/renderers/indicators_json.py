"""Indicators of competence as JSON, version 1: values as exact fractions."""

import json
from fractions import Fraction

from interventio.records.competence_levels import Reading
from interventio.views.indicators_sheet import IndicatorRow, IndicatorsSheet

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
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _indicator(row: IndicatorRow) -> dict[str, object]:
    progress = row.progress
    indicator, due = progress.indicator, progress.state.due
    target = indicator.target
    return {
        "id": indicator.id,
        "levels": row.levels,
        "name": row.told.name.text,
        "better": indicator.better.value,
        "baseline": _reading(indicator.baseline) if indicator.baseline else None,
        "readings": [_reading(one) for one in progress.readings],
        "target": str(target.value) if target else None,
        "targetBy": target.by.isoformat() if target and target.by else None,
        "change": _exact(progress.change),
        "isReached": progress.state.is_reached,
        "way": _exact(progress.share),
        "due": due.isoformat() if due else None,
        "isOverdue": progress.is_overdue,
    }


def _reading(reading: Reading) -> dict[str, str]:
    return {"date": reading.date.isoformat(), "value": str(reading.value)}


def _exact(value: Fraction | None) -> str | None:
    return None if value is None else str(value)
