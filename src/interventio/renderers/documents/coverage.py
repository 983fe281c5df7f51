"""Coverage as JSON, version 1: parts and wholes as integers, shares as exact fractions."""

from interventio.disclosure.shown import ShownBounds, ShownShare
from interventio.renderers.machine_json import machine_json
from interventio.views.coverage.sheet import CoverageSheet, SheetRow

VERSION = 1


def coverage_json(sheet: CoverageSheet) -> str:
    """Return the sheet as JSON."""
    return machine_json(
        {
            "version": VERSION,
            "language": sheet.language,
            "asOf": sheet.as_of.isoformat(),
            "rule": {
                "target": sheet.target,
                "stage": sheet.stage,
                "methods": sheet.methods,
                "inWords": sheet.rule,
            },
            "rowsBy": sheet.rows_by,
            "columnsBy": sheet.columns_by,
            "columns": [{"id": id_, "name": name} for id_, name in sheet.columns],
            "rows": [_row(row) for row in sheet.rows],
            "columnTotals": [share_content(share) for share in sheet.column_totals],
            "total": share_content(sheet.total),
            "people": {"trainedInAny": _bounds(sheet.any), "trainedInAll": _bounds(sheet.all)},
        }
    )


def _row(row: SheetRow) -> dict[str, object]:
    cells = [share_content(cell) if cell else None for cell in row.cells]
    return {"id": row.id, "name": row.name, "cells": cells, "total": share_content(row.total)}


def share_content(share: ShownShare) -> dict[str, object]:
    """Return a share as readers may see it."""
    return {
        "state": share.state,
        "part": share.part,
        "whole": share.whole,
        "share": None if share.share is None else str(share.share),
        "seats": share.seats,
        "isReached": share.is_reached,
        "unknown": share.unknown,
        "oldest": share.oldest.isoformat() if share.oldest else None,
        "newest": share.newest.isoformat() if share.newest else None,
    }


def _bounds(bounds: ShownBounds) -> dict[str, object]:
    return {
        "state": bounds.state,
        "lowest": bounds.lowest,
        "highest": bounds.highest,
        "whole": bounds.whole,
        "unknown": bounds.unknown,
    }
