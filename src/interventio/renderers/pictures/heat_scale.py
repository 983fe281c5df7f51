"""The scale of the heat map in words: from where to where each of its classes reaches."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from interventio.languages.translator import Translator
from interventio.renderers.palette import heat_bounds


@dataclass(frozen=True, slots=True)
class ScaleStep:
    """A class of the heat map and the shares that it stands for."""

    name: str
    words: str
    is_below: bool
    """Whether it lies below the target."""


def heat_scale(target: Fraction, words: Translator) -> tuple[ScaleStep, ...]:
    """Return the classes from the lowest up; one that no share can fall into is left out."""
    bounds = (Fraction(0), *heat_bounds(target), Fraction(101, 100))
    return tuple(
        ScaleStep(f"h{number}", _reach(begin, end, words), begin < target)
        for number, (begin, end) in enumerate(pairwise(bounds))
        if begin < end
    )


def _reach(begin: Fraction, end: Fraction, words: Translator) -> str:
    if begin == 0:
        return words("below {share}", share=end)
    if end > 1:
        return words("{share} or more", share=begin)
    last = Fraction((end * 100).__ceil__() - 1, 100)
    return words("{first}–{last}", first=words.decimal(begin * 100), last=last)
