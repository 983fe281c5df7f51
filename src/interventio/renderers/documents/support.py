"""Support teams season by season as JSON, version 1."""

from interventio.renderers.machine_json import machine_json
from interventio.views.support.sheet import SupportLine, SupportSheet

VERSION = 1


def support_json(sheet: SupportSheet) -> str:
    """Return the sheet as JSON."""
    least, most = sheet.wanted
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "audience": sheet.audience,
        "wanted": {"from": least, "to": most},
        "rule": sheet.notes,
        "rows": [_row(one) for one in sheet.lines],
        "themesWithoutTeam": [{"id": id_, "name": name} for id_, name in sheet.themes],
    }
    return machine_json(content)


def _row(one: SupportLine) -> dict[str, object]:
    count, there = one.count, one.representation
    return {
        "team": one.team,
        "name": one.name,
        "season": one.season,
        "standing": count.standing.value,
        "meetings": {
            "held": count.held,
            "planned": count.planned,
            "notTold": count.untold,
            "cancelled": count.cancelled,
            "withSupervisor": count.with_supervisor,
            "withTrainedWorker": count.with_trained_worker,
        },
        "units": {"represented": there.represented, "missing": there.missing},
        "divisions": {"represented": there.divisions_seated, "missing": there.divisions_missing},
        "seats": {"supervisor": there.supervisor, "trainedWorker": there.trained_worker},
        "followUps": {"toDo": count.to_do, "overdue": count.overdue},
    }
