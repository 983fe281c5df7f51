"""Gaps: those that are accepted fit their ladder and are still there (family GAP)."""

from collections.abc import Iterator
from functools import cache, partial

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.needs import Need, accepts, ages_meet, is_for, needs_nobody, needs_of, serves, standing_in
from interventio.checks.check import Hit, check
from interventio.checks.team_sheet import TeamSheet, count_at, is_running, team_sheet
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.findings.suggestion import nearest
from interventio.languages.translator import N_
from interventio.records.fields import Stage
from interventio.records.intervention import Intervention
from interventio.records.kinds import LADDER, ORGANISATION
from interventio.records.ladder import AcceptedGap, Ladder
from interventio.records.team import Staff

ENOUGH = 2
"""A method that so many are trained in does not hang on one person."""


@check(
    "GAP001",
    "acceptance-ended",
    Severity.WARNING,
    says=N_("The gap in “{theme}” on the tier “{tier}” was accepted until {day}, and counts again."),
    advice=N_("Decide anew: mend the gap and take the entry out, or accept it until a later day."),
)
def acceptance_ended(catalogue: Catalogue) -> Iterator[Hit]:
    """A gap was accepted until a day that is past."""
    for ladder, position, accepted in _accepted(catalogue):
        if accepted.until < catalogue.day:
            yield Hit(
                _place(ladder, position, "until"),
                {"theme": accepted.theme, "tier": accepted.tier, "day": accepted.until},
            )


@check(
    "GAP002",
    "accepted-but-no-gap",
    Severity.HINT,
    says=N_("The gap in “{theme}” on the tier “{tier}” is accepted, but it is one no more."),
    advice=N_("Take the entry out of “accepted_gaps”."),
)
def accepted_but_no_gap(catalogue: Catalogue) -> Iterator[Hit]:
    """A gap is accepted where a method is delivered by people who are surely enough."""
    answered = cache(partial(_answered, catalogue))
    for ladder, position, accepted in _accepted(catalogue):
        needs = {need for need in needs_of(catalogue) if need.ladder == ladder.id and accepts(accepted, need)}
        areas: tuple[str | None, ...] = accepted.areas or (None, *catalogue.words.areas)
        holds = catalogue.day <= accepted.until
        if holds and needs and all(needs <= answered(area) for area in areas):
            yield Hit(_place(ladder, position, "theme"), {"theme": accepted.theme, "tier": accepted.tier})


@check(
    "GAP003",
    "accepted-on-unknown-tier",
    Severity.ERROR,
    says=N_("The ladder “{ladder}” has no tier “{id}”, on which a gap is accepted."),
    advice=N_("Check the spelling against the list “tiers” of the same file."),
)
def accepted_on_unknown_tier(catalogue: Catalogue) -> Iterator[Hit]:
    """A gap is accepted on a tier that its ladder does not have."""
    for ladder, position, accepted in _accepted(catalogue):
        known = [tier.id for tier in ladder.tiers]
        if accepted.tier not in known:
            facts = {"id": accepted.tier, "ladder": ladder.id}
            yield Hit(_place(ladder, position, "tier"), facts, nearest(accepted.tier, known))


@check(
    "GAP004",
    "accepted-for-other-age-group",
    Severity.ERROR,
    says=N_("“{id}” is no age group of the ladder “{ladder}”, but a gap is accepted for it."),
    advice=N_("Check it against the list “age_groups” in data/organisation.yaml and the ages of the ladder."),
    needs=(ORGANISATION,),
)
def accepted_for_other_age_group(catalogue: Catalogue) -> Iterator[Hit]:
    """A gap is accepted for an age group that nobody knows, or that the ladder is not for."""
    for ladder, position, accepted in _accepted(catalogue):
        known = [
            group.id
            for group in catalogue.words.age_groups.values()
            if ladder.ages is None or ages_meet(ladder.ages, group.ages)
        ]
        if accepted.age_group is not None and accepted.age_group not in known:
            facts = {"id": accepted.age_group, "ladder": ladder.id}
            yield Hit(_place(ladder, position, "age_group"), facts, nearest(accepted.age_group, known))


def _accepted(catalogue: Catalogue) -> Iterator[tuple[Ladder, int, AcceptedGap]]:
    for ladder in catalogue.ladders.values():
        for position, accepted in enumerate(ladder.accepted_gaps):
            yield ladder, position, accepted


def _place(ladder: Ladder, position: int, field: Step) -> Place:
    return LADDER.place(ladder.id, "accepted_gaps", position, field)


def _answered(catalogue: Catalogue, area: str | None) -> set[Need]:
    """Return the needs of an area that surely have no gap; None is the whole county."""
    delivered = _surely_delivered(catalogue, area)
    standing = standing_in(catalogue, area, delivered)
    return {
        need
        for need in needs_of(catalogue)
        for method in standing.get((need.ladder, need.tier, need.theme), ())
        if is_for(method, catalogue.words.age_groups[need.age_group].ages) and _is_at_hand(method, delivered)
    }


def _is_at_hand(method: Intervention, delivered: set[str]) -> bool:
    return needs_nobody(method) or method.id in delivered


def _surely_delivered(catalogue: Catalogue, area: str | None) -> set[str]:
    """Return the methods that a provider, or enough people of one occupation in one team, are to deliver and may do."""
    return {
        method
        for team in catalogue.teams.values()
        if serves(catalogue, team, area)
        for method in _methods_of(team_sheet(team, catalogue), catalogue)
    }


def _methods_of(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[str]:
    day, team = catalogue.day, sheet.team
    if team.bought_from and is_running(team, day):
        yield from (delivery.intervention for delivery in team.delivers if is_running(delivery, day))
    for current in sheet.current:
        occupations = catalogue.deliverers_in(team, current.delivery)
        rows = [sheet.counted[occupation].staff for occupation in occupations if occupation in sheet.counted]
        if any(_are_enough(staff, current.delivery.intervention, catalogue.settings.coverage.stage) for staff in rows):
            yield current.delivery.intervention


def _are_enough(staff: Staff, method: str, stage: Stage) -> bool:
    """Tell whether enough of an occupation are trained, and not known to have left the method unused."""
    trained = staff.trained.get(method)
    count = (count_at(trained, stage) if trained else None) or 0
    expected = (staff.headcount or 0) - staff.exempt
    return ENOUGH <= count <= expected and staff.active.get(method) != 0
