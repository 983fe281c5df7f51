from datetime import date
from fractions import Fraction

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.coverage.trend import trend
from interventio.views.voice import Voice

VOICE = Voice(translator(Language.EN), ("en",))
HALF = ShownShare(State.EXACT, 5, 10, Fraction(1, 2), 2, is_reached=False)
ALL = ShownShare(State.EXACT, 10, 10, Fraction(1), 0, is_reached=True)
NONE = ShownShare(State.UNKNOWN, unknown=3)


def test_a_trend_goes_from_the_first_number_to_the_last() -> None:
    found = trend([(date(2024, 1, 1), NONE), (date(2025, 1, 1), HALF), (date(2026, 1, 1), ALL)], VOICE)
    assert found
    assert [(str(point.day), point.figure.percent) for point in found.points] == [
        ("1 Jan 2025", "50%"),
        ("1 Jan 2026", "100%"),
    ]
    assert found.sentence == "On 1 Jan 2025 the coverage was 50%, on 1 Jan 2026 it is 100%."


def test_one_number_is_no_trend() -> None:
    assert trend([(date(2024, 1, 1), NONE), (date(2025, 1, 1), HALF)], VOICE) is None
