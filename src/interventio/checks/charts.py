"""Charts: each draws the ladder that it is named after, shows something, and keeps its editions (family TIE)."""

from collections.abc import Iterator
from itertools import pairwise

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import standings_on
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.findings.suggestion import nearest
from interventio.languages.translator import N_, Fact
from interventio.records.kinds import INTERVENTION, LADDER, STEPPING
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


@check(
    "TIE008",
    "editions-out-of-order",
    Severity.WARNING,
    says=N_("The edition “{edition}” of {day} stands behind “{other}”, which is later: {later}."),
    advice=N_("Correct the day, or put the editions into the order of their days, the oldest first."),
)
def editions_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """An edition was agreed before the one that stands in front of it."""
    for chart in catalogue.steppings.values():
        for position, (before, edition) in enumerate(pairwise(chart.editions), start=1):
            if edition.agreed < before.agreed:
                facts: dict[str, Fact] = {"edition": edition.name, "day": edition.agreed}
                yield Hit(_place(chart, position, "agreed"), facts | {"other": before.name, "later": before.agreed})


@check(
    "TIE009",
    "edition-named-twice",
    Severity.ERROR,
    says=N_("Two editions of the chart are called “{edition}”."),
    advice=N_("Give each a name of its own, such as the year and the month."),
)
def edition_named_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """Two editions of a chart have one name, so nobody can tell which is meant."""
    for chart in catalogue.steppings.values():
        first: dict[str, int] = {}
        for position, edition in enumerate(chart.editions):
            at = first.setdefault(" ".join(edition.name.casefold().split()), position)
            if at != position:
                related = (_place(chart, at, "name"),)
                yield Hit(_place(chart, position, "name"), {"edition": edition.name}, related=related)


@check(
    "TIE010",
    "unknown-content-of-edition",
    Severity.WARNING,
    says=N_("The edition “{edition}” has the fingerprint “{content}”, which is not in the list “contents”."),
    advice=N_("Put back what was taken from “contents”, or leave “content” of the edition out."),
)
def unknown_content_of_edition(catalogue: Catalogue) -> Iterator[Hit]:
    """The content to which units have agreed is not written down, so nobody can tell what has changed since."""
    for chart in catalogue.steppings.values():
        known = {one.fingerprint for one in chart.contents}
        for position, edition in enumerate(chart.editions):
            if edition.content is not None and edition.content not in known:
                facts = {"edition": edition.name, "content": edition.content}
                yield Hit(_place(chart, position, "content"), facts, nearest(edition.content, known))


@check(
    "TIE011",
    "method-twice-on-tier",
    Severity.WARNING,
    says=N_("In the edition “{edition}” the method “{id}” stands on the tier “{tier}” twice."),
    advice=N_("Take one of them away. If another method was meant, write its id."),
)
def method_twice_on_tier(catalogue: Catalogue) -> Iterator[Hit]:
    """An edition names a method twice on a tier: likely another one was meant."""
    for chart in catalogue.steppings.values():
        for position, edition in enumerate(chart.editions):
            for tier, methods in edition.standings.items():
                first: dict[str, int] = {}
                for number, method in enumerate(methods):
                    at = first.setdefault(method, number)
                    if at != number:
                        place, other = (_place(chart, position, "standings", tier, one) for one in (number, at))
                        yield Hit(place, {"edition": edition.name, "id": method, "tier": tier}, related=(other,))


@check(
    "TIE012",
    "heading-without-edition",
    Severity.HINT,
    says=N_("The heading of the chart says edition “{edition}”, but no such edition has been written down."),
    advice=N_("When it has been agreed, write it down with the command “interventio edition {chart} --name NAME”."),
)
def heading_without_edition(catalogue: Catalogue) -> Iterator[Hit]:
    """A chart that keeps its editions bears the name of one that is not among them, so changes are told of an older."""
    for chart in catalogue.steppings.values():
        ladder = catalogue.ladders[chart.ladder]
        name, known = chart.edition or ladder.edition, [one.name for one in chart.editions]
        if name and known and name not in known:
            place = STEPPING.place(chart.id, "edition") if chart.edition else LADDER.place(ladder.id, "edition")
            yield Hit(place, {"edition": name, "chart": chart.id}, nearest(name, known))


def _place(chart: Stepping, position: int, *route: Step) -> Place:
    return STEPPING.place(chart.id, "editions", position, *route)
