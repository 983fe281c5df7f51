"""Coverage over time as JSON, version 1: a share for each day of counting."""

from interventio.renderers.documents.coverage import share_content
from interventio.renderers.machine_json import machine_json
from interventio.views.coverage.trend_sheet import TrendSheet

VERSION = 1


def trend_json(sheet: TrendSheet) -> str:
    """Return the sheet as JSON."""
    rule = {"target": sheet.target, "stage": sheet.stage, "methods": sheet.methods, "inWords": sheet.rule}
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "rule": rule,
        "days": [{"day": day.isoformat(), **share_content(share)} for day, share in sheet.days],
    }
    return machine_json(content)
