"""Why methods stand where they stand, for charts that tell how they are made (family PRO)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import standings_on
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place
from interventio.languages.translator import N_, Fact
from interventio.records.kinds import INTERVENTION, LADDER
from interventio.records.stepping import Stepping

MOST_RELATED = 9


def _told(catalogue: Catalogue) -> tuple[Stepping, ...]:
    """Return, of each ladder, the first chart that tells of a process: the ladder's own stands in front."""
    found: dict[str, Stepping] = {}
    for stepping in catalogue.steppings.values():
        if stepping.process:
            found.setdefault(stepping.ladder, stepping)
    return tuple(found.values())


@check(
    "PRO013",
    "placement-without-reason",
    Severity.HINT,
    says=N_("Methods on the chart “{chart}” without a reason for their step: {count}."),
    advice=N_("Write under “reason” of the placement why it stands there, by what guides the choice of step."),
)
def placement_without_reason(catalogue: Catalogue) -> Iterator[Hit]:
    """A chart tells how it was made, but not why each method stands where it stands; told once for each ladder."""
    for stepping in _told(catalogue):
        places = list(_without_reason(catalogue, stepping))
        if places:
            facts: dict[str, Fact] = {"chart": stepping.id, "count": len(places)}
            yield Hit(places[0], facts, related=tuple(places[1 : MOST_RELATED + 1]))


def _without_reason(catalogue: Catalogue, stepping: Stepping) -> Iterator[Place]:
    for standing in standings_on(catalogue, stepping):
        for position, one in enumerate(standing.method.placements):
            if one.ladder == stepping.ladder and one.reason is None:
                yield INTERVENTION.place(standing.method.id, "placements", position)


@check(
    "PRO014",
    "ladder-without-factors",
    Severity.HINT,
    says=N_("The chart tells how it is made, but the ladder “{ladder}” does not say what guides the choice of step."),
    advice=N_("Write it under “factors” of the ladder: it is the second of the six phases."),
)
def ladder_without_factors(catalogue: Catalogue) -> Iterator[Hit]:
    """A chart tells of a process, and what guides the placing of methods is written nowhere."""
    for stepping in _told(catalogue):
        if not catalogue.ladders[stepping.ladder].factors:
            yield Hit(LADDER.place(stepping.ladder, "tiers", at_key=True), {"ladder": stepping.ladder})
