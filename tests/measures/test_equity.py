"""Equity: how far shares lie apart, and where a method lacks altogether."""

from fractions import Fraction
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.equity import Spread, lacking_areas, spread_of
from interventio.measures.rule import rule_of
from interventio.records.base import Part
from support.build import catalogue, intervention, ladder, organisation, settings, team

SHARES = st.lists(st.fractions(0, 1), max_size=6)
WORDS = organisation({"harju": {"area": "north"}, "ranta": {"area": "south"}, "all": {}}, areas=["north", "south"])


def test_the_range_is_exact() -> None:
    spread = spread_of([Fraction(2, 3), Fraction(1, 3), Fraction(1, 2)])
    assert spread == Spread(Fraction(1, 3), Fraction(2, 3))
    assert spread.range == Fraction(1, 3)


def test_one_share_lies_apart_from_nothing() -> None:
    assert spread_of([Fraction(1, 2)]) is None
    assert spread_of([]) is None


@given(SHARES)
def test_the_range_is_between_0_and_1(shares: list[Fraction]) -> None:
    spread = spread_of(shares)
    assert spread is None or 0 <= spread.range <= 1


@given(SHARES, st.fractions(0, 1), st.randoms())
def test_another_share_never_narrows_the_range_and_the_order_never_matters(
    shares: list[Fraction], more: Fraction, random: Random
) -> None:
    before, after = spread_of(shares), spread_of([*shares, more])
    assert before is None or (after is not None and before.range <= after.range)
    mixed = [*shares, more]
    random.shuffle(mixed)
    assert spread_of(mixed) == after


def lacking(*teams: Part, method: Part | None = None) -> tuple[str, ...] | None:
    placed = method or intervention(tiers=["children/light"])
    county = catalogue(settings(["cool-kids"]), WORDS, ladder(), placed, *teams)
    return lacking_areas(county, rule_of(county)).get("cool-kids")


def test_a_placed_method_lacks_where_no_team_is_to_deliver_it() -> None:
    harju = team("harju", ["cool-kids"])
    assert lacking() == ("north", "south")
    assert lacking(harju) == ("south",)
    assert lacking(harju, team("ranta", ["cool-kids"], units=["ranta"])) == ()
    assert lacking(team("one", ["cool-kids"], units=["all"])) == ()
    assert lacking(team("harju", ["cool-kids"], bought_from="Provider")) == ("south",)
    assert lacking(team("harju", ["cool-kids"], until="2026-05-31")) == ("north", "south")
    assert lacking(team("harju", [{"intervention": "cool-kids", "since": "2026-06-02"}])) == ("north", "south")


def test_what_stands_nowhere_or_is_used_alone_lacks_nowhere() -> None:
    assert lacking(method=intervention()) is None
    alone = intervention(tiers=["children/light"], delivered_by=[], formats={"forms": ["self-help"]})
    assert lacking(method=alone) is None
