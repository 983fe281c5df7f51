"""What people say they need to learn, as an audience may see it.

Coordinators see everything, clients nothing. Managers and professionals see single numbers of the whole county: how
many of a group answered, and how many of these need what is required. Each is shown only

- if it, and what is left of its whole, stand for as many people as the threshold or more, and
- if it is of all of the group who answered: what two numbers of different parts of a group leave over may be few.

A sum is shown only where it is the sum of numbers that are shown. Hidden numbers stand in no shown sum, so that nothing
can be worked out of them by subtraction; no others need to be hidden for their sake. Units and municipalities, seats
that are free and an order by hidden numbers are for coordinators alone.

Not promised: what follows from an earlier survey, or from numbers that a reader knows from elsewhere.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.shown_needs import Cell, ShownNeeds, ShownPlace, ShownProposal, ShownSeats
from interventio.disclosure.shown_use import ShownRatio, hidden_ratio, shown_ratio
from interventio.measures.needs import Needs, NeedsBy
from interventio.measures.proposals import Proposal, Proposed, Seats
from interventio.measures.ratio import Ratio, ratio_of, sum_of

NOTHING = ratio_of(())
"""The need of those whom nobody has asked."""


def shown_needs(needs: Needs, proposals: Iterable[Proposal], audience: Audience, threshold: int) -> ShownNeeds | None:
    """Return needs as an audience may see them; None for those who see nothing of them."""
    if not audience.sees_staffing:
        return None
    judge = _judge_of(needs, audience, threshold)
    cells = {
        (id_, group): judge.need(group, ratio)
        for (id_, group), ratio in needs.need(NeedsBy.REQUIREMENT, NeedsBy.GROUP).items()
        if id_ is not None and group is not None
    }
    responses = judge.responses()
    levels = {one.id: one.level.id for one in needs.required}
    by_level = {keys: sum_of_all(members) for keys, members in _grouped(cells, levels).items()}
    return ShownNeeds(
        audience=audience,
        survey=needs.survey,
        levels=needs.levels,
        required=needs.required,
        response=sum_of_all(responses.values()),
        responses=responses,
        cells=cells,
        by_level=by_level,
        of_requirements=_lines(cells, needs),
        of_levels={
            level.id: sum_of_shown(one for (id_, _), one in by_level.items() if id_ == level.id)
            for level in needs.levels.levels
        },
        of_groups={
            group.id: sum_of_all(one for (_, id_), one in by_level.items() if id_ == group.id)
            for group in needs.levels.groups
        },
        places=_places(needs) if judge.sees_all else {},
        proposals=_told_to_all(proposals) if judge.sees_all else _told_to_others(proposals, cells, needs, audience),
    )


@dataclass(frozen=True, slots=True)
class _Judge:
    """Says which numbers of a survey may be shown. `answered` is by group the number of all who are known to."""

    needs: Needs
    answered: Mapping[str, int]
    sees_all: bool
    threshold: int

    def need(self, group: str, ratio: Ratio) -> ShownRatio:
        """Return how many of a group need something."""
        return self._shown(ratio, is_of_all=ratio.whole.value == self.answered.get(group))

    def responses(self) -> Mapping[str, ShownRatio]:
        """Return by group how many answered of those who were asked."""
        told = self.needs.responses(NeedsBy.GROUP)
        return {
            group.id: self._shown(one, is_of_all=one.part.value == self.answered.get(group.id))
            for group in self.needs.levels.groups
            for one in (told.get(group.id, NOTHING),)
        }

    def _shown(self, ratio: Ratio, *, is_of_all: bool) -> ShownRatio:
        few = min(ratio.part.value, ratio.whole.value - ratio.part.value) < self.threshold
        if self.sees_all or not ratio.known or (is_of_all and not few):
            return shown_ratio(ratio)
        return hidden_ratio(ratio)


def _judge_of(needs: Needs, audience: Audience, threshold: int) -> _Judge:
    answered: defaultdict[str, list[int | None]] = defaultdict(list)
    for line in needs.lines:
        answered[line.group].append(line.answered)
    known = {group: sum_of(counts).count.value for group, counts in answered.items()}
    return _Judge(needs, known, audience is Audience.COORDINATOR, threshold)


def _grouped(cells: Mapping[Cell, ShownRatio], levels: Mapping[str, str]) -> Mapping[Cell, list[ShownRatio]]:
    grouped: defaultdict[Cell, list[ShownRatio]] = defaultdict(list)
    for (id_, group), shown in cells.items():
        grouped[levels[id_], group].append(shown)
    return grouped


def _lines(cells: Mapping[Cell, ShownRatio], needs: Needs) -> Mapping[str, ShownRatio]:
    grouped: defaultdict[str, list[ShownRatio]] = defaultdict(list)
    for (id_, _), shown in cells.items():
        grouped[id_].append(shown)
    return {one.id: sum_of_shown(grouped[one.id]) for one in needs.required}


def sum_of_all(members: Iterable[ShownRatio]) -> ShownRatio:
    """Return the sum of some numbers; hidden where one of them is."""
    listed = list(members)
    if any(one.state is State.HIDDEN for one in listed):
        return ShownRatio(State.HIDDEN, unknown=sum(one.unknown for one in listed))
    return sum_of_shown(listed)


def sum_of_shown(members: Iterable[ShownRatio]) -> ShownRatio:
    """Return the sum of those of some numbers that are shown; where none is, why there is none."""
    listed = list(members)
    unknown = sum(one.unknown for one in listed)
    part = sum(one.part for one in listed if one.part is not None)
    whole = sum(one.whole for one in listed if one.whole is not None)
    if whole:
        return ShownRatio(State.EXACT, part, whole, Fraction(part, whole), unknown)
    states = {one.state for one in listed}
    reasons = (state for state in (State.HIDDEN, State.UNKNOWN) if state in states)
    return ShownRatio(next(reasons, State.NOBODY), unknown=unknown)


def _places(needs: Needs) -> Mapping[NeedsBy, tuple[ShownPlace, ...]]:
    return {by: tuple(_places_by(needs, by)) for by in (NeedsBy.MUNICIPALITY, NeedsBy.UNIT)}


def _places_by(needs: Needs, by: NeedsBy) -> Iterable[ShownPlace]:
    needed = needs.need(by)
    for key, response in needs.responses(by).items():
        yield ShownPlace(key, shown_ratio(response), shown_ratio(needed.get((key,), NOTHING)))


def _told_to_all(proposals: Iterable[Proposal]) -> tuple[ShownProposal, ...]:
    """Return proposals for coordinators, without those of which it is known that nobody needs them."""
    return tuple(
        ShownProposal(
            required=one.required,
            step=one.step,
            groups=tuple((group.group, shown_ratio(group.need)) for group in one.groups),
            need=shown_ratio(one.need),
            tools=one.tools,
            rounds=shown_seats(one.rounds, Audience.COORDINATOR),
        )
        for one in proposals
        if one.need.part.value or not one.need.known
    )


def _told_to_others(
    proposals: Iterable[Proposal], cells: Mapping[Cell, ShownRatio], needs: Needs, audience: Audience
) -> tuple[ShownProposal, ...]:
    """Return proposals by what is shown alone: what is hidden changes neither what is proposed nor its place."""
    order = {one.id: place for place, one in enumerate(needs.required)}
    told = [_told(one, cells, audience) for one in proposals]
    return tuple(sorted(told, key=lambda one: (*_rank(one.need), order[one.required.id], one.groups[0][0])))


def shown_seats(rounds: Iterable[Seats], audience: Audience) -> tuple[ShownSeats, ...]:
    """Return rounds to come; how many seats are free, which tells how many are booked, is for coordinators alone."""
    is_told = audience is Audience.COORDINATOR
    return tuple(ShownSeats(one.training, one.free.value if one.free and is_told else None) for one in rounds)


def _told(one: Proposal, cells: Mapping[Cell, ShownRatio], audience: Audience) -> ShownProposal:
    nobody = shown_ratio(NOTHING)
    groups = tuple((group.group, cells.get((one.required.id, group.group), nobody)) for group in one.groups)
    return ShownProposal(
        required=one.required,
        step=Proposed.MAKE if one.step is Proposed.MAKE else Proposed.USE,
        groups=groups,
        need=sum_of_shown(shown for _, shown in groups),
        tools=one.tools,
        rounds=shown_seats(one.rounds, audience),
    )


def _rank(need: ShownRatio) -> tuple[bool, int, int]:
    return need.part is None, -(need.part or 0), need.whole or 0
