"""A share as a page shows it: the number, what it is made of, and the words for those who hear the page."""

from dataclasses import dataclass
from fractions import Fraction

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.translator import Translator

NO_NUMBER = "–"
HIDDEN_NUMBER = "*"


@dataclass(frozen=True, slots=True)
class Figure:
    """A share in the words of one language. `share`, `seats` and `is_reached` are None unless the share is shown."""

    state: State
    percent: str
    """`72 %`; a dash where there is no number, an asterisk where it is hidden."""
    parts: str
    """`8 / 11`, or ""."""
    sentence: str
    share: Fraction | None
    seats: int | None
    is_reached: bool | None
    unknown: int
    """How many teams and occupations are left out because their numbers are not known."""


def figure(shown: ShownShare, words: Translator) -> Figure:
    """Return a share in words."""
    match shown:
        case ShownShare(State.EXACT, int(part), int(whole), Fraction() as share):
            percent, parts = words.percent(share), f"{part} / {whole}"
        case ShownShare(State.EXACT | State.HIDDEN):
            percent, parts = HIDDEN_NUMBER, ""
        case _:
            percent, parts = NO_NUMBER, ""
    return Figure(
        state=shown.state,
        percent=percent,
        parts=parts,
        sentence=_sentence(shown, words),
        share=shown.share,
        seats=shown.seats,
        is_reached=shown.is_reached,
        unknown=shown.unknown,
    )


def _sentence(shown: ShownShare, words: Translator) -> str:
    match shown:
        case ShownShare(State.EXACT, int(part), int(whole), is_reached=True):
            return words("{part} of {whole} are trained: the target is reached", part=part, whole=whole)
        case ShownShare(State.EXACT, int(part), int(whole), seats=int(seats)):
            return words(
                "{part} of {whole} are trained: {seats} more to the target", part=part, whole=whole, seats=seats
            )
        case ShownShare(State.UNKNOWN):
            return words("the numbers are not known")
        case ShownShare(State.NOBODY):
            return words("nobody is expected to deliver it")
        case _:
            return words("hidden, so that few people cannot be told apart")
