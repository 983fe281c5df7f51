"""The trained against another denominator as JSON, version 1: counts as integers, ratios as exact fractions."""

from interventio.renderers.machine_json import machine_json
from interventio.views.coverage.denominator_sheet import Against, DenominatorRow, DenominatorSheet

VERSION = 1


def denominators_json(sheet: DenominatorSheet) -> str:
    """Return the sheet as JSON."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "of": sheet.against,
        "rule": {"stage": sheet.stage, "inWords": sheet.rule},
        "rows": [_row(row) | _left(row, sheet.against) for row in sheet.rows],
    }
    return machine_json(content)


def _row(row: DenominatorRow) -> dict[str, object]:
    shown, of = row.shown, row.shown.of
    return {
        "method": {"id": shown.intervention, "name": row.method},
        "area": {"id": shown.area, "name": row.area} if shown.area else None,
        "trained": shown.trained,
        "of": None if of is None else of.number,
        "ratio": None if shown.ratio is None else str(shown.ratio),
        "by": of.by.isoformat() if of and of.by else None,
        "year": of.year if of else None,
        "isSum": bool(of and of.is_sum),
        "unknown": shown.unknown,
    }


def _left(row: DenominatorRow, against: Against) -> dict[str, object]:
    return {"left": row.shown.left} if against is Against.WANTED else {}
