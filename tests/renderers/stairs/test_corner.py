from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.columns import columns_of
from interventio.renderers.stairs.corner import ABOVE, Corner, Corners
from interventio.renderers.stairs.said import Said
from support.charts import TARGET, chart, step, theme

SAID = Said(translator(Language.EN), TARGET)
SHOWN = chart(
    *(step(number) for number in range(1, 6)), themes=tuple(theme(f"theme {look}", look) for look in range(4))
)
CORNERS = Corners(SHOWN, SAID, columns_of(50, 1500, (1,) * 5), 50)


def test_the_heading_is_best_over_two_thirds_with_the_key_as_wide_under_it() -> None:
    assert CORNERS.each[0] == Corner(heading=3, key=3)


def test_heading_and_key_are_never_squeezed() -> None:
    assert all(CORNERS.heading(corner).width >= 560 for corner in CORNERS.each)
    assert all(CORNERS.key(corner).width >= 200 for corner in CORNERS.each)


def test_a_key_under_the_heading_keeps_only_its_own_steps_low() -> None:
    corner = Corner(heading=3, key=2)
    key, heading = CORNERS.key(corner).bottom + ABOVE, CORNERS.heading(corner).bottom + ABOVE
    assert CORNERS.lowest[corner] == (key, key, heading, 50, 50)


def test_a_key_beside_the_heading_stands_over_all_the_other_steps() -> None:
    corner = Corner(heading=2, key=0)
    key, heading = CORNERS.key(corner).bottom + ABOVE, CORNERS.heading(corner).bottom + ABOVE
    assert CORNERS.lowest[corner] == (heading, heading, key, key, key)


def test_on_a_narrow_sheet_all_goes_over_all_steps() -> None:
    narrow = Corners(SHOWN, SAID, columns_of(50, 500, (1,) * 5), 50)
    assert narrow.each == (Corner(5, 5), Corner(5, 4), Corner(5, 3))
