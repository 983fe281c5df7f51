"""Where the links of a chart lead: to the pages of its methods, to other cards of the same method, to the web."""

from urllib.parse import quote, urljoin, urlsplit

from interventio.renderers.stairs.sheet import Sheet
from interventio.views.stepping_chart import SteppingChart

PAGES = "../interventions/"
"""Where the pages of the methods are, seen from the page of a chart."""


def pages_of(sheet: Sheet, base: str | None) -> dict[str, str]:
    """Return the addresses of the methods' pages by the ids of the methods, none where there are no such pages."""
    web = web_address(sheet.chart)
    base = base if base is not None or web is None else urljoin(web, PAGES)
    cards = [*sheet.chart.assessments, *(card for step in sheet.chart.steps for card in step.cards)]
    return {card.id: f"{base}{quote(card.id, safe='')}.html" for card in cards} if base is not None else {}


def others_of(sheet: Sheet, id_: str) -> dict[tuple[int, str], str]:
    """Return where the card of a method on a step is drawn, by number and id, for methods that are drawn repeatedly."""
    drawn = {
        (number, placed.card.id): f"#{id_}_{stair.block.step.id}_{quote(placed.card.id)}"
        for stair in sheet.stairs
        for placed in stair.cards
        for number in ([stand.number for stand in placed.stands] or [stair.block.step.number])
    }
    return drawn


def web_address(chart: SteppingChart) -> str | None:
    """Return the address of a chart on the web if it can be followed."""
    return chart.address if chart.address and urlsplit(chart.address).scheme in {"http", "https"} else None
