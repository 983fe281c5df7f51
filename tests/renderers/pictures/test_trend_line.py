from datetime import date, timedelta
from fractions import Fraction

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.pictures.trend_line import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, TrendLine, trend_line
from interventio.views.coverage.trend import trend
from interventio.views.voice import Voice

VOICE = Voice(translator(Language.EN), ("en",))
FIRST = date(2025, 1, 1)


def line(*told: tuple[int, int]) -> TrendLine:
    """Return the line of percentages on days, counted from the first."""
    shares = (
        (FIRST + timedelta(days=day), ShownShare(State.EXACT, part, 100, Fraction(part, 100), 0, is_reached=False))
        for day, part in told
    )
    found = trend(shares, VOICE)
    assert found
    return trend_line(found, Fraction(7, 10))


def test_days_lie_as_far_apart_as_they_are_and_shares_as_high() -> None:
    drawn = line((0, 0), (100, 50), (400, 100))
    across = WIDTH - LEFT - RIGHT
    assert [(spot.x, spot.y) for spot in drawn.spots] == [
        (LEFT, HEIGHT - BOTTOM),
        (LEFT + across / 4, (HEIGHT - BOTTOM + TOP) / 2),
        (LEFT + across, TOP),
    ]
    assert drawn.target == HEIGHT - BOTTOM - 0.7 * (HEIGHT - TOP - BOTTOM)


def test_the_newest_day_bears_its_name_and_older_ones_as_far_as_there_is_room() -> None:
    drawn = line((0, 10), (390, 20), (395, 30), (400, 40))
    assert [(spot.has_day, spot.has_percent) for spot in drawn.spots] == [
        (True, True),
        (False, False),
        (False, False),
        (True, True),
    ]
