from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.count import Count
from interventio.measures.economy import Assumed, EconomyNumbers, break_even, economy_of, saving
from support.build import evaluation

EUROS = st.integers(0, 10**9)
PLACEMENT = {"name": "Placement", "euros": 100_000, "lowest": 80_000, "highest": 125_000}


def economy(ended: int = 20, /, **fields: object) -> EconomyNumbers:
    found = economy_of(evaluation(ended=ended, economy=fields))
    assert found
    return found


@given(EUROS, st.integers(1, 10**9))
def test_at_the_break_even_the_saving_is_no_loss_and_one_case_before_it_is(cost: int, one_case: int) -> None:
    cases = break_even(cost, one_case)
    assert cases is not None
    assert saving(cases, one_case, cost) >= 0
    assert cases == 0 or saving(cases - 1, one_case, cost) < 0


def test_the_assumptions_at_both_ends() -> None:
    found = economy(
        costs=[{"euros": 400_000}], alternative=PLACEMENT, prevented={"count": 6, "lowest": 3, "highest": 8}
    )
    assert found.break_even == Assumed(4, 4, 5)
    assert found.saving == Assumed(-160_000, 200_000, 600_000)
    assert found.pays is True


def test_without_other_assumptions_there_is_one_number() -> None:
    found = economy(costs=[{"euros": 400_001}], alternative={"name": "X", "euros": 100_000}, prevented={"count": 4})
    assert (found.break_even, found.saving, found.pays) == (Assumed(5, 5, 5), Assumed(-1, -1, -1), False)


@pytest.mark.parametrize(
    ("fields", "known"),
    [
        ({"costs": [{"euros": 1}]}, (None, None, None)),
        ({"alternative": PLACEMENT, "prevented": {"count": 4}}, (None, None, None)),
        ({"costs": [{"euros": 1}], "alternative": PLACEMENT}, (Assumed(1, 1, 1), None, None)),
        ({"costs": [{"euros": 1}], "alternative": {"name": "Free", "euros": 0}}, (None, None, None)),
    ],
)
def test_what_is_not_recorded_is_not_known(fields: dict[str, object], known: tuple[object, ...]) -> None:
    found = economy(**fields)
    assert (found.break_even, found.saving, found.pays) == known


def test_the_cost_for_each_client() -> None:
    one = economy(costs=[{"year": 2025, "euros": 400_000}])
    assert [cost.per_client for cost in one.years] == [20_000]
    told = [{"year": 2024, "euros": 300_000, "clients": 16}, {"year": 2025, "euros": 400_000}]
    two = economy(costs=told)
    assert [cost.per_client for cost in two.years] == [18_750, None]
    assert two.whole
    assert (two.whole.euros, two.whole.clients, two.whole.per_client) == (700_000, Count(20), Fraction(35_000))
    assert economy(0, costs=[{"euros": 1}]).years[0].per_client is None
    assert economy_of(evaluation()) is None
