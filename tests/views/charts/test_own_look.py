from dataclasses import replace

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.sources.pictures import Flaw, FlawedPicture, Picture
from interventio.views.charts.own_look import PLAIN_LOOK, Logo, OwnLook, Pair, own_look
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, organisation, settings

VOICE = Voice(translator(Language.EN), ("en", "fi"))
THEMES = organisation(themes=["sleep", "mood"])


def test_without_settings_the_look_is_ours() -> None:
    assert own_look(catalogue(settings()), VOICE) == PLAIN_LOOK


def test_colours_go_to_their_themes_and_have_a_form_on_dark_ground() -> None:
    look = {
        "accent": "#7a1f5c",
        "steps": "#063",
        "themes": {"mood": {"light": "#9f3901", "dark": "#D28100"}},
        "logo_alt": {"fi": "Harjulan vaakuna"},
    }
    found = own_look(catalogue(settings(look=look), THEMES), VOICE)
    assert found == OwnLook(Pair("#7a1f5c", "#c767a2"), "#006633", (None, Pair("#9f3901", "#d28100")), None)


def test_a_logo_is_carried_as_it_is_and_a_flawed_one_is_left_out() -> None:
    plain = catalogue(settings(look={"logo_alt": {"fi": "Vaakuna"}}), THEMES)
    with_logo = replace(plain, logo=Picture("svg", b"<svg/>"))
    assert own_look(with_logo, VOICE).logo == Logo("svg", b"<svg/>", Words("Vaakuna", "fi"))
    assert own_look(replace(plain, logo=FlawedPicture(Flaw.ABSENT)), VOICE).logo is None
