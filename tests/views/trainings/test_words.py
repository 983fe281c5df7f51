from datetime import date

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.training_round import Purpose, RoundState
from interventio.views.trainings.words import PURPOSES, STATES, days_in_words

ENGLISH = translator(Language.EN)


def test_every_purpose_and_state_has_a_name() -> None:
    assert set(PURPOSES) == set(Purpose)
    assert set(STATES) == set(RoundState)


def test_few_days_are_all_named_and_many_by_the_first_and_the_last() -> None:
    days = [date(2027, 2, day) for day in (10, 11, 17, 18)]
    assert days_in_words(days[:1], ENGLISH) == "10 Feb 2027"
    assert days_in_words(days[:3], ENGLISH) == "10 Feb 2027, 11 Feb 2027 and 17 Feb 2027"
    assert days_in_words(days, ENGLISH) == "10 Feb 2027 – 18 Feb 2027, 4 days"
