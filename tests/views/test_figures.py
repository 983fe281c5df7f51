from fractions import Fraction

import pytest

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.figures import Figure, figure

ENGLISH = translator(Language.EN)


def exact(part: int, whole: int, seats: int, unknown: int = 0) -> ShownShare:
    return ShownShare(State.EXACT, part, whole, Fraction(part, whole), seats, is_reached=not seats, unknown=unknown)


def test_a_share_below_the_target_tells_how_many_more() -> None:
    assert figure(exact(8, 12, 1, unknown=2), ENGLISH) == Figure(
        state=State.EXACT,
        percent="66%",
        parts="8 / 12",
        sentence="8 of 12 are trained: 1 more to the target",
        share=Fraction(2, 3),
        seats=1,
        is_reached=False,
        unknown=2,
    )


def test_just_below_the_target_never_reads_as_the_target() -> None:
    assert figure(exact(6999, 10_000, 1), ENGLISH).percent == "69%"


@pytest.mark.parametrize(
    ("shown", "percent", "sentence"),
    [
        (exact(9, 12, 0), "75%", "9 of 12 are trained: the target is reached"),
        (ShownShare(State.HIDDEN), "*", "hidden, so that few people cannot be told apart"),
        (ShownShare(State.UNKNOWN, unknown=3), "–", "the numbers are not known"),
        (ShownShare(State.NOBODY), "–", "nobody is expected to deliver it"),
    ],
)
def test_why_there_is_no_number(shown: ShownShare, percent: str, sentence: str) -> None:
    told = figure(shown, ENGLISH)
    assert (told.percent, told.sentence) == (percent, sentence)
