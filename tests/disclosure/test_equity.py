"""What an audience may know of how far coverage lies apart."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.equity import End, EquityTable, ShownEquity
from interventio.measures.grouping import By
from interventio.measures.rule import rule_of
from interventio.views.numbers import equity_of, leading_publication
from support.build import catalogue, intervention, organisation, settings, team

AREAS = ["north", "south", "east"]
WORDS = organisation({area: {"area": area} for area in AREAS} | {"all": {}}, areas=AREAS)
Counts = tuple[tuple[int | None, int], ...]


def county(*counts: tuple[int | None, int]) -> Catalogue:
    """Return a county with a team in each area, of so many trained and so many expected."""
    return catalogue(
        settings(["cool-kids"]),
        WORDS,
        intervention(),
        *(
            team(
                area,
                ["cool-kids"],
                {"nurse": {"headcount": whole, "trained": {} if part is None else {"cool-kids": part}}},
                units=[area],
            )
            for area, (part, whole) in zip(AREAS, counts, strict=False)
        ),
    )


def told(found: Catalogue, audience: Audience = Audience.COORDINATOR) -> EquityTable:
    return equity_of(found, leading_publication(found, audience), rule_of(found), By.AREA)


def test_the_lowest_and_the_highest_and_where() -> None:
    (one,) = told(county((30, 40), (20, 40), (20, 40))).methods
    assert one == ShownEquity(
        intervention="cool-kids",
        lowest=End(Fraction(1, 2), ("south", "east")),
        highest=End(Fraction(3, 4), ("north",)),
        range=Fraction(1, 4),
        shown=3,
        reached=1,
        hidden=(),
        unknown=(),
        lacking=(),
    )


def test_areas_without_data_take_no_part() -> None:
    table = told(county((30, 40), (None, 40)))
    assert (table.together.range, table.together.shown, table.together.unknown) == (None, 1, ("south",))


def test_teams_of_the_whole_county_are_in_no_area() -> None:
    found = catalogue(
        settings(["cool-kids"]),
        WORDS,
        intervention(),
        team("one", ["cool-kids"], {"nurse": {"headcount": 9, "trained": {"cool-kids": 1}}}, units=["all"]),
    )
    assert told(found).together.shown == 0


def test_a_method_that_nobody_delivers_is_told_of() -> None:
    found = catalogue(settings(["cool-kids"]), WORDS, intervention(tiers=["children/light"]))
    (one,) = told(found).methods
    assert (one.intervention, one.shown, one.lacking) == ("cool-kids", 0, ("north", "south", "east"))


def test_hidden_shares_take_no_part() -> None:
    table = told(county((30, 40), (1, 40), (20, 40)), Audience.MANAGER)
    assert "south" in table.together.hidden
    assert all("south" not in end.keys for end in (table.together.lowest, table.together.highest) if end)


PARTS = st.tuples(*(st.tuples(st.integers(0, 12), st.just(12)) for _ in AREAS))


@given(PARTS, st.sampled_from([Audience.MANAGER, Audience.PROFESSIONAL]))
def test_equity_is_made_of_shown_shares_alone(parts: Counts, audience: Audience) -> None:
    found = county(*parts)
    shown = leading_publication(found, audience).table
    shares = {row.key: row.total.share for row in shown.rows if row.total.share is not None}
    together = told(found, audience).together
    assert together.shown == len(shares)
    for end in (together.lowest, together.highest):
        assert end is None or {shares[key] for key in end.keys} == {end.share}
    assert together.range is None or 0 <= together.range <= 1
