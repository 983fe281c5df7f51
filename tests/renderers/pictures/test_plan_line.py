from itertools import pairwise

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.pictures.plan_line import APART, BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, PlanLine, plan_line
from interventio.views.plan.chart import plan_chart
from support.plans import month, row, sheet


def line(*shares: tuple[int, int, int]) -> PlanLine:
    """Return the line of some months, each with what is expected and the edges of its band in per cent."""
    months = [
        month(f"2026-{number:02d}", f"{number}/2026", expected, (low, high))
        for number, (expected, low, high) in enumerate(shares, start=1)
    ]
    chart = plan_chart(sheet(row(*months)), row(*months), translator(Language.EN))
    assert chart
    return plan_line(chart)


def test_months_lie_evenly_and_shares_as_high_as_they_are() -> None:
    drawn = line((0, 0, 0), (50, 25, 75), (100, 100, 100))
    across, up = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
    assert [(spot.x, spot.y) for spot in drawn.spots] == [
        (LEFT, HEIGHT - BOTTOM),
        (LEFT + across / 2, TOP + up / 2),
        (LEFT + across, TOP),
    ]
    assert (drawn.spots[1].low, drawn.spots[1].high) == (TOP + up * 0.75, TOP + up * 0.25)
    assert drawn.target == HEIGHT - BOTTOM - 0.7 * up


def test_the_first_and_the_last_month_bear_their_names_and_others_evenly_as_far_as_there_is_room() -> None:
    named = [spot.has_label for spot in line(*[(50, 50, 50)] * 13).spots]
    assert (named[0], named[-1]) == (True, True)
    places = [number for number, is_named in enumerate(named[:-1]) if is_named]
    assert len({after - before for before, after in pairwise(places)}) <= 1


def test_words_at_the_end_never_lie_over_each_other() -> None:
    for shares in ((50, 50, 50), (0, 0, 0), (100, 100, 100), (60, 20, 90)):
        high, middle, low = line((50, 50, 50), shares).ends
        assert middle - high >= APART
        assert low - middle >= APART
        assert high >= TOP - 1
        assert low <= HEIGHT - BOTTOM + 1


def test_a_single_month_has_its_place() -> None:
    assert [spot.x for spot in line((50, 50, 50)).spots] == [LEFT]
