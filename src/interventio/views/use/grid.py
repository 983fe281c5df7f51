"""The use of methods as a table in the words of one language, for the page and for the screen."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from interventio.disclosure.shown import State
from interventio.disclosure.shown_use import ShownRatio, ShownSum, ShownUse, ShownUseTable
from interventio.languages.translator import Translator
from interventio.measures.grouping import Key
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER
from interventio.views.mention import Mention
from interventio.views.use.words import columns_of_use


@dataclass(frozen=True, slots=True)
class UseFigure:
    """A number of use. `text` is a dash where it is not known or cannot be, an asterisk where it is hidden."""

    state: State
    text: str
    parts: str
    """What a ratio is made of, `8 / 11`, or ""."""
    sentence: str
    """What those hear who do not see the sign; "" where there is a number."""


@dataclass(frozen=True, slots=True)
class UseRow:
    """A line: what it is of, its numbers in the order of the columns, and what is left out of it."""

    id: str | None
    of: Mention
    figures: tuple[UseFigure | None, ...]
    """None where a number is not asked for."""
    missing: int
    """How many quarters of teams are not known."""


@dataclass(frozen=True, slots=True)
class UseGrid:
    """The columns in which there is any number, and the lines in which there is."""

    columns: tuple[str, ...]
    rows: tuple[UseRow, ...]
    total: UseRow | None
    silent: tuple[Mention, ...]
    """The groups of which nothing is known."""
    hidden: tuple[Mention, ...]
    """The groups whose numbers are all hidden."""
    periods: int
    """How many of the columns are of periods; those behind them are of the trained and of clients."""


@dataclass(frozen=True, slots=True)
class UseTrendRow:
    """The periods started in each quarter, with the same as bars: shares of the longest one, None for no number."""

    of: Mention
    figures: tuple[UseFigure, ...]
    bars: tuple[Fraction | None, ...]


@dataclass(frozen=True, slots=True)
class UseTrend:
    """Quarters in columns, a line for each group of which any is known."""

    quarters: tuple[str, ...]
    rows: tuple[UseTrendRow, ...]


OF_PERIODS = 5
"""How many numbers of a line are of periods; they stand first."""


def use_grid(table: ShownUseTable, name: Callable[[Key], Mention], total_name: Mention, words: Translator) -> UseGrid:
    """Return a shown table in words."""
    told = [_row(key, name(key), use, words) for key, use in table.rows]
    rows = [row for row in told if _has_number(row)]
    total = _row(None, total_name, table.total, words) if table.total and rows else None
    columns = columns_of_use(table, words)
    kept = tuple(place for place, _ in enumerate(columns) if any(is_number(row.figures[place]) for row in rows))
    silent = {key for key, use in table.rows if use.is_silent}
    return UseGrid(
        columns=tuple(columns[place] for place in kept),
        rows=tuple(_narrowed(row, kept) for row in rows),
        total=_narrowed(total, kept) if total else None,
        silent=tuple(row.of for row in told if row.id in silent),
        hidden=tuple(row.of for row in told if row.id not in silent and not _has_number(row)),
        periods=sum(place < OF_PERIODS for place in kept),
    )


def use_trend(table: ShownUseTable, name: Callable[[Key], Mention], total_name: Mention, words: Translator) -> UseTrend:
    """Return the periods started by quarter; nothing where quarters may not be shown."""
    named = [(name(key), use) for key, use in table.rows] + ([(total_name, table.total)] if table.total else [])
    rows = [_trend_row(of, use, words) for of, use in named if any(one.started.count for one in use.by_quarter)]
    return UseTrend(tuple(map(str, table.quarters)) if rows else (), tuple(rows))


def _row(key: Key, of: Mention, use: ShownUse, words: Translator) -> UseRow:
    sums = (sum_figure(one, words) for one in (use.started, use.completed, use.discontinued))
    share = words.percent
    return UseRow(
        id=key,
        of=of,
        figures=(
            *sums,
            _ratio(use.completion, share, words("no period has ended"), words),
            _ratio(use.per_trained, words.decimal, words("nobody is trained"), words),
            _ratio(use.penetration, share, words("nobody is trained"), words),
            _ratio(use.backed, share, words("nobody is trained"), words) if use.backed else None,
            _reach(use.reach, words) if use.reach else None,
            _ratio(use.answered, share, words("nobody was asked"), words),
            _ratio(use.helped, share, words("nobody answered"), words),
        ),
        missing=use.started.unknown,
    )


def sum_figure(shown: ShownSum, words: Translator) -> UseFigure:
    """Return a sum in words; where some counts are not known, it is at least so many, and that is more than 0."""
    if shown.count is None:
        return _without_number(shown.state, words("nothing was to be logged"), words)
    if shown.unknown and not shown.count:
        return _without_number(State.UNKNOWN, "", words)
    return UseFigure(shown.state, f"{'≥ ' if shown.unknown else ''}{shown.count}", "", "")


def _ratio(shown: ShownRatio, written: Callable[[Fraction], str], nobody: str, words: Translator) -> UseFigure:
    if shown.ratio is None:
        return _without_number(shown.state, nobody, words)
    return UseFigure(shown.state, written(shown.ratio), f"{shown.part} / {shown.whole}", "")


def _reach(shown: ShownRatio, words: Translator) -> UseFigure:
    """Return a reach, or the least that it can be where some of its periods are not known."""
    figure = _ratio(shown, words.percent, words("nobody needs it"), words)
    return replace(figure, text=f"≥ {figure.text}") if shown.unknown and shown.ratio is not None else figure


def _without_number(state: State, nobody: str, words: Translator) -> UseFigure:
    if state is State.HIDDEN:
        return UseFigure(state, HIDDEN_NUMBER, "", words("hidden, so that few people cannot be told apart"))
    return UseFigure(state, NO_NUMBER, "", nobody if state is State.NOBODY else words("not known"))


def _has_number(row: UseRow) -> bool:
    return any(map(is_number, row.figures))


def is_number(figure: UseFigure | None) -> bool:
    """Tell whether there is a number, and one that may be shown."""
    return figure is not None and figure.state is State.EXACT


def _narrowed(row: UseRow, kept: tuple[int, ...]) -> UseRow:
    return replace(row, figures=tuple(row.figures[place] for place in kept))


def _trend_row(of: Mention, use: ShownUse, words: Translator) -> UseTrendRow:
    counts = [one.started.count for one in use.by_quarter]
    most = max((count for count in counts if count), default=1)
    return UseTrendRow(
        of=of,
        figures=tuple(sum_figure(one.started, words) for one in use.by_quarter),
        bars=tuple(None if count is None else Fraction(count, most) for count in counts),
    )
