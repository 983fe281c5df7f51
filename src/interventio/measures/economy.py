"""What the evaluated cost, what it spared, and at how many prevented cases it pays for itself.

The saving is a reckoning with the alternative's cost, not money in an account: it rests on the judgement of what was
prevented and on the cost of one case in a year. So each is told for the assumptions at both ends as well.
"""

from dataclasses import dataclass
from fractions import Fraction

from interventio.measures.count import Count
from interventio.records.evaluation import Alternative, Evaluation, Prevented, YearCost
from interventio.records.text import Text


@dataclass(frozen=True, slots=True)
class Assumed:
    """A number by the best judgement, and by the assumptions that make it lowest and highest."""

    lowest: int
    usual: int
    highest: int


@dataclass(frozen=True, slots=True)
class ClientCost:
    """What it cost in a year, or in all, and for each client."""

    year: int | None
    euros: int
    clients: Count | None
    """For how many clients; None: not known."""
    note: Text | None = None

    @property
    def per_client(self) -> Fraction | None:
        """Euros ÷ clients, exact; None where nobody or nobody knows how many."""
        return cost_per_client(self.euros, self.clients)


@dataclass(frozen=True, slots=True)
class PreventedCases:
    """How many cases were prevented: by the best judgement, at least and at most."""

    lowest: Count
    usual: Count
    highest: Count
    basis: Text | None


@dataclass(frozen=True, slots=True)
class EconomyNumbers:
    """What an evaluated team or method cost and spared in its time; None: not known."""

    years: tuple[ClientCost, ...]
    whole: ClientCost | None
    """All years together, for those whose work ended. Two years differ in the worth of money, which is not reckoned."""
    alternative: Alternative | None
    prevented: PreventedCases | None
    break_even: Assumed | None
    """How many cases must be prevented: fewest where one costs most."""
    saving: Assumed | None
    """In euros; below 0 it cost more than it spared."""
    pays: bool | None
    """Whether as many were prevented as it takes to pay for itself."""


def economy_of(evaluation: Evaluation) -> EconomyNumbers | None:
    """Return what an evaluated team or method cost and spared; None where nothing of it is recorded.

    >>> from interventio.records.evaluation import Evaluation
    >>> told = economy_of(Evaluation.model_validate({
    ...     "id": "team", "name": "Team", "starts": "2024-01-01", "ends": "2024-12-31", "ended": 27,
    ...     "economy": {"costs": [{"year": 2024, "euros": 960_000}], "prevented": {"count": 8},
    ...                 "alternative": {"name": "Placement", "euros": 245_000}}}))
    >>> told.break_even.usual, told.saving.usual, told.pays
    (4, 1000000, True)
    """
    economy = evaluation.economy
    if economy is None:
        return None
    ended = None if evaluation.ended is None else Count(evaluation.ended)
    years = tuple(_year(one, ended if len(economy.costs) == 1 else None) for one in economy.costs)
    cost = sum(one.euros for one in years) if years else None
    prevented = _prevented(economy.prevented) if economy.prevented else None
    needed = _needed(cost, economy.alternative)
    return EconomyNumbers(
        years=years,
        whole=_whole(years, ended),
        alternative=economy.alternative,
        prevented=prevented,
        break_even=needed,
        saving=_saved(cost, economy.alternative, prevented),
        pays=prevented.usual.value >= needed.usual if prevented and needed else None,
    )


def cost_per_client(euros: int, clients: Count | None) -> Fraction | None:
    """Return euros ÷ clients, exact; None of nobody.

    >>> cost_per_client(960_000, Count(27)), cost_per_client(960_000, Count(0))
    (Fraction(320000, 9), None)
    """
    return Fraction(euros, clients.value) if clients is not None and clients.value else None


def break_even(cost: int, one_case: int) -> int | None:
    """Return how many prevented cases pay for the cost: ⌈cost ÷ one case⌉, in whole numbers; None if a case is free.

    Source: the break-even point of cost accounting, with prevented cases for units sold. 960,000 ÷ 245,000 = 3.9: at 4.

    >>> break_even(960_000, 245_000), break_even(980_000, 245_000), break_even(980_001, 245_000)
    (4, 4, 5)
    """
    return -(-cost // one_case) if one_case else None


def saving(prevented: int, one_case: int, cost: int) -> int:
    """Return what was spared less what it cost, in euros.

    >>> saving(8, 245_000, 960_000), saving(3, 245_000, 960_000)
    (1000000, -225000)
    """
    return prevented * one_case - cost


def _year(cost: YearCost, ended: Count | None) -> ClientCost:
    return ClientCost(cost.year, cost.euros, ended if cost.clients is None else Count(cost.clients), cost.note)


def _whole(years: tuple[ClientCost, ...], ended: Count | None) -> ClientCost | None:
    """Return all years together; the clients of several years are not added up, as one may be with it in both."""
    if not years:
        return None
    clients = years[0].clients if len(years) == 1 else ended
    return ClientCost(None, sum(one.euros for one in years), clients)


def _prevented(told: Prevented) -> PreventedCases:
    """Return the numbers in order, whatever the file calls lowest and highest."""
    known = [one for one in (told.lowest, told.count, told.highest) if one is not None]
    return PreventedCases(Count(min(known)), Count(told.count), Count(max(known)), told.basis)


def _price(alternative: Alternative) -> Assumed:
    known = [one for one in (alternative.lowest, alternative.euros, alternative.highest) if one is not None]
    return Assumed(min(known), alternative.euros, max(known))


def _needed(cost: int | None, alternative: Alternative | None) -> Assumed | None:
    if cost is None or alternative is None:
        return None
    price = _price(alternative)
    fewest, usual, most = (break_even(cost, one) for one in (price.highest, price.usual, price.lowest))
    return None if fewest is None or usual is None or most is None else Assumed(fewest, usual, most)


def _saved(cost: int | None, alternative: Alternative | None, prevented: PreventedCases | None) -> Assumed | None:
    if cost is None or alternative is None or prevented is None:
        return None
    price = _price(alternative)
    return Assumed(
        saving(prevented.lowest.value, price.lowest, cost),
        saving(prevented.usual.value, price.usual, cost),
        saving(prevented.highest.value, price.highest, cost),
    )
