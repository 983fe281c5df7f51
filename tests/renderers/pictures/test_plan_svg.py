"""The chart of a plan as a file: it can be heard and read, holds nothing from outside, and says what it assumes."""

from xml.etree import ElementTree as ET

import pytest

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.measuring import width
from interventio.renderers.pictures.plan_svg import MARGIN, SMALL, plan_svg
from interventio.views.plan.sheet import PlanRow
from support.plans import month, row, sheet

SVG = "{http://www.w3.org/2000/svg}"
MONTHS = (month("2026-06-01", "1 Jun 2026", 60, (60, 60)), month("2026-07", "Jul 2026", 75, (70, 80), seats=3))
LONG = "Somebody who leaves is missing in all of their methods at once, so the true band of the total is wider. " * 3


def drawn(total: PlanRow, *assumptions: str) -> ET.Element:
    return ET.fromstring(plan_svg(sheet(total, *assumptions), translator(Language.EN)))  # noqa: S314 - our own text


def words(element: ET.Element) -> list[str]:
    return [" ".join("".join(text.itertext()).split()) for text in element.iter(f"{SVG}text")]


def test_it_has_a_title_and_a_description() -> None:
    made = drawn(row(*MONTHS))
    assert made.findtext(f"{SVG}title") == "Cool Kids: plan until Jul 2026"
    assert (made.findtext(f"{SVG}desc") or "").startswith("Today the coverage is 60%. In Jul 2026 75% is to be")
    assert made.get("role") == "img"
    assert made.get("aria-labelledby") == "plan_title"


def test_the_target_the_band_and_the_rounds_are_told_in_words() -> None:
    assert {"Target 70%", "75%", "70%", "80%", "+3", "Jul 2026", "the target"} <= set(words(drawn(row(*MONTHS))))


def test_it_says_what_it_assumes_in_lines_that_fit() -> None:
    made = drawn(row(*MONTHS), "As in the settings.", LONG)
    assert "As in the settings." in words(made)
    assert " ".join(LONG.split()) in words(made)
    across = float(made.get("width", "0")) - 2 * MARGIN
    spans = [span.text or "" for span in made.iter(f"{SVG}tspan")]
    assert spans
    assert [span for span in spans if width(span, SMALL) > across] == []


def test_nothing_comes_from_outside() -> None:
    text = plan_svg(sheet(row(*MONTHS)), translator(Language.EN))
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")
    assert "<script" not in text


@pytest.mark.parametrize("language", list(Language))
def test_it_is_drawn_in_every_language(language: Language) -> None:
    assert ET.fromstring(plan_svg(sheet(row(*MONTHS)), translator(language))) is not None  # noqa: S314 - the same


def test_what_is_not_known_is_said() -> None:
    made = drawn(PlanRow("cool-kids", None, "Cool Kids", ShownShare(State.UNKNOWN, unknown=1), (), ()))
    assert "The numbers are not known." in words(made)
    assert [path for path in made.iter(f"{SVG}path") if path.get("class") == "line"] == []
