"""Why each method stands on its step: the reasons of the placements that a chart shows."""

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import Standing, standings_on
from interventio.records.stepping import Stepping
from interventio.views.mention import method_mention
from interventio.views.order import alphabetical
from interventio.views.process.page import ReasonGroup, ReasonLine
from interventio.views.voice import Voice


def reason_groups(catalogue: Catalogue, stepping: Stepping, voice: Voice) -> tuple[ReasonGroup, ...]:
    """Return the methods of each step of a chart with the reasons for their place, in the order of the alphabet."""
    ladder = catalogue.ladders[stepping.ladder]
    found: dict[str, list[ReasonLine]] = {tier.id: [] for tier in ladder.tiers}
    for standing in standings_on(catalogue, stepping):
        shown = {ladder.tiers[step - 1].id for step in standing.steps}
        for tier, line in _lines(catalogue, ladder.id, standing, voice):
            if tier in shown:
                found[tier].append(line)
    return tuple(
        ReasonGroup(number, voice.says(tier.name), tuple(sorted(found[tier.id], key=_by_name)))
        for number, tier in enumerate(ladder.tiers, start=1)
        if found[tier.id]
    )


def _lines(catalogue: Catalogue, ladder: str, standing: Standing, voice: Voice) -> list[tuple[str, ReasonLine]]:
    method = method_mention(standing.method.id, catalogue.interventions, voice)
    return [
        (
            one.tier,
            ReasonLine(method, voice.names(one.services, catalogue.words.services), voice.says_if_any(one.reason)),
        )
        for one in standing.method.placements
        if one.ladder == ladder
    ]


def _by_name(line: ReasonLine) -> tuple[str, str]:
    return alphabetical(line.method.name)
