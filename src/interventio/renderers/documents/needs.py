"""Needs and proposals as JSON, version 1: shares as exact fractions."""

from interventio.disclosure.shown_use import ShownRatio
from interventio.renderers.machine_json import machine_json
from interventio.views.competence.needs_sheet import NeedsSheet, NeedsSheetRow, ProposalLine

VERSION = 1


def needs_json(sheet: NeedsSheet) -> str:
    """Return the sheet as JSON."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "audience": sheet.audience,
        "survey": sheet.survey,
        "by": sheet.by,
        "rule": sheet.rule,
        "response": _ratio(sheet.response),
        "rows": [_row(row) for row in sheet.rows],
        "proposals": [_proposal(line) for line in sheet.proposals],
    }
    return machine_json(content)


def _row(row: NeedsSheetRow) -> dict[str, object]:
    return {
        "id": row.id,
        "name": row.name,
        "level": row.level,
        "response": _ratio(row.response) if row.response else None,
        "need": _ratio(row.need),
    }


def _proposal(line: ProposalLine) -> dict[str, object]:
    return {
        "rank": line.rank,
        "level": line.level,
        "requirement": line.requirement,
        "what": line.what,
        "proposal": line.step,
        "need": _ratio(line.need),
        "groups": line.groups,
        "tools": line.tools,
        "rounds": [{"training": id_, "free": free} for id_, free in line.rounds],
    }


def _ratio(shown: ShownRatio) -> dict[str, object]:
    return {
        "state": shown.state,
        "part": shown.part,
        "whole": shown.whole,
        "share": None if shown.ratio is None else str(shown.ratio),
        "unknown": shown.unknown,
    }
