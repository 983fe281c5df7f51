"""The scale of needs: each share has one class, and the words tell where each class begins."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.pictures.need_scale import BOUNDS, CLASSES, need_class, need_scale


def test_the_scale_in_words() -> None:
    told = [(step.name, step.words) for step in need_scale(translator(Language.EN))]
    assert told == [("h3", "below 15%"), ("h2", "15–29%"), ("h1", "30–49%"), ("h0 high", "50% or more")]


def test_no_number_has_a_class_of_its_own() -> None:
    assert need_class(None) == "hn"


@given(st.fractions(0, 1))
def test_a_class_begins_exactly_at_its_bound(share: Fraction) -> None:
    place = CLASSES.index(need_class(share))
    ends = (Fraction(0), *BOUNDS, Fraction(2))
    assert ends[place] <= share < ends[place + 1]
