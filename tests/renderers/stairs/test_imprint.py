from dataclasses import replace

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.imprint import imprint_of
from interventio.renderers.stairs.said import Said, Turn
from support.charts import TARGET, chart, step

SAID = Said(translator(Language.EN), TARGET)
ON_THE_WEB = replace(chart(step(1)), address="https://harjula.example/fi/charts/children.html")


def test_a_chart_that_is_not_on_the_web_has_no_code() -> None:
    imprint = imprint_of(chart(step(1)), 50, 0, 1500, SAID)
    assert (imprint.web, imprint.address, imprint.code) == (None, None, None)


def test_a_chart_with_an_address_says_where_it_is_on_the_web() -> None:
    imprint = imprint_of(ON_THE_WEB, 50, 0, 1500, SAID)
    assert imprint.web is not None
    assert imprint.address is not None
    assert imprint.code is not None
    assert imprint.web.lines == ("This chart on the web",)
    assert "".join(imprint.address.lines) == ON_THE_WEB.address
    assert imprint.code.box.right == 1550
    assert imprint.address.box.right < imprint.code.box.x


def test_an_address_too_long_for_a_code_is_still_written() -> None:
    imprint = imprint_of(replace(ON_THE_WEB, address=f"https://harjula.example/{'a' * 300}"), 50, 0, 1500, SAID)
    assert imprint.code is None
    assert imprint.address is not None


def test_later_sheets_say_only_who_answers_and_what_the_chart_is_not() -> None:
    later = imprint_of(ON_THE_WEB, 50, 0, 1500, replace(SAID, turn=Turn(2, 2, {"tier-1": 0})))
    assert (later.model, later.web, later.address, later.code) == (None, None, None, None)
    assert "no clinical guideline" in " ".join(later.guidance.lines)
