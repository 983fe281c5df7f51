import segno

from interventio.renderers.stairs.boxes import Box
from interventio.renderers.stairs.code import MODULE, QUIET_ZONE, code_of
from interventio.renderers.stairs.paper import FORMS

ADDRESS = "https://harjula.example/porrastukset/fi/charts/children.html"


def read(bars: tuple[Box, ...], box: Box) -> list[list[bool]]:
    """Return the modules as a camera sees them: dark where a bar lies over their middle."""
    across = round(box.width / MODULE)
    middles = [(place + 0.5) * MODULE for place in range(across)]
    return [
        [any(bar.x < box.x + x < bar.right and bar.y < box.y + y < bar.bottom for bar in bars) for x in middles]
        for y in middles
    ]


def test_what_is_drawn_is_the_code_of_the_address_with_a_quiet_zone_of_four() -> None:
    code = code_of(ADDRESS, 1000, 200)
    assert code is not None
    expected = segno.make_qr(ADDRESS, error="m", boost_error=False)
    assert read(code.bars, code.box) == [[bool(module) for module in row] for row in expected.matrix_iter(border=4)]
    assert (code.box.right, code.box.y) == (1000, 200)
    assert QUIET_ZONE == 4


def test_a_module_is_large_enough_for_any_camera_on_every_paper() -> None:
    sizes = [MODULE * form.width / width for form in FORMS.values() for width in form.widths]
    assert min(sizes) >= 0.4


def test_an_address_that_is_too_long_has_no_code() -> None:
    assert code_of("https://harjula.example/" + "a" * 300, 1000, 0) is None
