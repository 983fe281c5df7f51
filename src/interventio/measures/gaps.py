"""Gaps: the needs that no method answers, or that too few people can answer, or do.

A need is a theme, an age group and a tier of a ladder whose ages meet those of the group. Methods that answer it have
the theme, stand on the tier, and are for ages that meet the group's. Assessment methods answer none: they find out
what help is needed. Of the ages of a method those count that are stated as offered here; where none are, all that are
stated.

For example, anxiety at 7–12 on the second tier of the children's ladder has a gap of the kind

- `NOTHING` where no method answers it,
- `NO_TEAM` where Cool Kids answers it, but no team that is open on the day is to deliver it on the day,
- `NOBODY_TRAINED` where teams are to deliver it, and the counts of all of them are 0,
- `ONE_TRAINED` where the counts allow that a single person carries all that answers it,
- `NOT_USED` where more are trained, and it is known that none of them has delivered it in the last twelve months,

and none where a method answers it that asks for nobody (self-help that no occupation is to deliver) or that a team
delivers whose work is bought in: then the provider answers for the training. Unknown is unknown: a method without ages
may answer a need or not, and a team whose staff has not been counted may have trained people or not. Where that
decides, it is said that it is not known whether there is a gap. Where it is not known whether the trained deliver a
method, nothing is said of its use.

A gap may be accepted for a time: then it is still one, and `accepted` tells by what.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.needs import Need, acceptance_of, is_for, needs_nobody, needs_of, serves, standing_in
from interventio.measures.cell import Cell, cells_of
from interventio.measures.coverage import coverage_of
from interventio.measures.lately import was_delivered
from interventio.measures.roster import is_in_force, is_open
from interventio.measures.rule import Rule, delivered_methods
from interventio.records.intervention import Intervention
from interventio.records.ladder import AcceptedGap
from interventio.records.team import ServiceTeam


class Gap(StrEnum):
    """What is lacking where help is needed, or why it is not known whether anything is. The worst stands first."""

    NOTHING = "nothing"
    """No method is offered."""
    NO_TEAM = "no-team"
    """A method is offered, but no team is to deliver it."""
    NOBODY_TRAINED = "nobody-trained"
    """Teams are to deliver it, but nobody in them is trained."""
    ONE_TRAINED = "one-trained"
    """A single trained person carries it, as far as the counts can tell."""
    NOT_USED = "not-used"
    """People are trained to deliver it, but nobody has in the last twelve months."""
    AGES_UNKNOWN = "ages-unknown"
    """There is a gap or none, by the ages of methods for which nobody has written them down."""
    COUNTS_UNKNOWN = "counts-unknown"
    """There is a gap or none, by counts of staff that are not known."""


@dataclass(frozen=True, slots=True)
class Supply:
    """What answers a need, in one area, or in the whole county where `area` is None."""

    need: Need
    area: str | None
    methods: tuple[str, ...]
    perhaps: tuple[str, ...]
    """Methods that would answer the need, if they are for its ages: nobody has written these down."""
    by_offer: Gap | None
    """The gap as far as it shows without any count of people."""
    by_people: Gap | None
    """The gap with all that the counts tell."""
    accepted: AcceptedGap | None = None
    """By what a gap here is accepted on the day; None where it is by nothing."""


@dataclass(frozen=True, slots=True)
class Delivering:
    """By method, the teams that are to deliver it on the day, and the counts of their own staff."""

    catalogue: Catalogue
    day: date
    teams: Mapping[str, Sequence[ServiceTeam]]
    cells: Mapping[str, Sequence[Cell]]


def supplies_of(catalogue: Catalogue, rule: Rule, areas: Iterable[str | None] = (None,)) -> Iterator[Supply]:
    """Yield what answers each need, by the stage and the day of `rule`, area by area; None is the whole county.

    In an area count the teams of its units, and of the units that serve the whole county. A method that is placed for
    some services does not stand in an area where no unit gives them and no team is to deliver it.
    """
    cells = cells_of(catalogue, replace(rule, methods=delivered_methods(catalogue)))
    for area in areas:
        delivering = _delivering(catalogue, rule, cells, area)
        standing = standing_in(catalogue, area, delivering.teams.keys())
        for need in needs_of(catalogue):
            yield _supply(need, area, standing.get((need.ladder, need.tier, need.theme), ()), delivering)


def gap_among(cells: Iterable[Cell]) -> Gap | None:
    """Return what the counts of those who are to answer a need tell: who holds two places may be one person.

    >>> from datetime import date
    >>> from interventio.measures.count import share
    >>> from interventio.measures.roster import Reason
    >>> nurse = Cell("harju", "cool-kids", "nurse", date(2026, 3, 1), share(1, 8))
    >>> gap_among([nurse])
    <Gap.ONE_TRAINED: 'one-trained'>
    >>> gap_among([nurse, Cell("harju", "friends", "nurse", date(2026, 3, 1), share(1, 8))])
    <Gap.ONE_TRAINED: 'one-trained'>
    >>> gap_among([nurse, Cell("ranta", "cool-kids", "nurse", date(2026, 3, 1), share(1, 4))]) is None
    True
    >>> gap_among([nurse, Cell("ranta", "cool-kids", "nurse", None, reason=Reason.NO_SNAPSHOT)])
    <Gap.COUNTS_UNKNOWN: 'counts-unknown'>
    """
    coverage = coverage_of(cells)
    fewest, _ = coverage.fewest_people()
    if fewest.value > 1:
        return None
    if coverage.unknown:
        return Gap.COUNTS_UNKNOWN
    return Gap.ONE_TRAINED if fewest.value else Gap.NOBODY_TRAINED


def _delivering(catalogue: Catalogue, rule: Rule, cells: Iterable[Cell], area: str | None) -> Delivering:
    here = {team.id: team for team in catalogue.teams.values() if serves(catalogue, team, area)}
    teams: defaultdict[str, list[ServiceTeam]] = defaultdict(list)
    for team in here.values():
        if is_open(team, rule.day):
            for delivery in team.delivers:
                if is_in_force(delivery, rule.day):
                    teams[delivery.intervention].append(team)
    counted: defaultdict[str, list[Cell]] = defaultdict(list)
    for cell in cells:
        if cell.team in here:
            counted[cell.intervention].append(cell)
    return Delivering(catalogue, rule.day, teams, counted)


def _supply(need: Need, area: str | None, standing: Sequence[Intervention], delivering: Delivering) -> Supply:
    wanted = delivering.catalogue.words.age_groups[need.age_group].ages
    sure = [method for method in standing if is_for(method, wanted)]
    perhaps = [method for method in standing if not method.ages]
    return Supply(
        need=need,
        area=area,
        methods=tuple(method.id for method in sure),
        perhaps=tuple(method.id for method in perhaps),
        by_offer=_decided(sure, perhaps, lambda methods: _gap_of_offer(methods, delivering)),
        by_people=_decided(sure, perhaps, lambda methods: _gap_of_people(methods, delivering)),
        accepted=acceptance_of(delivering.catalogue, need, area, delivering.day),
    )


Methods = list[Intervention]


def _decided(sure: Methods, perhaps: Methods, gap_of: Callable[[Methods], Gap | None]) -> Gap | None:
    """Return the gap that methods leave, or that it hangs on those whose ages are not known."""
    gap = gap_of(sure)
    return gap if gap is None or gap_of([*sure, *perhaps]) is gap else Gap.AGES_UNKNOWN


def _gap_of_offer(methods: Methods, delivering: Delivering) -> Gap | None:
    if not methods:
        return Gap.NOTHING
    is_delivered = any(needs_nobody(method) or method.id in delivering.teams for method in methods)
    return None if is_delivered else Gap.NO_TEAM


def _gap_of_people(methods: Methods, delivering: Delivering) -> Gap | None:
    if gap := _gap_of_offer(methods, delivering):
        return gap
    teams = [team for method in methods for team in delivering.teams.get(method.id, ())]
    if any(map(needs_nobody, methods)) or any(team.bought_from for team in teams):
        return None
    cells = [cell for method in methods for cell in delivering.cells.get(method.id, ())]
    return gap_among(cells) or _gap_of_use(cells, delivering)


def _gap_of_use(cells: Iterable[Cell], delivering: Delivering) -> Gap | None:
    return Gap.NOT_USED if was_delivered(delivering.catalogue, cells, delivering.day) is False else None
