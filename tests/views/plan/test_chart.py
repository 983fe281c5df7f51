from fractions import Fraction

import pytest

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.plan.chart import plan_chart, seats_sentence
from interventio.views.plan.sheet import PlanRow
from support.plans import month, row, sheet

WORDS = translator(Language.EN)


def test_a_chart_has_a_point_for_each_month_and_says_what_is_to_be_expected() -> None:
    line = row(month("2026-06-01", "1 Jun 2026", 60, (60, 60)), month("2026-07", "Jul 2026", 75, (70, 80), seats=3))
    chart = plan_chart(sheet(line), line, WORDS)
    assert chart
    assert chart.sentences == (
        "Today the coverage is 60%. In Jul 2026 75% is to be expected, most likely between 70% and 80%.",
        "The chance that the target of 70% is reached then is 50%.",
        "Seats that it would take in one more round: 0 for a chance of 50% and 4 for a chance of 95%.",
    )
    assert [(point.label, point.percent, point.lowest, point.highest, point.seats) for point in chart.points] == [
        ("1 Jun 2026", "60%", "60%", "60%", 0),
        ("Jul 2026", "75%", "70%", "80%", 3),
    ]
    assert chart.has_rounds


def test_what_is_not_known_has_no_chart() -> None:
    unknown = PlanRow("cool-kids", None, "Cool Kids", ShownShare(State.UNKNOWN, unknown=1), (), ())
    assert plan_chart(sheet(unknown), unknown, WORDS) is None


@pytest.mark.parametrize(
    ("seats", "says"),
    [
        ((0, 0), "It takes no more seats."),
        ((None, None), "No number of seats in one more round makes it likely enough."),
        (
            (3, None),
            "Seats that it would take in one more round: 3 for a chance of 50%. No number of seats is enough for 95%.",
        ),
        (
            (0, None),
            "Seats that it would take in one more round: 0 for a chance of 50%. No number of seats is enough for 95%.",
        ),
    ],
)
def test_seats_are_told(seats: tuple[int | None, ...], says: str) -> None:
    line = row(month("2026-07", "Jul 2026", 75, (70, 80)), seats=seats)
    assert seats_sentence(sheet(line), line, WORDS) == says


def test_shares_are_rounded_down() -> None:
    line = row(month("2026-07", "Jul 2026", Fraction(6996, 100), (69, 71)))
    chart = plan_chart(sheet(line), line, WORDS)
    assert chart
    assert chart.points[0].percent == "69%"
