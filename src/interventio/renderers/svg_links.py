"""Where the links of a chart lead: to the pages of its methods, to other cards of the same method, to the web."""

from collections import Counter
from urllib.parse import quote, urljoin, urlsplit

from interventio.renderers.stairs.sheet import Sheet
from interventio.views.charts.stepping_chart import SteppingChart

PAGES = "../interventions/"
"""Where the pages of the methods are, seen from the page of a chart."""


def pages_of(sheet: Sheet, base: str | None) -> dict[str, str]:
    """Return the addresses of the methods' pages by the ids of the methods, none where there are no such pages."""
    web = web_address(sheet.chart)
    base = base if base is not None or web is None else urljoin(web, PAGES)
    cards = [*sheet.chart.assessments, *(card for step in sheet.chart.steps for card in step.cards)]
    return {card.id: f"{base}{quote(card.id, safe='')}.html" for card in cards} if base is not None else {}


def others_of(sheet: Sheet, id_: str) -> dict[tuple[int, str], str]:
    """Return where each card of a method is, by a number of its step and its id, for methods with several cards."""
    placed = [(stair.block.step, card) for stair in sheet.stairs for card in stair.cards]
    cards = Counter(card.card.id for _, card in placed)
    return {
        (number, card.card.id): f"#{id_}_{step.id}_{card.card.id}"
        for step, card in placed
        if cards[card.card.id] > 1
        for number in ([stand.number for stand in card.stands] or [step.number])
    }


def web_address(chart: SteppingChart) -> str | None:
    """Return the address of a chart on the web if it can be followed."""
    return chart.address if chart.address and urlsplit(chart.address).scheme in {"http", "https"} else None
