"""What needs action next as Markdown, for an issue or a letter: lists to tick off, by whom and by when."""

from collections.abc import Iterator

from interventio.languages.translator import Translator
from interventio.renderers.markdown_text import markdown_text, markdown_within
from interventio.renderers.screen.agenda import summary, when, where
from interventio.views.actions.agenda_page import Agenda, AgendaSheet


def agenda_markdown(sheet: AgendaSheet, words: Translator) -> str:
    """Return the sheet as Markdown."""
    lines = [line for agenda in sheet.agendas for line in _agenda(agenda, words)]
    return "\n".join([*lines, markdown_text(summary(sheet, words))]) + "\n"


def _agenda(agenda: Agenda, words: Translator) -> Iterator[str]:
    role = f"{agenda.role}: " if agenda.role else ""
    yield from (f"## {markdown_text(f'{role}{agenda.whom.name}')}", "")
    for date in agenda.dates:
        yield from (f"**{markdown_within(when(date, words)[0])}**", "")
        for action in date.actions:
            why = f" ({markdown_within(action.why)})" if action.why else ""
            yield f"- [ ] {markdown_text(where(action, agenda))}{why}"
        yield ""
