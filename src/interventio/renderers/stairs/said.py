"""What everything on a sheet shares: the words of the language, the coverage target, which sheet of several it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import methods_counted
from interventio.renderers.stairs.boxes import Face, across
from interventio.views.charts.stepping_chart import Step


@dataclass(frozen=True, slots=True)
class Turn:
    """Which sheet it is of how many, and how many methods the steps have on all of them, by the steps' ids."""

    number: int
    count: int
    totals: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Said:
    """The words of the language, the coverage target, and the turn of the sheet where there are several."""

    words: Translator
    target: Fraction
    turn: Turn | None = None
    is_small: bool = False
    """Whether the sheet is so small that its heading must be."""

    @property
    def is_first(self) -> bool:
        """Whether it is the first sheet: only there stand the subtitle, the factors, the model and the code."""
        return self.turn is None or self.turn.number == 1

    def counted(self, step: Step) -> str:
        """Return how many methods a step has, and how many of them the sheet shows where these are not all."""
        total = self.turn.totals[step.id] if self.turn else len(step.cards)
        if total == len(step.cards):
            return methods_counted(step, self.words)
        return self.words("{here} of {count} methods on this sheet", here=len(step.cards), count=total)

    @property
    def mark(self) -> str:
        """Which sheet it is, or "" where it is the only one."""
        return self._mark(self.turn.number, self.turn.count) if self.turn else ""

    @property
    def onward(self) -> str:
        """On which sheet the chart goes on, or "" where it ends on this one."""
        if self.turn is None or self.turn.number == self.turn.count:
            return ""
        return self.words("Continues on sheet {number}", number=self.turn.number + 1)

    def marks_room(self, face: Face) -> float:
        """Return how much room the mark of any sheet of several needs, 0 where there is one."""
        return max(across(self._mark(n, n), face) for n in (88, 188, 200)) if self.turn else 0

    def onward_room(self, face: Face) -> float:
        """Return how much room the words that lead to any next sheet need, 0 where there is one."""
        return across(self.words("Continues on sheet {number}", number=200), face) if self.turn else 0

    def _mark(self, number: int, count: int) -> str:
        return self.words("Sheet {number} of {count}", number=number, count=count)
