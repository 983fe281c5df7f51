"""From what needs doing to who does it by when."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.actions import ShownAction
from interventio.disclosure.audience import Audience
from interventio.languages.translator import N_
from interventio.measures.action_kind import ActionKind, Doer
from interventio.views.actions.actions import by_date
from interventio.views.actions.agenda_page import Agenda, AgendaDate, AgendaPage, AgendaSheet
from interventio.views.actions.lines import action_line
from interventio.views.actions.page import Action, Whom
from interventio.views.mention import Mention, implementation_mention, team_mention
from interventio.views.order import alphabetical
from interventio.views.voice import Voice

OF_TEAM = N_("Supervisor")


def agenda_page(catalogue: Catalogue, actions: Sequence[ShownAction], voice: Voice) -> AgendaPage:
    """Return who does what by when: those who see the whole first, then team by team in the order of the alphabet."""
    lines = [action_line(catalogue, action, voice) for action in actions]
    found = agendas(catalogue, lines, voice)
    return AgendaPage(tuple(sorted(found, key=lambda one: (bool(one.role), alphabetical(one.whom.name)))))


@dataclass(frozen=True, slots=True)
class Asked:
    """Which actions are asked for: whose, of which kinds, and until when; what is left out narrows nothing."""

    whose: str | None = None
    """A team, a unit, an implementation team or a role, by its id."""
    kinds: frozenset[ActionKind] = frozenset()
    until: date | None = None


def names_to_ask(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the ids by which actions can be asked for: of roles, teams of all kinds and units."""
    words = catalogue.words
    return (*Doer, *catalogue.teams, *catalogue.implementation_teams, *catalogue.support_teams, *words.units)


def agenda_sheet(
    catalogue: Catalogue, actions: Sequence[ShownAction], asked: Asked, audience: Audience, voice: Voice
) -> AgendaSheet:
    """Return who does what by when of what is asked for, those with what is longest overdue first."""
    wanted = [action for action in actions if _is_wanted(catalogue, action, asked)]
    lines = [action_line(catalogue, one, voice) for one in wanted if _is_in_time(one, asked.until)]
    address = (catalogue.settings.site.address or "").rstrip("/")
    return AgendaSheet(
        language=voice.words.language,
        as_of=catalogue.day,
        audience=audience.value,
        agendas=tuple(sorted(agendas(catalogue, lines, voice), key=_urgency)),
        undated=sum(one.due is None for one in wanted) if asked.until else 0,
        sees_actions=audience.sees_actions,
        address=f"{address}/{voice.words.language}" if address else "",
    )


def _is_in_time(action: ShownAction, until: date | None) -> bool:
    return until is None or (action.due is not None and action.due <= until)


def _is_wanted(catalogue: Catalogue, action: ShownAction, asked: Asked) -> bool:
    is_of_kind = not asked.kinds or action.kind in asked.kinds
    return is_of_kind and (asked.whose is None or _is_of(catalogue, action, asked.whose))


def _is_of(catalogue: Catalogue, action: ShownAction, whose: str) -> bool:
    """Tell whether an action is a role's, is about a team, or is about a team of a unit.

    What no single team has to decide is that of the implementation team, where there is but one.
    """
    boards = catalogue.implementation_teams
    if whose in boards and action.by is Doer.IMPLEMENTATION and len(boards) == 1:
        return True
    team = catalogue.teams.get(action.team or "")
    return whose in {action.by, action.team} or bool(team and whose in team.units)


def _urgency(one: Agenda) -> tuple[bool, str, int, tuple[str, str]]:
    first = one.dates[0].due
    return first is None, first.iso if first else "", -one.count, alphabetical(one.whom.name)


def agendas(catalogue: Catalogue, actions: Iterable[Action], voice: Voice) -> tuple[Agenda, ...]:
    """Return actions by whom and by when; of one day the order of `actions` stays."""
    found: dict[str, list[Action]] = {}
    for action in actions:
        found.setdefault(_key(action.whom), []).append(action)
    return tuple(_agenda(catalogue, id_, found[key], voice) for key, id_ in zip(found, _ids(found), strict=True))


def _ids(keys: Iterable[str]) -> Iterator[str]:
    """Yield the ids of agendas; those of roles that are known by their names alone are numbered."""
    number = 0
    for key in keys:
        is_named = key.startswith("named/")
        number += is_named
        yield f"named-{number}" if is_named else key


def _key(whom: Whom) -> str:
    """Return what the actions of one role have in common; some roles are known by their names alone."""
    if whom.role == Doer.OWNER or (whom.role == Doer.REVIEWER and not whom.team):
        return f"named/{whom.name}"
    return f"team-{whom.team}" if whom.team else whom.role


def _agenda(catalogue: Catalogue, id_: str, members: Sequence[Action], voice: Voice) -> Agenda:
    whom, known = members[0].whom, catalogue.implementation_teams
    team = catalogue.teams.get(whom.team or "")
    mention = Mention(whom.name, None)
    if team:
        mention = team_mention(team.id, catalogue.teams, voice)
    elif whom.team in known:
        mention = implementation_mention(whom.team or "", known, voice)
    return Agenda(
        id=id_,
        whom=mention,
        role=voice.words(OF_TEAM) if team else "",
        units=voice.names(team.units, catalogue.words.units) if team else (),
        dates=tuple(_dates(members)),
        count=len(members),
        overdue=sum(action.is_overdue for action in members),
    )


def _dates(members: Sequence[Action]) -> Iterable[AgendaDate]:
    for _, same in groupby(sorted(members, key=by_date), key=by_date):
        actions = tuple(same)
        yield AgendaDate(actions[0].due, actions[0].is_overdue, actions)
