import re

from interventio.renderers.palette import look_of
from interventio.renderers.stylesheet import SUBSETS, stylesheet


def named(subset: str, weight: int) -> str:
    return f"{subset}-{weight}.woff2"


def test_every_theme_has_its_colour_and_its_filter() -> None:
    style = stylesheet(3, named)
    for number in range(3):
        assert f"--c{number}:{look_of(number).light};" in style
        assert f"--c{number}:{look_of(number).dark};" in style
        assert f".leaf:has(.f-{number}:checked) .card:not(.c-{number})" in style
    assert "--c3:" not in style


def test_without_themes_no_rule_is_left_hanging() -> None:
    style = stylesheet(0, named)
    assert not re.search(r"}\s*{", style)


def test_brackets_are_closed_and_fonts_are_named() -> None:
    style = stylesheet(12, named)
    assert style.count("{") == style.count("}")
    assert set(re.findall(r"url\((.*?)\)", style)) == {
        named(subset, weight) for subset in SUBSETS for weight in (400, 600, 700)
    }
    assert "&" not in style
