"""The coverage of the selected methods on each step of a chart."""

from collections.abc import Mapping

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import standings_on, teams_in
from interventio.measures.cell import Cell
from interventio.measures.coverage import Coverage, coverage_of
from interventio.records.stepping import Stepping


def coverage_on_steps(catalogue: Catalogue, cells: tuple[Cell, ...], stepping: Stepping) -> Mapping[str, Coverage]:
    """Return the coverage of a chart's methods by tier, as far as they are among `cells`.

    Counted are the teams of the chart's divisions, areas and services. A method on several tiers counts on each; a
    tier without a cell is left out.
    """
    teams = {team.id for team in teams_in(catalogue, stepping)}
    steps = {standing.method.id: standing.steps for standing in standings_on(catalogue, stepping)}
    tiers = catalogue.ladders[stepping.ladder].tiers
    by_tier = {
        tier.id: [cell for cell in cells if cell.team in teams and number in steps.get(cell.intervention, ())]
        for number, tier in enumerate(tiers, start=1)
    }
    return {tier: coverage_of(members) for tier, members in by_tier.items() if members}
