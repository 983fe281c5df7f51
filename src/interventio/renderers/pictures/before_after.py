"""Two states of a chart in their place: before on the left, after on the right, and lines from one to the other."""

from dataclasses import dataclass

from interventio.renderers.measuring import wrap
from interventio.views.editions.comparison import Comparison, Mark, Sign, StateWords, TierRow, TierSide
from interventio.views.words import Words

WIDTH, EDGE, GUTTER = 1000.0, 14.0, 168.0
"""Across all; from the side to the words; and between the two states, where the lines run."""
LEFT, RIGHT = (WIDTH - GUTTER) / 2, (WIDTH + GUTTER) / 2
"""Where the state before ends, and the state after begins."""
INSET = 26.0
"""From there to the words: the sign has this room."""
ROOM = LEFT - EDGE - INSET
HEAD, STEP, NAME, TOLD = 17.0, 15.5, 14.5, 13.5
"""The sizes of words: over all, of a step, of a method, and of what is told of either."""
LEADING = 1.35
PAD, BETWEEN, APART = 9.0, 7.0, 12.0
"""Within a box above and below, from line to line, and from box to box."""
MOST = 3
"""How many lines a name may take; the table has it whole."""


@dataclass(frozen=True, slots=True)
class Text:
    """A line of words: where it begins, or on the left side ends, how it looks, and in which language it is."""

    x: float
    y: float
    """Of the line on which the letters stand."""
    words: str
    look: str
    size: float
    is_left: bool
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A sign beside a method: where, what became of it, and on which side."""

    x: float
    y: float
    sign: Sign


@dataclass(frozen=True, slots=True)
class Box:
    """The ground of a step on one side: `top` and `height`, and how much of it lies under its name."""

    x: float
    top: float
    width: float
    height: float
    head: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line from a method before to the same after; `is_moved` when it leads to another step."""

    start: float
    end: float
    is_moved: bool


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """All in its place. Lines run from `left` to `right`, and nothing else stands between these."""

    texts: tuple[Text, ...]
    spots: tuple[Spot, ...]
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    height: float
    width: float = WIDTH
    left: float = LEFT
    right: float = RIGHT

    @property
    def middle(self) -> float:
        """Half way between the two states."""
        return (self.left + self.right) / 2


class _Sheet:
    """What has been drawn so far, from above, and where each method is on each side."""

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self.spots: list[Spot] = []
        self.boxes: list[Box] = []
        self.y = 0.0
        self.before: list[tuple[Mark, str, float]] = []
        self.after: dict[tuple[str, str], float] = {}

    def write(self, words: Words | str, top: float, look: str, size: float, *, is_left: bool) -> float:
        """Write words in lines from `top` on; return where the next ones may begin."""
        weight = 600 if look in {"head", "step", "changed"} else 400
        language = words.language if isinstance(words, Words) else None
        for line in wrap(str(words), size, ROOM, weight, MOST):
            x = LEFT - INSET if is_left else RIGHT + INSET
            self.texts.append(Text(x, top + size, line, look, size, is_left, language))
            top += size * LEADING
        return top


def before_after(comparison: Comparison) -> BeforeAfter:
    """Return a comparison in its place, as high as it needs to be."""
    sheet = _Sheet()
    sheet.y = max(_head(sheet, comparison.before, is_left=True), _head(sheet, comparison.after, is_left=False)) + PAD
    for row in comparison.rows:
        _draw(sheet, row)
    lines = tuple(
        Line(start, sheet.after[tier, mark.method], is_moved=tier != here)
        for mark, here, start in sheet.before
        for tier in mark.to
        if (tier, mark.method) in sheet.after
    )
    over = tuple(sorted(lines, key=lambda line: line.is_moved))
    return BeforeAfter(tuple(sheet.texts), tuple(sheet.spots), tuple(sheet.boxes), over, sheet.y)


def _head(sheet: _Sheet, state: StateWords, *, is_left: bool) -> float:
    under = sheet.write(state.name, 0.0, "head", HEAD, is_left=is_left)
    return sheet.write(state.day.text, under, "told", TOLD, is_left=is_left)


def _draw(sheet: _Sheet, row: TierRow) -> None:
    top = sheet.y
    heads = [_step(sheet, side, top, is_left=number == 0) for number, side in enumerate((row.before, row.after))]
    sheet.y = max(heads) + PAD
    for before, after in row.lines:
        under = [_method(sheet, row.before, before, is_left=True), _method(sheet, row.after, after, is_left=False)]
        sheet.y = max(under) + BETWEEN
    bottom = sheet.y + (PAD - BETWEEN if row.lines else 0)
    for side, x in ((row.before, 0.0), (row.after, RIGHT)):
        if side:
            sheet.boxes.append(Box(x, top, LEFT, bottom - top, max(heads) - top))
    sheet.y = bottom + APART


def _step(sheet: _Sheet, side: TierSide | None, top: float, *, is_left: bool) -> float:
    if side is None:
        return top
    under = sheet.write(side.name, top + PAD / 2, "step", STEP, is_left=is_left)
    return (sheet.write(side.told, under, "told", TOLD, is_left=is_left) if side.told else under) + PAD / 2


def _method(sheet: _Sheet, side: TierSide | None, mark: Mark | None, *, is_left: bool) -> float:
    if mark is None or side is None:
        return sheet.y
    middle = sheet.y + NAME * LEADING / 2
    sheet.spots.append(Spot(LEFT if is_left else RIGHT, middle, mark.sign))
    if is_left:
        sheet.before.append((mark, side.tier, middle))
    else:
        sheet.after[side.tier, mark.method] = middle
    look = "name" if mark.sign is Sign.STAYED else "changed"
    under = sheet.write(mark.name.name, sheet.y, look, NAME, is_left=is_left)
    return sheet.write(mark.told, under, "told", TOLD, is_left=is_left) if mark.told else under
