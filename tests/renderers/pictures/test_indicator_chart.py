from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.competence_levels import CompetenceLevels
from interventio.renderers.pictures.indicator_chart import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, indicator_chart
from interventio.views.competence.indicator_trend import IndicatorTrend
from interventio.views.competence.indicator_trends import indicator_trends
from interventio.views.voice import Voice
from support.build import catalogue, competence

VOICE = Voice(translator(Language.EN), ("en",))
DAYS = st.dates(date(2020, 1, 1), date(2026, 5, 1)).map(str)
VALUES = st.integers(-(10**12) + 1, 10**12 - 1)
READINGS = st.lists(st.fixed_dictionaries({"date": DAYS, "value": VALUES}), max_size=40)


def trend(*readings: tuple[str, float], target: float | None = None) -> IndicatorTrend:
    listed = [{"date": day, "value": value} for day, value in readings]
    fields = {"id": "asked", "name": "Asked", "readings": listed, **({"target": {"value": target}} if target else {})}
    return trends(competence(indicators=[fields]))


def trends(levels: CompetenceLevels) -> IndicatorTrend:
    (found,) = indicator_trends(catalogue(levels), levels, VOICE)
    return found


def test_the_highest_value_stands_on_top_and_the_lowest_at_the_bottom() -> None:
    chart = indicator_chart(trend(("2026-01-01", 40), ("2026-03-01", 60), target=80))
    assert chart.target == TOP
    assert [spot.y for spot in chart.spots] == [HEIGHT - BOTTOM, (TOP + HEIGHT - BOTTOM) / 2]
    assert chart.is_named_at_start


def test_one_value_stands_in_the_middle_and_none_gives_no_spot() -> None:
    (spot,) = indicator_chart(trend(("2026-01-01", 40))).spots
    assert (spot.x, spot.y, spot.has_day, spot.has_value) == (WIDTH / 2, (TOP + HEIGHT - BOTTOM) / 2, True, True)
    assert indicator_chart(trend(target=80)).spots == ()


@given(READINGS, VALUES)
def test_every_spot_stands_in_the_picture_and_the_newest_is_told(
    readings: list[dict[str, object]], target: int
) -> None:
    indicator = {"id": "asked", "name": "Asked", "readings": readings, "target": {"value": target}}
    chart = indicator_chart(trends(competence(indicators=[indicator])))
    assert len(chart.spots) == len(readings)
    for spot in chart.spots:
        assert LEFT <= spot.x <= WIDTH - RIGHT
        assert TOP <= spot.y <= HEIGHT - BOTTOM
    assert all(spot.has_day and spot.has_value for spot in chart.spots[-1:])
    assert chart.target is not None
    assert TOP <= chart.target <= HEIGHT - BOTTOM


def test_values_are_exact() -> None:
    points = trend(("2026-01-01", 0.1), ("2026-03-01", 0.3)).points
    assert [point.value for point in points] == [Fraction(1, 10), Fraction(3, 10)]
