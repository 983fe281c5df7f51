"""Indicators of competence as JSON, version 1: values as exact fractions."""

import json
from datetime import date
from fractions import Fraction

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
        "baseline": _reading(indicator.baseline.date, indicator.baseline.value) if indicator.baseline else None,
        "readings": [_reading(one.date, one.value) for one in progress.readings],
        "target": str(target.value) if target else None,
        "targetBy": target.by.isoformat() if target and target.by else None,
        "change": _exact(progress.change),
        "isReached": progress.state.is_reached,
        "way": _exact(progress.share),
        "due": due.isoformat() if due else None,
        "isOverdue": progress.is_overdue,
    }


def _reading(day: date, value: Fraction) -> dict[str, str]:
    return {"date": day.isoformat(), "value": str(value)}


def _exact(value: Fraction | None) -> str | None:
    return None if value is None else str(value)
