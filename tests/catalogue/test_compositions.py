from datetime import date

import pytest

from interventio.catalogue.compositions import composition_on, terms_by_occupation, terms_in, terms_of
from interventio.records.multidisciplinary_team import Demand
from support.build import multidisciplinary_team

YEARS = [
    {"since": f"{year}-01-01", "posts": [{"occupation": one, "posts": 1} for one in occupations]}
    for year, occupations in ((2023, ["nurse"]), (2024, ["doctor"]), (2025, ["nurse"]))
]
TEAM = multidisciplinary_team(compositions=YEARS)


@pytest.mark.parametrize(("day", "since"), [("2023-12-31", 2023), ("2024-01-01", 2024), ("2030-01-01", 2025)])
def test_the_newest_that_has_begun_holds(day: str, since: int) -> None:
    found = composition_on(TEAM, date.fromisoformat(day))
    assert found
    assert found.since.year == since


def test_before_the_first_one_none_holds() -> None:
    assert composition_on(TEAM, date(2022, 12, 31)) is None


@pytest.mark.parametrize(
    ("starts", "ends", "years"),
    [
        ("2022-01-01", "2022-12-31", []),
        ("2022-01-01", "2023-01-01", [2023]),
        ("2023-12-31", "2024-01-01", [2023, 2024]),
        ("2024-02-01", "2024-03-01", [2024]),
        ("2022-01-01", "2030-01-01", [2023, 2024, 2025]),
    ],
)
def test_compositions_hold_up_to_the_day_before_the_next(starts: str, ends: str, years: list[int]) -> None:
    time = Demand(starts=date.fromisoformat(starts), ends=date.fromisoformat(ends), clients=1)
    found = terms_in(terms_of(TEAM), time)
    assert [term.first.year for term in found] == years
    assert all(term.days_in(time) for term in found)


def test_a_profession_may_come_back() -> None:
    found = {id_: [term.first.year for term in terms] for id_, terms in terms_by_occupation(TEAM).items()}
    assert found == {"nurse": [2023, 2025], "doctor": [2024]}
