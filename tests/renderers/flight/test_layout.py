from itertools import pairwise

import pytest
from hypothesis import given, settings

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.flight.layout import flight_of
from interventio.views.competence.chart import CompetenceChart
from renderers.flight.parts import assert_orderly, passages
from support.levels import level, levels, random_levels

WORDS = translator(Language.FI)
SMALLEST = 15
"""In units, of which a millimetre of A3 has about 3.5: no smaller than 8 points there."""


@given(random_levels())
@settings(max_examples=40, deadline=None)
def test_nothing_overlaps_nothing_is_cut_off_and_every_group_stands_once_on_its_level(shown: CompetenceChart) -> None:
    flight = flight_of(shown, WORDS)
    assert_orderly(flight)
    assert [[badge.group for badge in slab.badges] for slab in flight.slabs] == [[*one.groups] for one in shown.levels]
    assert min(passage.face.size for passage in passages(flight)) >= SMALLEST


@given(random_levels(most_groups=12))
@settings(max_examples=20, deadline=None)
def test_the_same_on_a_page_that_says_the_heading_itself(shown: CompetenceChart) -> None:
    flight = flight_of(shown, WORDS, is_bare=True)
    assert_orderly(flight)
    assert flight.height < flight_of(shown, WORDS).height


@pytest.mark.parametrize("count", range(2, 10))
def test_stairs_rise_evenly_and_each_slab_bears_the_higher_ones(count: int) -> None:
    slabs = flight_of(levels(*(level(number, "Kuraattorit") for number in range(1, count + 1))), WORDS).slabs
    assert len({round(slab.box.height, 6) for slab in slabs}) == 1
    for lower, higher in pairwise(slabs):
        assert lower.box.x < higher.box.x
        assert lower.box.right == higher.box.right
        assert higher.box.bottom == pytest.approx(lower.box.y)


def test_groups_stand_on_the_tread_of_their_level() -> None:
    low, high = flight_of(levels(level(1, "Opettajat", "Ohjaajat"), level(2, "Lääkärit")), WORDS).slabs
    assert [badge.group.name.text for badge in low.badges] == ["Opettajat", "Ohjaajat"]
    assert low.tread.y > low.badges[0].box.bottom > low.badges[1].box.bottom
    assert low.badges[0].box.right < high.box.x


def test_a_level_of_nobody_says_so() -> None:
    low, _ = flight_of(levels(level(1), level(2, "Lääkärit")), translator(Language.EN)).slabs
    assert low.empty
    assert low.empty.lines == ("expected of no group",)


def test_the_same_chart_has_the_same_drawing() -> None:
    shown = levels(level(1, "Opettajat"), level(2, "Lääkärit"))
    assert flight_of(shown, WORDS) == flight_of(shown, WORDS)
