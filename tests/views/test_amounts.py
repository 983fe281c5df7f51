import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.statement import AgeRange, Dose
from interventio.views.amounts import ages_in_words, dose_in_words, widest

ENGLISH = translator(Language.EN)
Bounds = dict[str, int]


@pytest.mark.parametrize(
    ("ages", "words"),
    [
        ({"from": 7, "to": 17}, "ages 7–17"),
        ({"from": 4, "to": 4}, "age 4"),
        ({"from": 0, "to": 0}, "age 0"),
        ({"from": 13}, "from age 13"),
        ({"to": 6}, "up to age 6"),
    ],
)
def test_ages(ages: Bounds, words: str) -> None:
    assert ages_in_words(AgeRange.model_validate(ages), ENGLISH) == words


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        ([{"from": 8, "to": 11}, {"from": 7, "to": 9}], "ages 7–11"),
        ([{"from": 8}, {"to": 17}], "ages 8–17"),
        ([{"from": 8}, {"from": 6}], "from age 6"),
        ([{"from": 0, "to": 3}], "ages 0–3"),
        ([{"to": 17}, {"from": 18, "to": 23}], "up to age 23"),
        ([{"from": 18}, {"from": 7, "to": 12}], "from age 7"),
    ],
)
def test_the_widest_range_that_is_stated(statements: list[Bounds], words: str) -> None:
    found = widest(AgeRange.model_validate(ages) for ages in statements)
    assert found is not None
    assert ages_in_words(found, ENGLISH) == words


def test_no_statement_no_range() -> None:
    assert widest(()) is None


@pytest.mark.parametrize(
    ("dose", "words"),
    [
        ({"sessions": {"from": 10, "to": 16}}, "10–16 meetings"),
        ({"sessions": {"from": 1, "to": 1}}, "1 meeting"),
        ({"weeks": {"from": 8}}, "at least 8 weeks"),
        ({"months": {"to": 1}}, "at most 1 month"),
        (
            {"sessions": {"from": 8, "to": 8}, "weeks": {"from": 8, "to": 12}, "minutes": {"from": 90, "to": 90}},
            "8 meetings, 8–12 weeks, 90 minutes at a time",
        ),
    ],
)
def test_dose(dose: Bounds, words: str) -> None:
    assert dose_in_words(Dose.model_validate(dose), ENGLISH) == words
