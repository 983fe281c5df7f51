"""What the clients of a multidisciplinary team need, as an audience may see it.

Clients are people: coordinators see their numbers. Others are told of a profession in all times of the team or in none:
in none where, in any of them, those who needed it, the other clients, those who had to do without or wait, or the rest
of those who needed it are fewer than the threshold. Then it is not said either whether it is rarely needed or short.
How many clients there were is shown where that is no small number, and where an evaluation of the team for the same
time does not give away that the work goes on with few. Posts and places are not people. Clients see none of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.measures.count import Count, Share
from interventio.measures.team_demand import ProfessionDemand, TeamDemand, demand_of

_Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part of clients as readers may see it; the numbers are None unless `state` is exact."""

    state: State
    part: int | None = None
    whole: int | None = None
    share: Fraction | None = None


@dataclass(frozen=True, slots=True)
class ShownProfession:
    """How many clients needed a profession in a time, and had to do without it or wait for it."""

    occupation: str
    needing: ShownPart
    lacking: ShownPart
    posts: Fraction | None
    per_post: Fraction | None
    """Clients who needed it for each of its posts; None where it is hidden or not known."""
    is_rare: bool | None
    """None where its number is hidden."""
    is_short: bool | None


@dataclass(frozen=True, slots=True)
class ShownDemand:
    """What the clients of a team needed in a time; None where a number is not known or may not be shown."""

    starts: date
    ends: date
    state: State
    """Whether the number of clients is shown."""
    clients: int | None
    posts: Fraction | None
    per_post: Fraction | None
    """Clients for each post."""
    capacity: Fraction | None
    at_a_time: Fraction | None
    """How many clients there were at a time, as an estimate."""
    professions: tuple[ShownProfession, ...]

    @property
    def hides(self) -> bool:
        """Whether any number is hidden: then it is to be said why."""
        parts = (part for one in self.professions for part in (one.needing, one.lacking))
        return self.state is State.HIDDEN or any(part.state is State.HIDDEN for part in parts)


def shown_demand(catalogue: Catalogue, audience: Audience) -> Mapping[str, tuple[ShownDemand, ...]]:
    """Return by multidisciplinary team what an audience may see, the oldest time first."""
    if not audience.sees_staffing:
        return {}
    threshold = 0 if audience is Audience.COORDINATOR else catalogue.settings.disclosure.threshold
    ended = _ended(catalogue)
    return {
        id_: _shown(demand_of(catalogue, team), ended.get(id_, {}), threshold)
        for id_, team in catalogue.multidisciplinary_teams.items()
    }


def _ended(catalogue: Catalogue) -> dict[str, dict[_Days, list[int]]]:
    """Return by team and days for how many clients the work ended, as evaluations have it."""
    found: dict[str, dict[_Days, list[int]]] = {}
    for one in catalogue.evaluations.values():
        if one.team is not None and one.ended is not None:
            found.setdefault(one.team, {}).setdefault((one.starts, one.ends), []).append(one.ended)
    return found


def _shown(
    times: tuple[TeamDemand, ...], ended: Mapping[_Days, Iterable[int]], threshold: int
) -> tuple[ShownDemand, ...]:
    few = any(_is_few(time, ended, threshold) for time in times)
    hidden = {one.occupation for time in times for one in time.professions if few or _has_few(one, threshold)}
    return tuple(_time(time, hidden, is_hidden=few) for time in times)


def _is_few(time: TeamDemand, ended: Mapping[_Days, Iterable[int]], threshold: int) -> bool:
    """Tell whether the clients of a time are few, or those with whom the work goes on after it."""
    beside = ended.get((time.demand.starts, time.demand.ends), ())
    clients = time.clients.value
    return clients < threshold or any(abs(clients - number) < threshold for number in beside)


def _has_few(one: ProfessionDemand, threshold: int) -> bool:
    return any(_is_small(share, threshold) for share in (one.needing, one.lacking) if share is not None)


def _is_small(share: Share, threshold: int) -> bool:
    return min(share.part, share.rest) < Count(threshold)


def _time(time: TeamDemand, hidden: set[str], *, is_hidden: bool) -> ShownDemand:
    clients = None if is_hidden else time.clients.value
    return ShownDemand(
        starts=time.demand.starts,
        ends=time.demand.ends,
        state=State.HIDDEN if is_hidden else State.EXACT,
        clients=clients,
        posts=time.posts,
        per_post=_for_each(clients, time.posts),
        capacity=time.capacity,
        at_a_time=None if is_hidden else time.at_a_time,
        professions=tuple(_profession(one, is_hidden=one.occupation in hidden) for one in time.professions),
    )


def _profession(one: ProfessionDemand, *, is_hidden: bool) -> ShownProfession:
    needing = _part(one.needing, is_hidden=is_hidden)
    return ShownProfession(
        occupation=one.occupation,
        needing=needing,
        lacking=_part(one.lacking, is_hidden=is_hidden),
        posts=one.posts,
        per_post=_for_each(needing.part, one.posts),
        is_rare=None if is_hidden else one.is_rare,
        is_short=None if is_hidden else one.is_short,
    )


def _part(share: Share | None, *, is_hidden: bool) -> ShownPart:
    if share is None:
        return ShownPart(State.UNKNOWN)
    if is_hidden:
        return ShownPart(State.HIDDEN)
    return ShownPart(State.EXACT, share.part.value, share.whole.value, share.fraction())


def _for_each(clients: int | None, posts: Fraction | None) -> Fraction | None:
    return clients / posts if clients is not None and posts else None
