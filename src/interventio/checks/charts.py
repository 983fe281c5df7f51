"""Charts: each draws the ladder that it is named after, and shows something (family TIE)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import standings_on
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.suggestion import nearest
from interventio.languages.translator import N_
from interventio.records.kinds import INTERVENTION, STEPPING
from interventio.records.stepping import Stepping


@check(
    "TIE005",
    "chart-under-other-name",
    Severity.ERROR,
    says=N_("The chart bears the name of the ladder “{id}”, but draws “{ladder}”."),
    advice=N_("Rename the file, or let it draw the ladder “{id}”."),
)
def chart_under_other_name(catalogue: Catalogue) -> Iterator[Hit]:
    """A chart has the id of a ladder that it does not draw, so the two would have one page."""
    charts = [entry.record for entry in catalogue.entries if entry.kind is STEPPING]
    for chart in charts:
        if isinstance(chart, Stepping) and chart.id != chart.ladder and chart.id in catalogue.ladders:
            yield Hit(STEPPING.place(chart.id, "ladder"), {"id": chart.id, "ladder": chart.ladder})


@check(
    "TIE006",
    "empty-chart",
    Severity.WARNING,
    says=N_("No method stands on the chart “{id}”."),
    advice=N_("Ask for less: leave out a theme, a service, a division or an area, or place methods on the ladder."),
)
def empty_chart(catalogue: Catalogue) -> Iterator[Hit]:
    """What a chart asks for leaves nothing to show; told only when every method could be read."""
    if any(kind == INTERVENTION.name for kind, _ in catalogue.unread):
        return
    for chart in catalogue.steppings.values():
        if chart != catalogue.steppings[chart.ladder] and not standings_on(catalogue, chart):
            yield Hit(STEPPING.place(chart.id, "ladder", at_key=True), {"id": chart.id})


@check(
    "TIE007",
    "unknown-tier-in-edition",
    Severity.HINT,
    says=N_("The edition “{edition}” has the tier “{id}”, which the ladder does not have."),
    advice=N_("Check the spelling. If the tier was taken away since, all is well: the changes will say so."),
)
def unknown_tier_in_edition(catalogue: Catalogue) -> Iterator[Hit]:
    """An earlier edition of a chart has a tier that its ladder does not have today."""
    for chart in catalogue.steppings.values():
        known = [tier.id for tier in catalogue.ladders[chart.ladder].tiers]
        for position, edition in enumerate(chart.editions):
            for tier in edition.standings:
                if tier not in known:
                    place = STEPPING.place(chart.id, "editions", position, "standings", tier, at_key=True)
                    yield Hit(place, {"edition": edition.name, "id": tier}, nearest(tier, known))
