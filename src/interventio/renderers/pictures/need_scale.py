"""The scale of needs: classes of shares, from few who need something to half of them or more."""

from fractions import Fraction
from itertools import pairwise

from interventio.languages.translator import Translator
from interventio.renderers.pictures.heat_scale import ScaleStep

BOUNDS = (Fraction(15, 100), Fraction(30, 100), Fraction(1, 2))
"""Where the second class and those after it begin; from the last one on a sign stands beside the number."""

CLASSES = ("h3", "h2", "h1", "h0 high")
"""The grounds of the heat map, from the calmest to the strongest: where many need something, something is lacking."""


def need_class(share: Fraction | None) -> str:
    """Return the classes of a share in the style sheet, those of no number for None.

    >>> need_class(Fraction(1, 2))
    'h0 high'
    """
    return "hn" if share is None else CLASSES[sum(share >= bound for bound in BOUNDS)]


def need_scale(words: Translator) -> tuple[ScaleStep, ...]:
    """Return the classes from the lowest up, each with the shares that it stands for."""
    inner = (
        ScaleStep(
            need_class(begin),
            words("{first}–{last}", first=words.decimal(begin * 100), last=end - Fraction(1, 100)),
            is_below=False,
        )
        for begin, end in pairwise(BOUNDS)
    )
    below = ScaleStep(need_class(Fraction(0)), words("below {share}", share=BOUNDS[0]), is_below=False)
    return (
        below,
        *inner,
        ScaleStep(need_class(BOUNDS[-1]), words("{share} or more", share=BOUNDS[-1]), is_below=False),
    )
