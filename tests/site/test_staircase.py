"""Charts of any shape in a real browser: few steps and many, few methods and very many, words of every kind."""

from random import Random

import pytest
from playwright.sync_api import Browser

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.to_html import chart_html
from interventio.views.charts.stepping_chart import Card, SteppingChart
from support.browser import CUT, OVERLAPS, SIDEWAYS, sheets
from support.charts import NAMES, SHARES, card, chart, standing_on, step, theme

pytestmark = pytest.mark.browser

ENGLISH = translator(Language.EN)
SHAPES = [(2, 0), (5, 0), (9, 0), *((steps, 16) for steps in range(2, 10))]


def random_chart(steps: int, most: int) -> SteppingChart:
    """Return a chart with so many steps and up to so many methods on each, the same for every run."""
    chance = Random(f"{steps} {most}")  # noqa: S311 - nobody is to be kept from guessing it
    themes = tuple(theme(chance.choice(NAMES), look) for look in range(chance.randint(0, 12)))

    def cards(count: int) -> list[Card]:
        return [
            card(
                chance.choice(NAMES),
                chance.choice((None, *themes)),
                chance.choice(("", "7–17 v · ryhmä", chance.choice(NAMES))),
                target=chance.random() < 0.2,
            )
            for _ in range(count)
        ]

    return chart(
        *(
            step(
                number,
                *cards(chance.randint(0, most)),
                name=chance.choice(NAMES),
                coverage=chance.choice(SHARES),
                **{"For whom": chance.choice(NAMES), "Step up when": chance.choice(NAMES)},
            )
            for number in range(1, steps + 1)
        ),
        themes=themes,
        assessments=tuple(cards(chance.randint(0, 5))),
    )


@pytest.mark.parametrize(("steps", "most"), SHAPES)
def test_nothing_overlaps_nothing_is_cut_and_nothing_runs_off(browser: Browser, steps: int, most: int) -> None:
    page = browser.new_page()
    page.set_content(chart_html(random_chart(steps, most), ENGLISH))
    page.evaluate("document.fonts.ready")
    for width in (320, 768, 1280, 1600):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(SIDEWAYS) <= 0, width
        assert page.evaluate(OVERLAPS, ".card, .tread, .intro, .apart, .imprint") == [], width
        assert page.evaluate(CUT, ".card, .tread, .intro, .key label") == [], width
    page.close()


@pytest.mark.parametrize("steps", range(2, 10))
def test_a_chart_of_usual_size_is_printed_on_one_sheet(browser: Browser, steps: int) -> None:
    page = browser.new_page()
    page.set_content(chart_html(random_chart(steps, 8), ENGLISH))
    assert sheets(page, "A4") == 1
    page.close()


def test_the_numbers_of_other_steps_are_reached_and_followed_by_the_keyboard(browser: Browser) -> None:
    steps = [step(number, held) for number, held in standing_on(card("Sleep school"), (1, 3)).items()]
    page = browser.new_page()
    page.set_content(chart_html(chart(steps[0], step(2), steps[1]), ENGLISH))
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "other":
            break
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    assert page.evaluate("document.querySelector(':target').id") == "card-3-sleep-school"
    assert page.evaluate("document.querySelector(':target').closest('.step').querySelector('h3 b').textContent") == "3"
