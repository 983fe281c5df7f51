from interventio.measures.cell import cells_of
from interventio.measures.rule import rule_of
from interventio.measures.steps import coverage_on_steps
from support.build import catalogue, intervention, ladder, organisation, settings, stepping, team

NURSES = {"nurse": {"headcount": 10, "trained": {"cool-kids": 4, "ali": 9}}}
FOUND = catalogue(
    settings(["cool-kids", "ali"]),
    organisation({"harju": {"area": "north"}, "ranta": {"area": "south"}}, areas=["north", "south"]),
    ladder(),
    intervention("cool-kids", ["children/guided", "children/intensive"]),
    intervention("ali", ["children/guided"]),
    team("harju", ["cool-kids", "ali"], NURSES),
    team("ranta", ["cool-kids"], {"nurse": {"headcount": 6, "trained": {"cool-kids": 6}}}, units=["ranta"]),
    stepping("north", areas=["north"]),
)


def on_steps(chart: str) -> dict[str, tuple[int, int]]:
    found = coverage_on_steps(FOUND, cells_of(FOUND, rule_of(FOUND)), FOUND.steppings[chart])
    return {tier: (one.share.part.value, one.share.whole.value) for tier, one in found.items()}


def test_a_method_on_several_steps_counts_on_each_and_a_step_without_one_is_left_out() -> None:
    assert on_steps("children") == {"guided": (4 + 9 + 6, 26), "intensive": (10, 16)}


def test_a_chart_of_an_area_counts_the_teams_there() -> None:
    assert on_steps("north") == {"guided": (13, 20), "intensive": (4, 10)}
