from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.cards import DENSE, ROOMY
from interventio.renderers.stairs.draft import Draft
from interventio.renderers.stairs.said import Said
from support.charts import TARGET, card, chart, step


def a_draft(width: float, *counts: int) -> Draft:
    steps = (step(number, *(card() for _ in range(count))) for number, count in enumerate(counts, start=1))
    return Draft(chart(*steps), Said(translator(Language.EN), TARGET), width, round(width / 2**0.5), (1,) * len(counts))


def test_air_and_high_rises_come_first() -> None:
    manners = list(a_draft(1680, 3, 3, 3).manners())
    assert (manners[0].density, manners[-1].density) == (ROOMY, DENSE)
    assert manners[0].rise > manners[-1].rise


def test_the_fullest_step_decides_how_high_the_sheet_is() -> None:
    assert {manner.tightest for manner in a_draft(1680, 1, 1, 40).manners()} == {2}


def test_more_cards_need_a_higher_sheet_and_more_lanes_a_lower_one() -> None:
    few, many = a_draft(1680, 2, 12, 2), a_draft(1680, 2, 24, 2)
    widened = many.widened(1)
    assert widened is not None
    assert widened.lanes == (1, 2, 1)
    assert lowest(few) <= lowest(widened) < lowest(many)


def test_no_lane_is_added_without_cards_for_it_or_room_for_it() -> None:
    assert a_draft(1680, 2, 4, 2).widened(1) is None
    assert a_draft(800, 2, 40, 2).widened(1) is None


def lowest(draft: Draft) -> float:
    return min(manner.needed for manner in draft.manners())
