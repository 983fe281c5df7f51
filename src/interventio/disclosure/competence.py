"""Competence coverage as an audience may see it.

Coordinators see all of it. To managers and professionals one list is shown in its own right: of each occupational
group, and of all together, how many have the level expected of their own group. `suppression` makes it safe: nobody
counts in two of its groups, and its total is their sum. Of each share that may be shown they are told the percentage,
in full per cents, and whether the target is reached, but no number of people: how many work in a group may stand in
other tables.

All else is left out for them, because it is made of the same people again: other levels of a group, whose numbers
cannot fall from one level to the next, units, municipalities and areas. Where several records of levels count a unit,
only the first of them is told. Clients see none of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.suppression import hidden_shares
from interventio.measures.competence import Competence, target_of
from interventio.measures.competence_tables import CompetenceBy, CompetenceStanding, Key, Rows
from interventio.measures.table import TOTAL, Position


@dataclass(frozen=True, slots=True)
class ShownCompetence:
    """Competence coverage as readers may see it. What they may not see is None."""

    state: State
    """Whether the share is shown, and why not if it is not."""
    share: Fraction | None = None
    """The part of the whole: exact for coordinators, in full per cents for others."""
    part: int | None = None
    """How many have the level."""
    whole: int | None = None
    """Of how many it is expected."""
    more: int | None = None
    """How many more must have it to reach the target."""
    is_reached: bool | None = None
    """Whether the target is reached, exactly."""
    unknown: int = 0
    """How many groups of units are left out because their numbers are not known."""
    oldest: date | None = None
    """The oldest count among those that the share rests on."""
    newest: date | None = None
    """The newest of them."""


ShownRows = tuple[tuple[Key, ShownCompetence], ...]


@dataclass(frozen=True, slots=True)
class ShownStanding:
    """The competence counted by one record of levels, as an audience may see it; what it may not see is empty."""

    audience: Audience
    levels: str
    target: Fraction
    total: ShownCompetence
    rows: Mapping[CompetenceBy, ShownRows]
    by_level_and_group: Mapping[tuple[str, str], ShownCompetence] = field(default_factory=dict)
    by_unit_and_group: Mapping[tuple[str, str], ShownCompetence] = field(default_factory=dict)
    uncounted: tuple[str, ...] = ()
    """Units without a count where occupations of the groups work."""

    @property
    def hides(self) -> bool:
        """Whether any number is hidden: then it is to be said why."""
        return any(one.state is State.HIDDEN for rows in self.rows.values() for _, one in rows)


def shown_standings(
    catalogue: Catalogue, standings: Iterable[CompetenceStanding], audience: Audience
) -> Mapping[str, ShownStanding]:
    """Return by record of levels what an audience may see of it; nothing to those who see no staffing."""
    if not audience.sees_staffing:
        return {}
    if audience is Audience.COORDINATOR:
        return {one.levels.id: _open(one, target_of(catalogue, one.levels)) for one in standings}
    told: set[str] = set()
    shown: dict[str, ShownStanding] = {}
    for one in standings:
        units = {cell.unit for cell in one.cells}
        threshold = None if units & told else catalogue.settings.disclosure.threshold
        shown[one.levels.id] = _guarded(one, audience, target_of(catalogue, one.levels), threshold)
        told |= units
    return shown


def _open(standing: CompetenceStanding, target: Fraction) -> ShownStanding:
    return ShownStanding(
        audience=Audience.COORDINATOR,
        levels=standing.levels.id,
        target=target,
        total=_exact(standing.total, target),
        rows={by: tuple((key, _exact(one, target)) for key, one in rows) for by, rows in standing.rows.items()},
        by_level_and_group={key: _exact(one, target) for key, one in standing.by_level_and_group.items()},
        by_unit_and_group={key: _exact(one, target) for key, one in standing.by_unit_and_group.items()},
        uncounted=standing.uncounted,
    )


def _guarded(
    standing: CompetenceStanding, audience: Audience, target: Fraction, threshold: int | None
) -> ShownStanding:
    """Return the list of groups with its total; without a threshold, all of it is hidden."""
    groups = standing.rows[CompetenceBy.GROUP]
    hidden = _hidden(groups, standing.total, threshold)
    return ShownStanding(
        audience=audience,
        levels=standing.levels.id,
        target=target,
        total=_rounded(standing.total, target, is_hidden=TOTAL in hidden),
        rows={
            CompetenceBy.GROUP: tuple(
                (key, _rounded(one, target, is_hidden=Position(row, None) in hidden))
                for row, (key, one) in enumerate(groups)
            )
        },
    )


def _hidden(groups: Rows, total: Competence, threshold: int | None) -> frozenset[Position]:
    shares = {Position(row, None): one.share for row, (_, one) in enumerate(groups)} | {TOTAL: total.share}
    return frozenset(shares) if threshold is None else hidden_shares(shares, threshold)


def _exact(competence: Competence, target: Fraction) -> ShownCompetence:
    share = competence.share
    if not share.whole.value:
        return _without_number(competence, _without_whole(competence))
    return ShownCompetence(
        State.EXACT,
        share=share.fraction(),
        part=share.part.value,
        whole=share.whole.value,
        more=share.seats_to(target).value,
        is_reached=share.reaches(target),
        unknown=competence.unknown,
        oldest=competence.oldest,
        newest=competence.newest,
    )


def _rounded(competence: Competence, target: Fraction, *, is_hidden: bool) -> ShownCompetence:
    fraction = competence.share.fraction()
    if fraction is None:
        return _without_number(competence, _without_whole(competence))
    if is_hidden:
        return _without_number(competence, State.HIDDEN)
    return ShownCompetence(
        State.EXACT,
        share=Fraction(int(fraction * 100), 100),
        is_reached=competence.share.reaches(target),
        unknown=competence.unknown,
        oldest=competence.oldest,
        newest=competence.newest,
    )


def _without_number(competence: Competence, state: State) -> ShownCompetence:
    return ShownCompetence(state, unknown=competence.unknown, oldest=competence.oldest, newest=competence.newest)


def _without_whole(competence: Competence) -> State:
    return State.UNKNOWN if competence.unknown else State.NOBODY
