from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.charts.selection import selection_in_words
from interventio.views.voice import Voice
from support.build import catalogue, ladder, organisation, stepping

VOICE = Voice(translator(Language.EN), ("en",))


def told(**chosen: object) -> str:
    found = catalogue(organisation(areas=["north"], themes=["sleep", "mood"]), ladder(), stepping("some", **chosen))
    return selection_in_words(found, found.steppings["some"], VOICE)


def test_what_a_chart_shows_alone_is_told_part_by_part() -> None:
    assert (
        told(themes=["sleep", "mood"], areas=["north"], ages={"from": 13}) == "Only: sleep, mood · north · from age 13"
    )


def test_a_chart_of_everything_says_nothing() -> None:
    assert told() == ""
