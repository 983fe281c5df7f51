"""What units say of a chart as JSON, version 1: states and records by ids, days as 2026-03-09."""

from interventio.renderers.machine_json import machine_json
from interventio.views.process.page import ReviewLine
from interventio.views.process.reviews_sheet import ReviewsSheet

VERSION = 1


def reviews_json(sheet: ReviewsSheet) -> str:
    """Return the sheet as JSON; `since` names the records that differ since a unit's review: changed, come, gone."""
    document = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "chart": sheet.chart,
        "content": sheet.content,
        "outdated": sheet.outdated or None,
        "reviews": [_review(line) for line in sheet.lines],
    }
    return machine_json(document)


def _review(line: ReviewLine) -> dict[str, object]:
    return {
        "unit": line.id,
        "name": line.unit.name.text,
        "state": line.state,
        "asked": line.asked.iso if line.asked else None,
        "reviewed": line.reviewed.iso if line.reviewed else None,
        "remarks": line.remarks.text if line.remarks else None,
        "toBeAsked": line.is_to_be_asked,
        "since": {each.how: each.keys for each in line.changes},
    }
