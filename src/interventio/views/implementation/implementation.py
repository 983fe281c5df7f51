"""From the record of an implementation team to its page, and from its decisions to the methods that they are about."""

from collections.abc import Iterable
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.decisions import Resolution, is_open_on, resolutions_of
from interventio.records.implementation_team import Effect, ImplementationTeam
from interventio.views.implementation.page import DecisionLine, ImplementationPage, MemberLine
from interventio.views.indexes import ImplementationLine
from interventio.views.labels import EFFECTS
from interventio.views.mention import implementation_mention, method_mention
from interventio.views.order import alphabetical
from interventio.views.reviewed import reviewed
from interventio.views.rules import target_in_words
from interventio.views.voice import Voice


def implementation_page(catalogue: Catalogue, team: ImplementationTeam, voice: Voice) -> ImplementationPage:
    """Return the page of an implementation team."""
    own = [one for one in resolutions_of(catalogue) if one.team.id == team.id]
    return ImplementationPage(
        id=team.id,
        name=voice.says(team.name),
        summary=voice.says_if_any(team.summary),
        since=voice.day_if_any(team.since),
        until=voice.day_if_any(team.until),
        members=tuple(
            MemberLine(voice.says(one.role), voice.names(one.services, catalogue.words.services))
            for one in team.members
        ),
        open=_open(catalogue, own, voice),
        decided=_decided(catalogue, own, voice),
        reviewed=reviewed(team.review, catalogue, voice),
    )


def implementation_lines(catalogue: Catalogue, voice: Voice) -> tuple[ImplementationLine, ...]:
    """Return the implementation teams in the order of the alphabet."""
    lines = (
        ImplementationLine(
            team=implementation_mention(team.id, catalogue.implementation_teams, voice),
            summary=voice.says_if_any(team.summary),
            open=sum(is_open_on(one, catalogue.day) for one in team.decisions),
            decided=sum(not is_open_on(one, catalogue.day) for one in team.decisions),
        )
        for team in catalogue.implementation_teams.values()
    )
    return tuple(sorted(lines, key=lambda line: alphabetical(line.team.name)))


def decisions_about(catalogue: Catalogue, method: str, voice: Voice) -> tuple[DecisionLine, ...]:
    """Return what is open and what has been decided about a method: questions first, then the newest decision."""
    about = [one for one in resolutions_of(catalogue) if one.decision.intervention == method]
    return (*_open(catalogue, about, voice), *_decided(catalogue, about, voice))


def _open(catalogue: Catalogue, found: Iterable[Resolution], voice: Voice) -> tuple[DecisionLine, ...]:
    questions = [one for one in found if is_open_on(one.decision, catalogue.day)]
    questions.sort(key=lambda one: one.decision.due or date.max)
    return tuple(_line(catalogue, one, voice) for one in questions)


def _decided(catalogue: Catalogue, found: Iterable[Resolution], voice: Voice) -> tuple[DecisionLine, ...]:
    taken = [one for one in found if not is_open_on(one.decision, catalogue.day)]
    taken.sort(key=lambda one: (one.decision.decided or date.min, one.position), reverse=True)
    return tuple(_line(catalogue, one, voice) for one in taken)


def _line(catalogue: Catalogue, one: Resolution, voice: Voice) -> DecisionLine:
    decision, words = one.decision, voice.words
    is_open = is_open_on(decision, catalogue.day)
    later = decision.takes_effect if decision.takes_effect != decision.decided else None
    return DecisionLine(
        id=f"decision-{decision.id}",
        team=implementation_mention(one.team.id, catalogue.implementation_teams, voice),
        what=voice.says(decision.what),
        effect="" if decision.effect is Effect.OTHER else words(EFFECTS[decision.effect]),
        method=method_mention(decision.intervention, catalogue.interventions, voice) if decision.intervention else None,
        target=target_in_words(decision.target, words) if decision.target is not None else "",
        decided=None if is_open else voice.day_if_any(decision.decided),
        takes_effect=voice.day_if_any(later),
        due=voice.day_if_any(decision.due),
        is_overdue=is_open and decision.due is not None and decision.due < catalogue.day,
        owner=voice.says_if_any(decision.owner),
        reason=voice.says_if_any(decision.reason),
    )
