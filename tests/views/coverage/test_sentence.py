"""The coverage in a sentence: reached, missed, hidden or unknown."""

from fractions import Fraction

import pytest

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.coverage.sentence import coverage_sentence
from interventio.views.voice import Voice

VOICE = Voice(translator(Language.EN), ("en",))


@pytest.mark.parametrize(
    ("shown", "sentence"),
    [
        (
            ShownShare(State.EXACT, 7, 10, Fraction(7, 10), 0, is_reached=True),
            "Of 10 places for a trained person in the selected methods, 7 are filled: the target is reached.",
        ),
        (
            ShownShare(State.EXACT, 6, 10, Fraction(6, 10), 1, is_reached=False),
            "Of 10 places for a trained person in the selected methods, 6 are filled: 1 more to the target.",
        ),
        (ShownShare(State.HIDDEN), "The number is hidden, so that few people cannot be told apart."),
        (ShownShare(State.UNKNOWN), "There are no numbers of the selected methods yet."),
        (ShownShare(State.NOBODY), "There are no numbers of the selected methods yet."),
    ],
)
def test_coverage_in_a_sentence(shown: ShownShare, sentence: str) -> None:
    assert coverage_sentence(shown, VOICE) == sentence
