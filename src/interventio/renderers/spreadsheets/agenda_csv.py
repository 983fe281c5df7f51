"""What needs action next as CSV for spreadsheets: a line for each action."""

from collections.abc import Iterator

from interventio.languages.translator import Translator
from interventio.renderers.spreadsheets.csv_cells import csv_text
from interventio.views.actions.agenda_page import Agenda, AgendaSheet


def agenda_csv(sheet: AgendaSheet, words: Translator) -> str:
    """Return the sheet as CSV; days are written 2027-03-02, so that they can be sorted."""
    return csv_text((_head(words), *_rows(sheet, words)), words.language)


def _head(words: Translator) -> tuple[str, ...]:
    return (
        words("By whom"),
        words("By when"),
        words("Overdue"),
        words("What"),
        words("Where"),
        words("Method"),
        words("Why"),
        words("Seats"),
        words("Kind"),
        words("Id"),
    )


def _rows(sheet: AgendaSheet, words: Translator) -> Iterator[tuple[str, ...]]:
    for agenda in sheet.agendas:
        for date in agenda.dates:
            for action in date.actions:
                yield (
                    _whom(agenda),
                    action.due.iso if action.due else "",
                    words("yes") if action.is_overdue else words("no"),
                    action.what,
                    str(action.record.name),
                    str(action.method.name) if action.method else "",
                    action.why,
                    str(dict(action.numbers).get("seats", "")),
                    action.task,
                    action.id,
                )


def _whom(agenda: Agenda) -> str:
    return f"{agenda.role}: {agenda.whom.name}" if agenda.role else str(agenda.whom.name)
