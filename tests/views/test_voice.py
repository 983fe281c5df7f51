from datetime import date

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.organisation import Term
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words

SWEDISH = Voice(translator(Language.SV), ("fi", "sv", "en"))


def test_words_in_the_language_of_the_page_are_not_marked() -> None:
    assert SWEDISH.says({"fi": "Uni", "sv": "Sömn"}) == Words("Sömn")


def test_words_that_stand_in_say_their_language() -> None:
    assert SWEDISH.says({"en": "Sleep", "fi": "Uni"}) == Words("Uni", "fi")
    assert SWEDISH.says({"und": "Uni"}) == Words("Uni", "fi")


def test_nothing_said_is_nothing() -> None:
    assert (SWEDISH.says_if_any(None), SWEDISH.day_if_any(None)) == (None, None)


def test_an_unknown_id_stands_for_itself() -> None:
    known = {"sleep": Term(id="sleep", name={"sv": "Sömn"})}
    assert SWEDISH.names(("sleep", "slep"), known) == (Words("Sömn"), Words("slep"))


def test_a_day_is_written_for_readers_and_for_machines() -> None:
    finnish = Voice(translator(Language.FI), ("fi",))
    assert finnish.day(date(2026, 3, 9)) == DayWords("9.3.2026", "2026-03-09")
