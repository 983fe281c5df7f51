from fractions import Fraction

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.shown_use import ShownSum, ShownUseTable
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.mention import Mention
from interventio.views.numbers import numbers_of
from interventio.views.use.grid import UseFigure, UseGrid, UseRow, is_number, sum_figure, use_grid, use_trend
from interventio.views.words import Words
from support.build import catalogue, intervention, period_log, team

ENGLISH = translator(Language.EN)
YEAR = ("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1")
TOTAL = Mention(Words("All together"), None)
STAFF = {"nurse": {"headcount": 20, "trained": {"cool-kids": 10}, "active": {"cool-kids": 4}}}
SOUND = {"started": 5, "completed": 3, "discontinued": 1}


def name(key: str | None) -> Mention:
    return Mention(Words(key or "–"), None)


def table(*records: Part, audience: Audience = Audience.COORDINATOR) -> ShownUseTable:
    methods = [intervention(id_) for id_ in ("cool-kids", "ali", "friends")]
    return numbers_of(catalogue(*methods, team("harju", ["cool-kids", "ali"], STAFF), *records), audience).use


def each_quarter(row: object) -> Part:
    return period_log("harju", {quarter: {"cool-kids": row} for quarter in YEAR})


def grid(*records: Part, audience: Audience = Audience.COORDINATOR) -> UseGrid:
    return use_grid(table(*records, audience=audience), name, TOTAL, ENGLISH)


def texts(row: UseRow) -> list[str]:
    return [f"{figure.text} {figure.parts}".strip() if figure else "" for figure in row.figures]


def test_only_columns_and_lines_with_a_number_are_there() -> None:
    told = grid(each_quarter(SOUND))
    assert told.columns == (
        "Periods started",
        "Periods completed",
        "Periods discontinued",
        "Completed of those that ended",
        "Periods per trained",
        "Active of the trained",
    )
    assert told.periods == 5
    assert [(row.id, texts(row)) for row in told.rows] == [
        ("cool-kids", ["20", "12", "4", "75% 12 / 16", "2 20 / 10", "40% 4 / 10"])
    ]
    assert [str(one.name) for one in told.silent] == ["ali"]
    assert told.total
    assert texts(told.total)[0] == "≥ 20"


def test_a_sum_is_at_least_what_is_known_of_it() -> None:
    assert sum_figure(ShownSum(State.EXACT, 3, 2), ENGLISH).text == "≥ 3"
    assert sum_figure(ShownSum(State.EXACT, 3), ENGLISH).text == "3"
    assert sum_figure(ShownSum(State.EXACT, 0, 2), ENGLISH) == UseFigure(State.UNKNOWN, "–", "", "not known")


def test_what_has_no_number_is_told_in_words() -> None:
    figure = sum_figure(ShownSum(State.HIDDEN), ENGLISH)
    assert (figure.text, figure.sentence) == ("*", "hidden, so that few people cannot be told apart")
    assert not is_number(figure)
    assert sum_figure(ShownSum(State.NOBODY), ENGLISH).sentence == "nothing was to be logged"


def test_without_periods_what_is_known_of_the_trained_is_there() -> None:
    told = grid()
    assert (told.columns, told.periods) == (("Active of the trained",), 0)


def test_lines_that_are_hidden_are_named() -> None:
    told = grid(each_quarter({"started": 1, "completed": 0, "discontinued": 0}), audience=Audience.MANAGER)
    assert ([str(one.name) for one in told.hidden], told.rows, told.columns) == (["cool-kids"], (), ())


def test_the_trend_has_each_quarter_and_bars_of_the_longest_one() -> None:
    log = period_log("harju", {"2025-Q2": {"cool-kids": 2}, "2025-Q4": {"cool-kids": 4}, "2026-Q1": {"cool-kids": 0}})
    trend = use_trend(table(log), name, TOTAL, ENGLISH)
    assert trend.quarters == ("2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", *YEAR)
    row = trend.rows[0]
    assert [figure.text for figure in row.figures] == ["–"] * 4 + ["2", "–", "4", "0"]
    assert row.bars == (None, None, None, None, Fraction(1, 2), None, Fraction(1), Fraction(0))


def test_others_are_shown_no_quarters() -> None:
    assert use_trend(table(each_quarter(SOUND), audience=Audience.MANAGER), name, TOTAL, ENGLISH).rows == ()
