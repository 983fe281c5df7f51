from fractions import Fraction

import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.competence.indicator_trend import IndicatorTrend
from interventio.views.competence.indicator_trends import amount, indicator_trends, way
from interventio.views.competence.indicators_sheet import indicator_rows, indicators_sheet
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.build import catalogue, competence

WORDS = translator(Language.EN)
VOICE = Voice(WORDS, ("en",))
BASELINE = {"date": "2025-03-31", "value": 41}
TARGET = {"value": 30, "by": "2026-05-31"}
READ = [{"date": "2026-03-31", "value": 37.5, "note": "Few"}]


def trend(**fields: object) -> IndicatorTrend:
    levels = competence(indicators=[{"id": "asked", "name": "Asked", "better": "lower", **fields}])
    (found,) = indicator_trends(catalogue(levels), levels, VOICE)
    return found


def test_an_indicator_is_told_with_its_change_and_its_way() -> None:
    told = trend(baseline=BASELINE, target=TARGET, readings=READ, every="1 month", owner="The coordinators")
    assert (told.target_told, told.change, told.is_better, told.is_reached) == ("30", "−3.5", True, False)
    assert (told.way, told.is_late, told.is_overdue) == ("31%", True, True)
    assert told.next_due == DayWords("30 Apr 2026", "2026-04-30")
    assert told.sentence == "From 41 on 31 Mar 2025 to 37.5 on 31 Mar 2026. The target is not reached."
    assert [(point.told, point.note, point.is_baseline) for point in told.points] == [
        ("41", None, True),
        ("37.5", Words("Few"), False),
    ]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({}, "It has not been read yet. No target has been set."),
        ({"target": TARGET}, "It has not been read yet."),
        ({"baseline": BASELINE, "target": TARGET}, "41 on 31 Mar 2025. The target is not reached."),
        ({"readings": READ, "target": {"value": 38}}, "37.5 on 31 Mar 2026. The target is reached."),
    ],
)
def test_what_is_not_known_is_said(fields: dict[str, object], sentence: str) -> None:
    told = trend(**fields)
    assert (told.sentence, told.way, told.change) == (sentence, "", "")


def test_numbers_keep_their_decimals_and_have_the_minus_of_print() -> None:
    assert amount(Fraction(-1_234_567, 1_000_000), translator(Language.FI)) == "−1,234567"
    assert [way(Fraction(1, 3), WORDS), way(Fraction(-1, 4), WORDS), way(None, WORDS)] == ["33%", "−25%", ""]


def test_rows_have_an_indicator_each() -> None:
    indicator = {"id": "asked", "name": "Asked", "better": "lower", "target": TARGET, "baseline": BASELINE}
    levels = competence(indicators=[indicator, {**indicator, "id": "read", "readings": READ}])
    sheet = indicators_sheet(catalogue(levels), [levels], VOICE)
    assert [[str(cell) for cell in row[2:9]] for row in indicator_rows(sheet, WORDS).rows] == [
        ["41", "–", "None", "30", "2026-05-31", "–", "–"],
        ["41", "37.5", "2026-03-31", "30", "2026-05-31", "−3.5", "31%"],
    ]
