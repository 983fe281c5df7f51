"""Use as JSON, version 1: counts as integers, ratios as exact fractions."""

from interventio.disclosure.shown_use import ShownPlace, ShownRatio, ShownSum, ShownUse
from interventio.renderers.machine_json import machine_json
from interventio.views.use.sheet import UseSheet

VERSION = 1


def use_json(sheet: UseSheet) -> str:
    """Return the sheet as JSON."""
    found = sheet.mismatch
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "rule": {
            "stage": sheet.stage,
            "methods": sheet.methods,
            "quarters": sheet.last_year,
            "year": sheet.year,
            "yearIsOver": sheet.year_is_over,
            "inWords": sheet.rule,
        },
        "rowsBy": sheet.rows_by,
        "rows": [{"id": row.id, "name": row.name, **_use(row.use)} for row in sheet.rows],
        "total": _use(sheet.total) if sheet.total else None,
        "trainedNotUsed": [_place(one) for one in found.unused] if found else None,
        "usedNotTrained": [_place(one) for one in found.untrained] if found else None,
        "trainedUseUnknown": found.unknown if found else None,
    }
    return machine_json(content)


def _use(use: ShownUse) -> dict[str, object]:
    return {
        "started": _sum(use.started),
        "completed": _sum(use.completed),
        "discontinued": _sum(use.discontinued),
        "completion": _ratio(use.completion),
        "periodsPerTrained": _ratio(use.per_trained),
        "penetration": _ratio(use.penetration),
        "backed": _ratio(use.backed) if use.backed else None,
        "reach": _ratio(use.reach) if use.reach else None,
        "answered": _ratio(use.answered),
        "helped": _ratio(use.helped),
        "byQuarter": [
            {
                "quarter": str(one.quarter),
                "started": _sum(one.started),
                "completed": _sum(one.completed),
                "discontinued": _sum(one.discontinued),
            }
            for one in use.by_quarter
        ],
    }


def _sum(shown: ShownSum) -> dict[str, object]:
    return {"state": shown.state, "count": shown.count, "unknown": shown.unknown}


def _ratio(shown: ShownRatio) -> dict[str, object]:
    return {
        "state": shown.state,
        "part": shown.part,
        "whole": shown.whole,
        "ratio": None if shown.ratio is None else str(shown.ratio),
        "unknown": shown.unknown,
    }


def _place(one: ShownPlace) -> dict[str, object]:
    return {
        "team": one.team,
        "intervention": one.intervention,
        "trained": one.trained,
        "started": _sum(one.started),
    }
