"""What an audience may know of how much methods are used."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.publication import publication_of
from interventio.disclosure.shown import State
from interventio.disclosure.shown_use import ShownRatio, ShownSum, ShownUse, ShownUseTable
from interventio.disclosure.use import shown_use
from interventio.measures.coverage import coverage_table
from interventio.measures.grouping import By
from interventio.measures.reach import year_of_reach
from interventio.measures.rule import rule_of
from interventio.measures.team_use import uses_of, with_used_methods
from interventio.measures.unused import mismatch_of
from interventio.measures.use import use_table
from interventio.records.base import Part
from support.build import catalogue, intervention, organisation, period_log, team

THRESHOLD = 5
OTHERS = (Audience.MANAGER, Audience.PROFESSIONAL)
YEAR = ("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1")
UNITS = {"harju": {"area": "north"}, "ranta": {"area": "south"}}
WORDS = organisation(UNITS, areas=["north", "south"])
Row = Mapping[str, object]


def shown(found: Catalogue, audience: Audience, by: By = By.INTERVENTION) -> ShownUseTable:
    """Return use beside a leading table by area and method, as the pages have it."""
    rule = with_used_methods(found, rule_of(found))
    publication = publication_of(coverage_table(found, rule, By.AREA, By.INTERVENTION), audience, THRESHOLD)
    year = year_of_reach(found, rule, is_over=audience is not Audience.COORDINATOR)
    return shown_use(use_table(found, rule, by, year), mismatch_of(found, rule, uses_of(found, rule)), publication)


def line(found: Catalogue, audience: Audience = Audience.MANAGER) -> ShownUse:
    return dict(shown(found, audience).rows)["cool-kids"]


def county(
    *rows: Row, trained: int = 10, need: int | None = None, quarters: Sequence[str] = YEAR, staff: Row | None = None
) -> Catalogue:
    """Return a county with one team of 20 nurses; each of `rows` is a quarter of its log."""
    log = period_log("harju", {quarter: {"cool-kids": row} for quarter, row in zip(quarters, rows, strict=False)})
    needs = [{"year": 2025, "clients": need, "basis": "A survey"}] if need else []
    counts = {"nurse": {"headcount": 20, "trained": {"cool-kids": trained}, **(staff or {})}}
    method = intervention("cool-kids", need=needs, upkeep={"backing": "mentoring"})
    return catalogue(WORDS, method, team("harju", ["cool-kids"], counts), log)


def staff(active: int, backed: int) -> Row:
    return {"active": {"cool-kids": active}, "backed": {"cool-kids": backed}}


PLENTY = {"started": 20, "completed": 10, "discontinued": 5}
FEEDBACK = {"asked": 15, "answered": 10, "helped": 5}


def four(row: Row) -> list[Row]:
    """Return a year whose first quarter holds all of it."""
    return [row, *[dict.fromkeys(("started", "completed", "discontinued"), 0)] * 3]


def test_coordinators_see_every_number_and_others_one_line_for_each_method_without_quarters() -> None:
    found = county(*four(PLENTY | {"feedback": FEEDBACK}), staff=staff(5, 2))
    all_, some = shown(found, Audience.COORDINATOR), shown(found, Audience.MANAGER)
    assert (len(all_.rows[0][1].by_quarter), len(all_.quarters)) == (8, 8)
    assert all_.total
    assert all_.mismatch
    assert (some.rows[0][1].by_quarter, len(some.quarters), some.total, some.mismatch) == ((), 4, None, None)


def test_clients_see_nothing() -> None:
    told = shown(county(*four(PLENTY)), Audience.CLIENT)
    assert (told.rows, told.total, told.mismatch) == ((), None, None)


def test_a_line_without_small_numbers_is_shown() -> None:
    told = line(county(*four(PLENTY | {"feedback": FEEDBACK}), staff=staff(5, 5)))
    assert (told.started, told.completed, told.discontinued) == tuple(ShownSum(State.EXACT, n) for n in (20, 10, 5))
    assert told.completion == ShownRatio(State.EXACT, 10, 15, Fraction(2, 3))
    assert told.per_trained == ShownRatio(State.EXACT, 20, 10, Fraction(2))
    assert told.penetration == told.backed == ShownRatio(State.EXACT, 5, 10, Fraction(1, 2))
    assert told.answered == ShownRatio(State.EXACT, 10, 15, Fraction(2, 3))
    assert told.helped == ShownRatio(State.EXACT, 5, 10, Fraction(1, 2))


@pytest.mark.parametrize(
    ("row", "staff"),
    [
        ({"started": 4, "completed": 0, "discontinued": 0}, {}),
        ({"started": 20, "completed": 4, "discontinued": 5}, {}),
        ({"started": 20, "completed": 10, "discontinued": 4}, {}),
        ({"started": 20, "completed": 10, "discontinued": 9}, {}),
        ({"started": 20, "completed": 15, "discontinued": 6}, {}),
        (PLENTY | {"feedback": FEEDBACK | {"answered": 14}}, {}),
        (PLENTY | {"feedback": FEEDBACK | {"helped": 9}}, {}),
        (PLENTY | {"feedback": FEEDBACK | {"helped": 1}}, {}),
        (PLENTY, {"active": {"cool-kids": 4}}),
        (PLENTY, {"active": {"cool-kids": 0}}),
        (PLENTY, {"active": {"cool-kids": 10}}),
        (PLENTY, {"backed": {"cool-kids": 6}}),
    ],
)
@pytest.mark.parametrize("audience", OTHERS)
def test_one_small_number_or_difference_hides_the_whole_line(row: Row, staff: Row, audience: Audience) -> None:
    told = line(county(*four(row), staff=staff), audience)
    assert [*revealed(told)] == []
    assert {told.started.state, told.completion.state, told.per_trained.state, told.answered.state} == {State.HIDDEN}


def test_nought_periods_are_no_small_number() -> None:
    assert line(county(*four({"started": 0, "completed": 0, "discontinued": 0}))).started == ShownSum(State.EXACT, 0)


def test_what_few_are_trained_in_shows_no_number_of_staff() -> None:
    told = line(county(*four(PLENTY), trained=3, staff={"active": {"cool-kids": 3}}))
    assert (told.per_trained.state, told.penetration.state, told.started.count) == (State.HIDDEN, State.HIDDEN, 20)


def test_a_ratio_of_other_sums_than_those_beside_it_is_hidden() -> None:
    partly = [{"started": 9, "completed": 9, "discontinued": 0}, {"started": 9, "completed": 9}]
    told = line(county(*partly))
    assert (told.completed.count, told.completion.state, told.per_trained.state) == (18, State.HIDDEN, State.UNKNOWN)


def test_two_surveys_of_different_clients_are_hidden() -> None:
    surveys = [PLENTY | {"feedback": FEEDBACK}, PLENTY | {"feedback": {"answered": 20, "helped": 10}}]
    told = line(county(*surveys))
    assert (told.answered.state, told.helped.state, told.started.count) == (State.HIDDEN, State.HIDDEN, 40)


def test_reach_is_told_of_a_whole_year_that_is_wholly_known() -> None:
    quarters = [f"2025-Q{number}" for number in (1, 2, 3, 4)] + ["2026-Q1"]
    sound = county(*[PLENTY] * 5, need=100, quarters=quarters)
    assert line(sound).reach == ShownRatio(State.EXACT, 80, 100, Fraction(80, 100))
    gap = county(*[PLENTY] * 4, need=100, quarters=quarters[:4])
    told = line(gap)
    assert (told.started.unknown, told.reach and told.reach.state) == (1, State.HIDDEN)


def test_nothing_but_methods_is_shown_to_others() -> None:
    for by in (By.TEAM, By.AREA, By.DIVISION):
        table = shown(county(*four(PLENTY)), Audience.MANAGER, by)
        assert [number for _, use in table.rows for number in revealed(use)] == []


def revealed(use: ShownUse) -> Iterator[int]:
    """Yield every number that a line shows, and every difference of two that tells of somebody."""
    sums = [one.count for one in (use.started, use.completed, use.discontinued)]
    yield from (count for count in sums if count is not None)
    started, *ended = sums
    if started is not None and None not in ended:
        yield abs(started - sum(count or 0 for count in ended))
    for ratio in (use.completion, use.answered, use.helped, use.penetration, use.backed):
        if ratio and ratio.part is not None and ratio.whole is not None:
            yield from (ratio.part, ratio.whole, ratio.whole - ratio.part)
    if use.per_trained.whole is not None:
        yield use.per_trained.whole
    if use.reach and use.reach.part is not None:
        yield from (use.reach.part, abs(use.reach.part - (use.started.count or 0)))


TALLY = st.one_of(st.none(), st.integers(0, 12))
FIELDS = ("started", "completed", "discontinued")
SURVEYS = st.fixed_dictionaries({}, optional={name: st.integers(0, 12) for name in ("asked", "answered", "helped")})
QUARTER = st.builds(
    lambda counts, survey: (
        {name: count for name, count in zip(FIELDS, counts, strict=True) if count is not None} | {"feedback": survey}
    ),
    st.tuples(TALLY, TALLY, TALLY),
    SURVEYS,
)
LOGS = st.tuples(*[st.lists(QUARTER, max_size=5)] * 2)
STAFF = st.tuples(*[st.tuples(st.integers(5, 15), TALLY, TALLY)] * 2)
QUARTERS = ("2026-Q1", "2025-Q4", "2025-Q3", "2025-Q2", "2025-Q1")


def two_teams(
    logs: Sequence[Sequence[Row]], staff: Sequence[tuple[int, int | None, int | None]] = ((10, None, None),) * 2
) -> Catalogue:
    """Return a county with a team in each of two areas, each with 20 nurses and its log, the newest quarter first."""
    records: list[Part] = []
    for id_, log, (trained, active, backed) in zip(UNITS, logs, staff, strict=True):
        told = {name: {"cool-kids": n} for name, n in (("active", active), ("backed", backed)) if n is not None}
        row = {"headcount": 20, "trained": {"cool-kids": trained}} | told
        records += [
            team(id_, ["cool-kids"], {"nurse": row}, units=[id_]),
            period_log(id_, {quarter: {"cool-kids": one} for quarter, one in zip(QUARTERS, log, strict=False)}),
        ]
    need = [{"year": 2025, "clients": 90, "basis": "A survey"}]
    method = intervention("cool-kids", need=need, upkeep={"backing": "mentoring"})
    return catalogue(WORDS, method, *records)


@given(LOGS, STAFF)
@effort(max_examples=200, deadline=None)
def test_no_number_that_is_shown_and_no_difference_is_small(
    logs: Sequence[Sequence[Row]], staff: Sequence[tuple[int, int | None, int | None]]
) -> None:
    for audience in OTHERS:
        told = shown(two_teams(logs, staff), audience)
        assert [number for _, use in told.rows for number in revealed(use) if 0 < number < THRESHOLD] == []
        ratios = [ratio for _, use in told.rows for ratio in (use.penetration, use.backed) if ratio and ratio.whole]
        assert all(THRESHOLD <= (one.part or 0) <= (one.whole or 0) - THRESHOLD for one in ratios)


COUNTED = st.tuples(*[st.lists(st.tuples(*[st.integers(0, 9)] * 3), min_size=4, max_size=4)] * 2)


@given(COUNTED, st.permutations(range(8)))
@effort(deadline=None)
def test_what_is_shown_hangs_on_the_sums_of_the_county_alone(
    counts: Sequence[Sequence[tuple[int, int, int]]], order: Sequence[int]
) -> None:
    """Periods that are moved to another team or quarter change nothing: so nobody can tell where and when they were."""
    flat = [dict(zip(FIELDS, row, strict=True)) for log in counts for row in log]
    moved = [flat[number] for number in order]
    one, other = (two_teams((rows[:4], rows[4:])) for rows in (flat, moved))
    assert line(one) == line(other)


@given(COUNTED, COUNTED)
@effort(deadline=None)
def test_hidden_lines_are_all_alike(
    one: Sequence[Sequence[tuple[int, int, int]]], other: Sequence[Sequence[tuple[int, int, int]]]
) -> None:
    lines = [
        line(two_teams([[dict(zip(FIELDS, row, strict=True)) for row in log] for log in logs])) for logs in (one, other)
    ]
    hidden = [told for told in lines if told.started.state is State.HIDDEN]
    assert len({*map(repr, hidden)}) <= 1
