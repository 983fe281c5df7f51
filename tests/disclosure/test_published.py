"""A reader of everything that is published cannot work a hidden number out, nor prove that it is small."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.measures.coverage import Coverage
from interventio.views.numbers import numbers_of
from support.build import catalogue, intervention, ladder, organisation, settings, stepping, team
from support.published import Reader, published, small_and_hidden
from support.sites import example

OTHERS = [Audience.MANAGER, Audience.PROFESSIONAL]
THRESHOLD = 5


def given_away(found: Catalogue, audience: Audience, most: int | None = None) -> list[tuple[str, ...]]:
    """Return what a reader can work out, or prove to be small, of what is hidden from an audience."""
    told = list(published(found, numbers_of(found, audience)))
    reader = Reader(told)
    hidden = small_and_hidden(told, THRESHOLD)
    return [problem for coverage in hidden[:most] for problem in _problems(reader, coverage)]


def _problems(reader: Reader, coverage: Coverage) -> list[tuple[str, ...]]:
    people = coverage.fewest_people()
    who = tuple(f"{cell.team} {cell.intervention} {cell.occupation}" for cell in coverage.cells)
    problems = []
    for name, (least, most), few in zip(("part", "rest"), reader.reach(coverage), people, strict=True):
        if few.value < THRESHOLD and (least == most or most < THRESHOLD):
            problems.append((name, f"{least}–{most}", *who))
    return problems


@pytest.mark.parametrize("audience", OTHERS)
def test_nothing_hidden_in_the_example_is_given_away(audience: Audience) -> None:
    assert given_away(example(), audience) == []


def test_a_reader_works_out_what_is_not_hidden_well_enough() -> None:
    """The reader is no fool: where only the small number is hidden, he has it."""
    found = example()
    told = list(published(found, numbers_of(found, Audience.COORDINATOR)))
    secret = next(number for number, (coverage, _) in enumerate(told) if 0 < coverage.share.part.value < THRESHOLD)
    coverage, shown = told[secret]
    hidden = [
        (one, replace(two, share=None, part=None) if number == secret else two)
        for number, (one, two) in enumerate(told)
    ]
    (part, _) = Reader(hidden).reach(coverage)
    assert part == (shown.part, shown.part)


COUNTS = st.integers(0, 14).flatmap(
    lambda whole: st.tuples(st.integers(0, whole), st.integers(0, whole), st.just(whole))
)
DAYS = ("2025-01-15", "2025-09-15", "2026-04-15")


@st.composite
def counties(draw: st.DrawFn) -> Catalogue:
    """Return counties of a few teams in a few areas, counted on one to three days."""
    areas = ["north", "south", "west"]
    units = {f"unit-{number}": {"area": area} for number, area in enumerate([*areas, None]) if area} | {"unit-3": {}}
    teams = []
    for number in range(draw(st.integers(1, 6))):
        days = draw(st.lists(st.sampled_from(DAYS), min_size=1, max_size=3, unique=True))
        staffing = {
            day: {
                occupation: {"headcount": whole, "trained": {"cool-kids": first, "ali": second}}
                for occupation in draw(st.sampled_from((("nurse",), ("nurse", "psychologist"))))
                for first, second, whole in (draw(COUNTS),)
            }
            for day in sorted(days)
        }
        delivers = draw(st.sampled_from((["cool-kids"], ["cool-kids", "ali"])))
        teams.append(team(f"team-{number}", delivers, staffing=staffing, units=[draw(st.sampled_from(sorted(units)))]))
    return catalogue(
        settings(["cool-kids"], languages=["en"]),
        organisation(units, areas=areas, themes=["sleep"]),
        ladder(),
        intervention(
            "cool-kids", ["children/guided", "children/intensive"], ["nurse", "psychologist"], themes=["sleep"]
        ),
        intervention("ali", ["children/guided"], ["nurse", "psychologist"]),
        *teams,
        stepping("north", areas=["north"]),
        stepping("asleep", themes=["sleep"]),
    )


@hypothesis_settings(max_examples=30)
@given(counties())
def test_nothing_hidden_in_any_county_is_given_away(found: Catalogue) -> None:
    assert given_away(found, Audience.MANAGER) == []
