"""The lines of records behind numbers as JSON, version 1."""

from interventio.renderers.machine_json import machine_json
from interventio.views.trace_sheet import TraceRow, TraceSheet

VERSION = 1


def trace_json(sheet: TraceSheet) -> str:
    """Return the sheet as JSON; a count that nobody has written down is null."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "notes": sheet.notes,
        "lines": [_line(row) for row in sheet.rows],
    }
    return machine_json(content)


def _line(row: TraceRow) -> dict[str, object]:
    shown = row.shown
    return {
        "path": shown.place.path,
        "line": row.line or None,
        "of": shown.of,
        "when": shown.when,
        "team": {"id": shown.team, "name": row.team},
        "method": {"id": shown.intervention, "name": row.method},
        "occupation": {"id": shown.occupation, "name": row.occupation} if shown.occupation else None,
        "counts": dict(shown.counts),
    }
