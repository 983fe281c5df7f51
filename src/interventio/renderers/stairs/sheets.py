"""A chart on as many sheets as it needs: the largest type that fits on the fewest of them, about equally full."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from interventio.languages.translator import Translator
from interventio.renderers.stairs import apart, landscape, portrait
from interventio.renderers.stairs.paper import Form, Paper
from interventio.renderers.stairs.pieces import Pieces, grouped, part_of, pieces_of, whole_pieces
from interventio.renderers.stairs.said import Said, Turn
from interventio.renderers.stairs.sheet import Sheet
from interventio.renderers.stairs.shortening import shortened
from interventio.views.charts.stepping_chart import SteppingChart

Layout = Callable[[SteppingChart, Said, Paper, Form, tuple[int, ...]], Sheet | None]
HasPlace = Callable[[SteppingChart, Said, Form], bool]

LENGTHS = (400, 160, 60, 24)
"""To how many letters texts are shortened, one after another, when not even one method fits on a sheet otherwise."""


def sheet_of(chart: SteppingChart, words: Translator) -> Sheet:
    """Return the chart on the one sheet of the screen."""
    return landscape.on_screen(chart, Said(words, chart.target_share))


def sheets_of(chart: SteppingChart, words: Translator, paper: Paper = Paper.SCREEN) -> tuple[Sheet, ...]:
    """Return the chart on sheets of a paper, all with type of one size, none smaller than the paper allows.

    Each has the heading, a key to what is on it, and the imprint; a step whose methods are on several sheets is on
    each of them. Texts that are too long for any sheet are shortened, with an ellipsis.
    """
    if paper.form is None:
        return (sheet_of(chart, words),)
    for most in (None, *LENGTHS):
        shown = chart if most is None else shortened(chart, most)
        if sheets := Press(shown, words, paper, paper.form).sheets():
            return sheets
    raise AssertionError(paper)  # one method with names of a few letters fits on any sheet


@dataclass(frozen=True)
class Press:
    """Puts a chart on sheets of one form."""

    chart: SteppingChart
    words: Translator
    paper: Paper
    form: Form

    def sheets(self) -> tuple[Sheet, ...]:
        """Return the fewest sheets that hold the chart, none if no number of them does."""
        whole = part_of(self.chart, whole_pieces(self.chart))
        if self._holds(whole, None) and (alone := self._set(whole, None, self.form.widths)):
            return (alone,)
        pieces = pieces_of(self.chart, self._fits)
        if not pieces:
            return ()
        parts = [part_of(self.chart, group) for group in grouped(pieces, self._fits)]
        tried = (self._all(parts, width) for width in self.form.widths)
        return next(sheets for sheets in tried if sheets)

    def _all(self, parts: list[SteppingChart], width: int) -> tuple[Sheet, ...]:
        """Return a sheet for each part, all so many units wide, none if one of them does not fit."""
        made: list[Sheet] = []
        for number, part in enumerate(parts, start=1):
            sheet = self._set(part, Turn(number, len(parts), self._totals), (width,))
            if sheet is None:
                return ()
            made.append(sheet)
        return tuple(made)

    def _fits(self, pieces: Pieces) -> bool:
        # Which sheet of how many it will be is not known yet; that it is not the first is all that matters.
        is_first = pieces[0].step is not None and pieces[0].step.id == self.chart.steps[0].id
        return self._holds(part_of(self.chart, pieces), Turn(1 if is_first else 2, 3, self._totals))

    def _holds(self, part: SteppingChart, turn: Turn | None) -> bool:
        return _has_place(part, self.form)(part, self._said(turn), self.form)

    def _set(self, part: SteppingChart, turn: Turn | None, widths: tuple[int, ...]) -> Sheet | None:
        return _layout(part, self.form)(part, self._said(turn), self.paper, self.form, widths)

    def _said(self, turn: Turn | None) -> Said:
        return Said(self.words, self.chart.target_share, turn, self.form.is_small)

    @cached_property
    def _totals(self) -> Mapping[str, int]:
        return {step.id: len(step.cards) for step in self.chart.steps}


def _layout(part: SteppingChart, form: Form) -> Layout:
    if not part.steps:
        return apart.apart
    return portrait.upright if form.is_upright else landscape.on_paper


def _has_place(part: SteppingChart, form: Form) -> HasPlace:
    if not part.steps:
        return apart.has_place
    return portrait.has_place if form.is_upright else landscape.has_place
