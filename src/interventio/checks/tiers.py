"""Tiers: methods and ladders fit each other (family TIE)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check, method_check
from interventio.checks.method_sheet import MethodSheet
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.fields import Kind
from interventio.records.intervention import Intervention, Placement
from interventio.records.kinds import INTERVENTION, LADDER
from interventio.records.statement import AgeRange

_OLDEST = 120
_EVERY_SERVICE = ""


@method_check(
    "TIE001",
    "intervention-on-no-tier",
    Severity.WARNING,
    says=N_("“{id}” stands on no tier, so no chart shows it."),
    advice=N_("Add its ladder and tier under “placements”."),
)
def intervention_on_no_tier(sheet: MethodSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """An intervention or a work method has no place on any ladder."""
    is_to_be_placed = catalogue.ladders and sheet.method.kind is not Kind.ASSESSMENT_METHOD
    if is_to_be_placed and not sheet.method.placements:
        yield Hit(sheet.place("name", at_key=True), {"id": sheet.method.id})


@method_check(
    "TIE002",
    "placed-twice",
    Severity.WARNING,
    says=N_("“{id}” stands on the tier “{tier}” of “{ladder}” twice."),
    advice=N_("Keep one of the two placements, and name all its services there."),
)
def placed_twice(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """Two placements put a method on the same tier of the same ladder for the same service."""
    places: dict[tuple[str, str], dict[str, int]] = {}
    for position, placement in enumerate(sheet.method.placements):
        taken = places.setdefault((placement.ladder, placement.tier), {})
        first = _first_meeting(placement, taken)
        taken |= dict.fromkeys(placement.services or (_EVERY_SERVICE,), position)
        if first is not None:
            yield Hit(
                sheet.place("placements", position, "tier"),
                {"id": sheet.method.id, "tier": placement.tier, "ladder": placement.ladder},
                related=(sheet.place("placements", first, "tier"),),
            )


@check(
    "TIE003",
    "empty-tier",
    Severity.WARNING,
    says=N_("Nothing stands on the tier “{tier}”."),
    advice=N_("Place a method on it, or take the tier out of the ladder. An empty step is a gap in care."),
)
def empty_tier(catalogue: Catalogue) -> Iterator[Hit]:
    """A tier has no method on it; told only when every method could be read."""
    if any(kind == INTERVENTION.name for kind, _ in catalogue.unread):
        return
    taken = {
        (placement.ladder, placement.tier)
        for intervention in catalogue.interventions.values()
        for placement in intervention.placements
    }
    for ladder in catalogue.ladders.values():
        for position, tier in enumerate(ladder.tiers):
            if (ladder.id, tier.id) not in taken:
                yield Hit(LADDER.place(ladder.id, "tiers", position, "id"), {"tier": tier.id})


@method_check(
    "TIE004",
    "placement-outside-ages",
    Severity.WARNING,
    says=N_("“{id}” is for other ages than the ladder “{ladder}”."),
    advice=N_("Check the ages of the method and of the ladder, or move the method to the ladder for its ages."),
)
def placement_outside_ages(sheet: MethodSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A method is placed on a ladder although none of the ages stated for it are the ladder's."""
    for position, placement in enumerate(sheet.method.placements):
        ladder = catalogue.ladders.get(placement.ladder)
        if ladder and ladder.ages and sheet.method.ages and not _is_for(sheet.method, ladder.ages):
            yield Hit(
                sheet.place("placements", position, "ladder"),
                {"id": sheet.method.id, "ladder": ladder.id},
                related=(LADDER.place(ladder.id, "ages"),),
            )


def _first_meeting(placement: Placement, taken: dict[str, int]) -> int | None:
    """Return the position of an earlier placement that shares a service with this one."""
    if not placement.services:
        return min(taken.values(), default=None)
    return min((taken[service] for service in (_EVERY_SERVICE, *placement.services) if service in taken), default=None)


def _is_for(intervention: Intervention, wanted: AgeRange) -> bool:
    """Tell whether the widest ages stated for a method meet the wanted ones; an open end reaches as far as can be."""
    lowest = min(ages.lowest or 0 for ages in intervention.ages)
    highest = max(_OLDEST if ages.highest is None else ages.highest for ages in intervention.ages)
    return lowest <= (_OLDEST if wanted.highest is None else wanted.highest) and highest >= (wanted.lowest or 0)
