from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.charts.themes import theme_keys
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, organisation

VOICE = Voice(translator(Language.FI), ("fi",))


def test_the_order_of_the_organisation_gives_the_look_and_the_first_theme_counts() -> None:
    methods = [intervention("a", themes=["mood", "sleep"]), intervention("b", themes=["mood"]), intervention("c")]
    assert theme_keys(catalogue(organisation(themes=["sleep", "mood"])), methods, VOICE) == {
        "sleep": ThemeKey("sleep", Words("sleep"), 0, 0),
        "mood": ThemeKey("mood", Words("mood"), 1, 2),
    }
