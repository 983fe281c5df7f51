"""What needs action next as a calendar: an event on the day by which it is to be done."""

from datetime import date

from interventio.languages.translator import Translator
from interventio.views.actions.agenda_page import AgendaSheet
from interventio.views.actions.page import Action
from interventio.views.rows.calendar import Calendar, Event


def agenda_calendar(sheet: AgendaSheet, words: Translator) -> Calendar:
    """Return the actions that have a date, the earliest first."""
    dated = [(date.fromisoformat(action.due.iso), action) for action in sheet.actions if action.due]
    dated.sort(key=lambda one: (one[0], one[1].id))
    events = tuple(_event(action, day, sheet.address) for day, action in dated)
    return Calendar("actions", words("What needs action next"), sheet.as_of, events)


def _event(action: Action, day: date, address: str) -> Event:
    names = (str(one.name) for one in (action.record, action.method) if one)
    page = f"{address}/{action.record.page}.html" if address and action.record.page else ""
    return Event(
        uid=f"interventio-action-{action.id}",
        day=day,
        summary=" – ".join((action.what, *filter(None, names))),
        description=f"{action.why} · {action.whom.name}",
        address=page,
        has_reminder=True,
    )
