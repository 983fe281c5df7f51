"""Two states of a chart side by side: what has come, gone and moved, as a picture, a table and sentences tell it."""

from dataclasses import dataclass
from enum import StrEnum

from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


class Sign(StrEnum):
    """What became of a method on a tier. The picture has a shape for each, and the words beside it say the same."""

    STAYED = "stayed"
    COME = "come"
    GONE = "gone"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Mark:
    """A method on a tier, before or after."""

    method: str
    name: Mention
    """As it was called then."""
    sign: Sign
    told: str
    """The sign in words, with other tiers by name; "" for what stayed as it was."""
    to: tuple[str, ...] = ()
    """Of a method before: the tiers to which a line leads from here."""


@dataclass(frozen=True, slots=True)
class TierSide:
    """A tier before or after: its id, and its number and name at the time."""

    tier: str
    name: Words
    told: str
    """That it is new, is no more or was called otherwise; "" where there is nothing to tell."""


@dataclass(frozen=True, slots=True)
class TierRow:
    """A tier before and after, side by side, with its methods in lines; None where nothing stands beside."""

    before: TierSide | None
    after: TierSide | None
    lines: tuple[tuple[Mark | None, Mark | None], ...]


@dataclass(frozen=True, slots=True)
class StateWords:
    """Which state of a chart it is: the name of the edition, or today, and the day; `edition` is None for today."""

    edition: str | None
    name: str
    day: DayWords


@dataclass(frozen=True, slots=True)
class ComparedMethod:
    """A method that has changed: what it is called, what it was called if otherwise, where it stood and stands."""

    id: str
    method: Mention
    formerly: Words | None
    before: tuple[str, ...]
    """By number and name, as a tier may have had another number then."""
    after: tuple[str, ...]
    lost: tuple[str, ...]
    """The tiers on which it stood and does not stand any more."""
    added: tuple[str, ...]
    """The tiers on which it did not stand before."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What has changed on a chart, in the words of one language; methods in the order of the alphabet."""

    id: str
    """By which its picture and table can be linked to."""
    title: str
    """The chart and its two states."""
    chart: Mention
    before: StateWords
    after: StateWords
    rows: tuple[TierRow, ...]
    come: tuple[ComparedMethod, ...]
    moved: tuple[ComparedMethod, ...]
    gone: tuple[ComparedMethod, ...]
    renamed: tuple[ComparedMethod, ...]
    """Those that are called otherwise, whatever else became of them."""
    unchanged: int
    """How many methods stand where they stood."""
    of_steps: tuple[str, ...]
    """What has changed of the steps themselves, in sentences."""
    sentences: tuple[str, ...]
    """All that has changed, with how many methods stand where they stood."""

    @property
    def has_changes(self) -> bool:
        """Whether anything has changed."""
        return bool(self.come or self.moved or self.gone or self.renamed or self.of_steps)
