from dataclasses import replace

import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.sheet import Sheet
from interventio.renderers.stairs.sheets import sheet_of
from interventio.renderers.svg_links import others_of, pages_of, web_address
from support.charts import card, chart, standing_on, step

WEB = "https://harjula.example/porrastus/fi/charts/children.html"


def a_sheet(*numbers: int, address: str | None = None) -> Sheet:
    """Return a chart of four steps with one method on these."""
    held = standing_on(card("Sleep"), numbers)
    steps = (step(number, *([held[number]] if number in held else [])) for number in range(1, 5))
    return sheet_of(replace(chart(*steps, assessments=(card("SDQ"),)), address=address), translator(Language.EN))


def test_pages_are_where_they_are_said_to_be_otherwise_beside_the_chart_on_the_web() -> None:
    assert pages_of(a_sheet(1), None) == {}
    assert pages_of(a_sheet(1), "../interventions/") == {
        "sdq": "../interventions/sdq.html",
        "sleep": "../interventions/sleep.html",
    }
    assert pages_of(a_sheet(1, address=WEB), None)["sleep"] == (
        "https://harjula.example/porrastus/fi/interventions/sleep.html"
    )


def test_a_method_with_one_card_leads_nowhere() -> None:
    assert others_of(a_sheet(2), "chart") == {}
    assert others_of(a_sheet(2, 3), "chart") == {}


def test_a_card_over_several_steps_is_found_by_each_of_them() -> None:
    assert others_of(a_sheet(1, 2, 4), "chart") == {
        (1, "sleep"): "#chart_tier-1_sleep",
        (2, "sleep"): "#chart_tier-1_sleep",
        (4, "sleep"): "#chart_tier-4_sleep",
    }


@pytest.mark.parametrize(
    ("address", "followed"), [(WEB, WEB), (None, None), ("javascript:alert(1)", None), ("harjula.example", None)]
)
def test_only_addresses_of_the_web_are_followed(address: str | None, followed: str | None) -> None:
    assert web_address(replace(chart(step(1)), address=address)) == followed
