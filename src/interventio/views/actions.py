"""From numbers and days of review to what needs action next."""

from collections.abc import Iterator, Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import ShownShare, ShownTable, State
from interventio.measures.freshness import Freshness, freshness_of
from interventio.measures.grouping import By
from interventio.measures.roster import is_open, roster_on
from interventio.records.kinds import INTERVENTION, LADDER, TEAM
from interventio.records.review import due_day
from interventio.views.actions_page import Action, ActionGroup, ActionsPage
from interventio.views.coverage_table import mention_of
from interventio.views.figures import figure
from interventio.views.mention import Mention, chart_mention, method_mention, team_mention
from interventio.views.voice import Voice
from interventio.views.words import Words

Lack = tuple[Mention, Mention, ShownShare]
"""A team or an area, a method that is to be delivered there, and the share of the trained."""


def actions_page(catalogue: Catalogue, table: ShownTable, voice: Voice) -> ActionsPage:
    """Return what needs action; `table` holds teams or areas by the selected methods."""
    lacks = _lacks(catalogue, table, voice)
    groups = (
        *_of_training(lacks, voice),
        _unknown(lacks, voice),
        _outdated(catalogue, voice),
        _overdue(catalogue, voice),
    )
    return ActionsPage(tuple(group for group in groups if group.actions))


def _of_training(lacks: Sequence[Lack], voice: Voice) -> Iterator[ActionGroup]:
    words, below = voice.words, [lack for lack in lacks if lack[2].is_reached is False]
    below.sort(key=lambda lack: (-(lack[2].seats or 0), lack[2].share or 0))
    yield ActionGroup(
        id="nobody-trained",
        title=words("Nobody is trained yet"),
        why=words("The method is to be delivered there, but nobody has the training."),
        actions=tuple(_training(lack, voice) for lack in below if lack[2].part == 0),
    )
    yield ActionGroup(
        id="one-trained",
        title=words("One person carries the method"),
        why=words("If that person is away or leaves, the method cannot be delivered there."),
        actions=tuple(_training(lack, voice) for lack in below if lack[2].part == 1),
    )
    yield ActionGroup(
        id="below-target",
        title=words("Below the target"),
        why=words("Where most people are still to be trained stands first."),
        actions=tuple(_training(lack, voice) for lack in below if (lack[2].part or 0) > 1),
    )


def _lacks(catalogue: Catalogue, table: ShownTable, voice: Voice) -> list[Lack]:
    methods = [mention_of(catalogue, By.INTERVENTION, key, voice) for key in table.columns]
    return [
        (mention_of(catalogue, table.rows_by, row.key, voice), method, cell)
        for row in table.rows
        for method, cell in zip(methods, row.cells, strict=True)
        if cell
    ]


def _training(lack: Lack, voice: Voice) -> Action:
    record, method, shown = lack
    return Action(
        what=voice.words.plural("Train {count} more person", "Train {count} more people", shown.seats or 0),
        record=record,
        method=method,
        why=_trained(shown, voice),
        figure=figure(shown, voice.words),
    )


def _trained(shown: ShownShare, voice: Voice) -> str:
    return voice.words("{part} of {whole} trained", part=shown.part or 0, whole=shown.whole or 0)


def _unknown(lacks: Sequence[Lack], voice: Voice) -> ActionGroup:
    words = voice.words
    return ActionGroup(
        id="unknown-numbers",
        title=words("Numbers are missing"),
        why=words("What nobody has counted stands in no percentage, neither for nor against."),
        actions=tuple(
            Action(words("Ask for the counts and write them down"), record, method, _missing(shown, voice))
            for record, method, shown in lacks
            if shown.unknown
        ),
    )


def _missing(shown: ShownShare, voice: Voice) -> str:
    if shown.state is State.UNKNOWN:
        return voice.words("no counts at all")
    return voice.words.plural("one occupation has no counts", "{count} occupations have no counts", shown.unknown)


def _outdated(catalogue: Catalogue, voice: Voice) -> ActionGroup:
    words = voice.words
    return ActionGroup(
        id="old-numbers",
        title=words("Numbers are old"),
        why=words("The latest counts are older than records may get between two reviews."),
        actions=tuple(_counts_anew(catalogue, voice)),
    )


def _counts_anew(catalogue: Catalogue, voice: Voice) -> Iterator[Action]:
    rosters = (
        (team, roster_on(team, catalogue.day).day) for team in catalogue.teams.values() if is_open(team, catalogue.day)
    )
    dated = [
        (day, team) for team, day in rosters if day and due_day(day, catalogue.settings.review.every) < catalogue.day
    ]
    for day, team in sorted(dated, key=lambda one: (one[0], one[1].id)):
        yield Action(
            what=voice.words("Count the staff anew"),
            record=team_mention(team.id, catalogue.teams, voice),
            method=None,
            why=voice.words("last counted {day}", day=day),
        )


def _overdue(catalogue: Catalogue, voice: Voice) -> ActionGroup:
    words = voice.words
    overdue = [one for one in freshness_of(catalogue) if one.is_overdue(catalogue.day)]
    return ActionGroup(
        id="overdue-reviews",
        title=words("Reviews are overdue"),
        why=words("A record that nobody has looked through for long may no longer be true."),
        actions=tuple(
            Action(
                what=words("Look the record through and write down the day"),
                record=_record(catalogue, one, voice),
                method=None,
                why=words("was due on {day}", day=one.due or catalogue.day),
            )
            for one in sorted(overdue, key=lambda one: (one.due or catalogue.day, one.kind.name, one.id))
        ),
    )


def _record(catalogue: Catalogue, one: Freshness, voice: Voice) -> Mention:
    if one.kind is INTERVENTION:
        return method_mention(one.id, catalogue.interventions, voice)
    if one.kind is TEAM:
        return team_mention(one.id, catalogue.teams, voice)
    if one.kind is LADDER:
        return chart_mention(one.id, catalogue.ladders, voice)
    return Mention(Words(voice.words("The organisation's own words")), None)
