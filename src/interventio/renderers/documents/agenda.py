"""What needs action next as JSON, version 1: each action with its kind, its place, its numbers, by whom and by when."""

from interventio.renderers.machine_json import machine_json
from interventio.views.actions.agenda_page import AgendaSheet
from interventio.views.actions.page import Action

VERSION = 1


def agenda_json(sheet: AgendaSheet) -> str:
    """Return the sheet as JSON."""
    document = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "audience": sheet.audience,
        "undatedLeftOut": sheet.undated,
        "actions": [_content(action) for action in sheet.actions],
    }
    return machine_json(document)


def _content(action: Action) -> dict[str, object]:
    return {
        "id": action.id,
        "kind": action.task,
        "what": action.what,
        "where": str(action.record.name),
        "page": action.record.page,
        "team": action.team,
        "intervention": action.intervention,
        "why": action.why,
        "numbers": dict(action.numbers),
        "byWhom": {"role": action.whom.role, "name": str(action.whom.name), "team": action.whom.team},
        "byWhen": action.due.iso if action.due else None,
        "isOverdue": action.is_overdue,
    }
