"""What needs action next in the terminal: by whom, by when, and why."""

from collections.abc import Iterator

from interventio.languages.translator import Translator
from interventio.renderers.screen.lines import Line, Style, line
from interventio.renderers.screen.parts import hanging, said, wrapped
from interventio.views.actions.agenda_page import Agenda, AgendaDate, AgendaSheet
from interventio.views.actions.page import Action

NARROWEST = 40


def agenda_text(sheet: AgendaSheet, words: Translator, width: int) -> Iterator[Line]:
    """Yield the sheet as styled lines, none wider than `width` columns."""
    width = max(width, NARROWEST)
    for agenda in sheet.agendas:
        yield from _agenda(agenda, words, width)
        yield line()
    yield from wrapped(_summary(sheet, words), width, Style.QUIET)
    if sheet.undated:
        left_out = words.plural(
            "{count} action without a date is left out.", "{count} actions without a date are left out.", sheet.undated
        )
        yield from wrapped(left_out, width, Style.QUIET)


def _summary(sheet: AgendaSheet, words: Translator) -> str:
    if not sheet.sees_actions:
        return words("What needs doing is told to coordinators and managers alone.")
    if not sheet.agendas:
        return words("Nothing now.")
    counted = words.plural("{count} action", "{count} actions", len(sheet.actions))
    overdue = sum(agenda.overdue for agenda in sheet.agendas)
    late = words.plural("{count} is overdue.", "{count} are overdue.", overdue) if overdue else ""
    return f"{counted}, {words('as of {day}', day=sheet.as_of)}. {late}".strip()


def _agenda(agenda: Agenda, words: Translator, width: int) -> Iterator[Line]:
    role = f"{agenda.role}: " if agenda.role else ""
    yield from wrapped(f"{role}{agenda.whom.name}", width, Style.STRONG)
    if agenda.units:
        yield from wrapped(", ".join(map(str, agenda.units)), width, Style.QUIET)
    for date in agenda.dates:
        yield line("  ", _when(date, words))
        for action in date.actions:
            yield from (line("  ", *one) for one in _action(action, agenda, width - 2))


def _when(date: AgendaDate, words: Translator) -> tuple[str, Style]:
    if date.due is None:
        return words("No date"), Style.QUIET
    if date.is_overdue:
        return words("Overdue since {day}", day=str(date.due)), Style.WARNING
    return words("By {day}", day=str(date.due)), Style.LINK


def _action(action: Action, agenda: Agenda, room: int) -> Iterator[Line]:
    is_elsewhere = not agenda.role and action.record.page != agenda.whom.page
    places = (action.record if is_elsewhere else None, action.method)
    named = " · ".join(said(one.name) for one in places if one)
    yield from hanging(("-", Style.QUIET), f"{said(action.what)} – {named}" if named else action.what, room)
    if action.why:
        yield from (line("  ", *one) for one in wrapped(action.why, room - 2, Style.QUIET))
