"""Equal access as JSON, version 1: shares and ranges as exact fractions."""

from interventio.disclosure.equity import End, ShownEquity
from interventio.renderers.machine_json import machine_json
from interventio.views.equity.sheet import EquitySheet

VERSION = 1


def equity_json(sheet: EquitySheet) -> str:
    """Return the sheet as JSON."""
    names = [row.of.name.text for row in sheet.table.rows]
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "audience": sheet.audience,
        "by": sheet.by,
        "rule": sheet.rule,
        "methods": [
            {"id": one.intervention, "name": name, **_equity(one)}
            for one, name in zip(sheet.methods, names, strict=True)
        ],
        "together": _equity(sheet.together),
    }
    return machine_json(content)


def _equity(one: ShownEquity) -> dict[str, object]:
    return {
        "lowest": _end(one.lowest),
        "highest": _end(one.highest),
        "range": None if one.range is None else str(one.range),
        "shown": one.shown,
        "reached": one.reached,
        "hidden": one.hidden,
        "unknown": one.unknown,
        "lacking": one.lacking,
    }


def _end(end: End | None) -> dict[str, object] | None:
    return {"share": str(end.share), "in": end.keys} if end else None
