"""What units have said of a chart, and whether what they looked through is still what stands on it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.contents import content_of
from interventio.catalogue.steppings import standings_on, teams_in
from interventio.measures.roster import is_in_force, is_open
from interventio.records.stepping import Content, Stepping, UnitReview
from interventio.records.team import ServiceTeam
from interventio.records.text import Text


class ReviewState(StrEnum):
    """How far a unit has come with looking a chart through, in the order in which it is told."""

    OUTDATED = "outdated"
    """It has looked the chart through, but the content has changed since."""
    UNTRACED = "untraced"
    """It has looked the chart through, but nobody has written down which content."""
    NOT_ASKED = "not-asked"
    """It has not been asked."""
    ASKED = "asked"
    """It has been asked and has not answered yet."""
    STANDING = "standing"
    """It has looked through what stands on the chart now."""


@dataclass(frozen=True, slots=True)
class ContentChanges:
    """What differs between two contents, by the names of records such as `interventions/cool-kids`."""

    changed: tuple[str, ...]
    come: tuple[str, ...]
    gone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewOfUnit:
    """Where a unit is with looking a chart through. Units are no people: nothing of it is hidden from staff."""

    unit: str
    state: ReviewState
    asked: date | None = None
    """The day on which it was last asked."""
    reviewed: date | None = None
    """The day on which it last had looked the chart through."""
    remarks: Text | None = None
    """What it remarked then."""
    changes: ContentChanges | None = None
    """What has changed since, where that is known."""

    @property
    def is_to_be_asked(self) -> bool:
        """Whether it is to be asked, or asked again: it was not, or what it answered no longer stands."""
        if self.state is ReviewState.NOT_ASKED:
            return True
        lapsed = self.state in {ReviewState.OUTDATED, ReviewState.UNTRACED}
        return lapsed and not (self.asked and self.reviewed and self.asked > self.reviewed)


@dataclass(frozen=True, slots=True)
class ReviewShare:
    """How many units have looked through what stands on a chart now, of those that are to."""

    standing: int
    units: int


def units_on(catalogue: Catalogue, stepping: Stepping) -> tuple[str, ...]:
    """Return the units that are to look a chart through, in the order of the organisation's list.

    They are those of the teams that deliver a method on the chart, and those that its process and reviews name.
    """
    methods = {standing.method.id for standing in standings_on(catalogue, stepping)}
    delivering = {
        unit
        for team in teams_in(catalogue, stepping)
        if is_open(team, catalogue.day) and _delivers(team, methods, catalogue.day)
        for unit in team.units
    }
    named = {one.unit for one in stepping.reviews} | {unit for one in stepping.process for unit in one.participants}
    return tuple(id_ for id_ in catalogue.words.units if id_ in delivering | named)


def reviews_of(catalogue: Catalogue, stepping: Stepping) -> tuple[ReviewOfUnit, ...]:
    """Return where each unit is that is to look a chart through, in the order of the organisation's list."""
    now = content_of(catalogue, stepping)
    contents = {one.fingerprint: one for one in stepping.contents}
    said: dict[str, list[UnitReview]] = {}
    for review in stepping.reviews:
        said.setdefault(review.unit, []).append(review)
    return tuple(_review_of(unit, said.get(unit, []), now, contents) for unit in units_on(catalogue, stepping))


def share_of(reviews: tuple[ReviewOfUnit, ...]) -> ReviewShare:
    """Return how many units have looked through what stands on the chart now."""
    return ReviewShare(sum(one.state is ReviewState.STANDING for one in reviews), len(reviews))


def changes_between(before: Content, after: Content) -> ContentChanges:
    """Return which records differ between two contents, each list in the order of the names."""
    old, new = before.records, after.records
    return ContentChanges(
        changed=tuple(sorted(key for key in old.keys() & new.keys() if old[key] != new[key])),
        come=tuple(sorted(new.keys() - old.keys())),
        gone=tuple(sorted(old.keys() - new.keys())),
    )


def _delivers(team: ServiceTeam, methods: Collection[str], day: date) -> bool:
    return any(one.intervention in methods and is_in_force(one, day) for one in team.delivers)


def _review_of(unit: str, said: Sequence[UnitReview], now: Content, contents: Mapping[str, Content]) -> ReviewOfUnit:
    """Return where a unit is on the day of the content `now`; what was asked or answered later does not count yet."""
    asked = max((one.asked for one in said if one.asked and one.asked <= now.date), default=None)
    answered = [one for one in said if one.reviewed and one.reviewed <= now.date]
    if not answered:
        return ReviewOfUnit(unit, ReviewState.ASKED if asked else ReviewState.NOT_ASKED, asked)
    last = max(answered, key=lambda one: one.reviewed or date.min)
    state = _state_of(last, now)
    then = contents.get(last.content or "")
    changes = changes_between(then, now) if then and state is ReviewState.OUTDATED else None
    return ReviewOfUnit(unit, state, asked, last.reviewed, last.remarks, changes)


def _state_of(review: UnitReview, now: Content) -> ReviewState:
    if review.content is None:
        return ReviewState.UNTRACED
    return ReviewState.STANDING if review.content == now.fingerprint else ReviewState.OUTDATED
