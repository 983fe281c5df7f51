from fractions import Fraction

import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.palette import heat_class
from interventio.renderers.pictures.heat_scale import heat_scale

ENGLISH = translator(Language.EN)


def test_the_scale_says_from_where_to_where_each_class_reaches() -> None:
    assert [(step.name, step.words, step.is_below) for step in heat_scale(Fraction(7, 10), ENGLISH)] == [
        ("h0", "below 40%", True),
        ("h1", "40–54%", True),
        ("h2", "55–69%", True),
        ("h3", "70–84%", False),
        ("h4", "85% or more", False),
    ]


@pytest.mark.parametrize("target", [Fraction(number, 200) for number in range(1, 201)])
def test_the_classes_of_the_scale_are_those_of_the_cells(target: Fraction) -> None:
    shares = [Fraction(number, 1000) for number in range(1001)]
    told = [step.name for step in heat_scale(target, ENGLISH)]
    assert told == sorted({heat_class(share, target) for share in shares})
