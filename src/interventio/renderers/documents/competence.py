"""Competence coverage as JSON, version 1: counts as integers, shares as exact fractions."""

from interventio.disclosure.competence import ShownCompetence
from interventio.renderers.machine_json import machine_json
from interventio.views.competence.sheet import CompetenceSheet

VERSION = 1


def competence_json(sheet: CompetenceSheet) -> str:
    """Return the sheet as JSON."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "audience": sheet.audience,
        "by": sheet.by,
        "rule": sheet.rule,
        "levels": [
            {
                "id": one.id,
                "name": one.name,
                "target": str(one.target),
                "rows": [{"id": row.key, "name": row.name, **_competence(row.shown)} for row in one.rows],
                "total": _competence(one.total),
                "unitsWithoutCounts": one.uncounted,
            }
            for one in sheet.records
        ],
    }
    return machine_json(content)


def _competence(shown: ShownCompetence) -> dict[str, object]:
    return {
        "state": shown.state,
        "having": shown.part,
        "people": shown.whole,
        "share": None if shown.share is None else str(shown.share),
        "more": shown.more,
        "isReached": shown.is_reached,
        "unknown": shown.unknown,
        "oldest": shown.oldest.isoformat() if shown.oldest else None,
        "newest": shown.newest.isoformat() if shown.newest else None,
    }
