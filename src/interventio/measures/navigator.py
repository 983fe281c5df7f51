"""The navigator: from what is wished for to the methods that fit, from the lowest effective step up.

A method of help fits if it has one of the themes, is for some of the ages, is given in the form, stands on a ladder
for the ages, and a team that is at work is to give it where it is asked for. What is not known rules nothing out: such
a method comes after those that are sure. What fails a single wish is not among the methods that fit.

Severity tells where to begin: on the lowest tier of a ladder that says it answers trouble so severe. Where a ladder
does not say, all its steps are there, and that it does not say is told.

For example, with anxiety at 14, mild, on a ladder whose second tier is the lowest for mild trouble, the methods of the
first tier are left out, those of the second come first, and those of the third are the next step up.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import cells_of
from interventio.measures.placed import Offer, Placed, all_placed
from interventio.measures.rule import Rule, delivered_methods
from interventio.measures.wishes import Wish, Wishes, offers_for, unknown_for
from interventio.records.fields import Degree
from interventio.records.ladder import Ladder


class TrainedNow(StrEnum):
    """Whether a team has anybody who is trained in a method now."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    PROVIDER = "provider"
    """The work is bought in, and the provider answers for the training."""


@dataclass(frozen=True, slots=True)
class Match:
    """A method that fits what is wished for."""

    placed: Placed
    unknown: tuple[Wish, ...]
    """The wishes of which it is not known whether the method answers them."""
    offers: tuple[Offer, ...]
    """The teams that are to give it where it is asked for."""


@dataclass(frozen=True, slots=True)
class Stair:
    """The steps of a ladder from where to begin, each with the methods that fit."""

    ladder: Ladder
    begin: int | None
    """The number of the lowest step for the severity; None where none was asked, or the ladder does not say."""
    steps: tuple[tuple[int, tuple[Match, ...]], ...]
    """Each step by its number, also one without a method that fits."""


@dataclass(frozen=True, slots=True)
class Found:
    """What fits. It tells nothing of people."""

    wishes: Wishes
    stairs: tuple[Stair, ...]
    """The ladders that have a method that fits."""
    assessments: tuple[Match, ...]
    """What finds out first what help is needed."""
    without: tuple[tuple[Wish, int], ...]
    """Where nothing fits, how many methods of help would without one of the wishes, the most first."""


def found_for(catalogue: Catalogue, wishes: Wishes) -> Found:
    """Return what fits the wishes on the catalogue's day."""
    placed = all_placed(catalogue)
    return found_among(catalogue, placed, wishes)


def found_among(catalogue: Catalogue, placed: tuple[Placed, ...], wishes: Wishes) -> Found:
    """Return what fits the wishes among all methods of a catalogue, placed once for many wishes."""
    care = tuple(one for one in placed if not one.is_assessment)
    assessing = tuple(one for one in placed if one.is_assessment)
    matches = _matches(care, wishes, wishes.made)
    stairs = (_stair(ladder, matches, wishes) for ladder in catalogue.ladders.values())
    return Found(
        wishes=wishes,
        stairs=tuple(stair for stair in stairs if any(members for _, members in stair.steps)),
        assessments=_each_once(_matches(assessing, wishes, wishes.made - {Wish.SEVERITY})),
        without=() if matches else _without(care, wishes),
    )


def begin_on(ladder: Ladder, severity: Degree | None) -> int | None:
    """Return the number of the lowest step that is said to answer trouble so severe; None where none is."""
    numbers = (number for number, tier in enumerate(ladder.tiers, start=1) if severity in tier.severities)
    return next(numbers, None)


def trained_now(catalogue: Catalogue, rule: Rule) -> dict[tuple[str, str], TrainedNow]:
    """Return by team and method whether anybody is trained now at the stage of the rule: that tells of people.

    Of a team whose counts are not all known, it is known that somebody is as soon as one of its counts says so.
    """
    told: dict[tuple[str, str], TrainedNow] = {}
    for cell in cells_of(catalogue, replace(rule, methods=delivered_methods(catalogue))):
        place = cell.team, cell.intervention
        if cell.share and cell.share.part.value:
            told[place] = TrainedNow.YES
        elif told.get(place) is not TrainedNow.YES:
            is_known = cell.share is not None and told.get(place) is not TrainedNow.UNKNOWN
            told[place] = TrainedNow.NO if is_known else TrainedNow.UNKNOWN
    bought = (team for team in catalogue.teams.values() if team.bought_from)
    provided = {(team.id, one.intervention): TrainedNow.PROVIDER for team in bought for one in team.delivers}
    return told | provided


def _matches(placed: tuple[Placed, ...], wishes: Wishes, asked: frozenset[Wish]) -> tuple[Match, ...]:
    found = ((one, unknown_for(one, wishes, asked)) for one in placed if _is_high_enough(one, wishes, asked))
    return tuple(Match(one, unknown, offers_for(one, wishes, asked)) for one, unknown in found if unknown is not None)


def _is_high_enough(placed: Placed, wishes: Wishes, asked: frozenset[Wish]) -> bool:
    begin = begin_on(placed.ladder, wishes.severity) if placed.ladder and Wish.SEVERITY in asked else None
    return begin is None or placed.step >= begin


def _stair(ladder: Ladder, matches: tuple[Match, ...], wishes: Wishes) -> Stair:
    begin = begin_on(ladder, wishes.severity)
    here = [match for match in matches if match.placed.ladder == ladder]
    return Stair(
        ladder=ladder,
        begin=begin,
        steps=tuple(
            (number, _sorted([match for match in here if match.placed.step == number], wishes))
            for number in range(begin or 1, len(ladder.tiers) + 1)
        ),
    )


def _sorted(matches: list[Match], wishes: Wishes) -> tuple[Match, ...]:
    """Return matches with the sure ones first, among these the ones that answer most themes, a first theme before."""

    def place(match: Match) -> tuple[bool, int, bool, str]:
        method = match.placed.method
        met = set(method.themes) & set(wishes.themes)
        return bool(match.unknown), -len(met), not method.themes or method.themes[0] not in met, method.id

    return tuple(sorted(matches, key=place))


def _each_once(matches: tuple[Match, ...]) -> tuple[Match, ...]:
    """Return each method once, with the teams of all its places: assessment comes before the steps."""
    by_method: dict[str, Match] = {}
    for match in matches:
        known = by_method.setdefault(match.placed.method.id, match)
        offers = {offer.team: offer for offer in (*known.offers, *match.offers)}
        unknown = known.unknown if set(known.unknown) <= set(match.unknown) else match.unknown
        by_method[match.placed.method.id] = replace(known, offers=tuple(offers.values()), unknown=unknown)
    return tuple(sorted(by_method.values(), key=lambda match: (bool(match.unknown), match.placed.method.id)))


def _without(care: tuple[Placed, ...], wishes: Wishes) -> tuple[tuple[Wish, int], ...]:
    counts = {
        wish: len({match.placed.method.id for match in _matches(care, wishes, wishes.made - {wish})})
        for wish in Wish
        if wish in wishes.made
    }
    return tuple(sorted(((wish, count) for wish, count in counts.items() if count), key=lambda one: -one[1]))
