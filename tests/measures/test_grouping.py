"""By what coverage is grouped."""

import pytest

from interventio.measures.cell import Cell
from interventio.measures.grouping import By, Key, in_order, keys_of
from support.build import catalogue, intervention, ladder, organisation, team

COUNTY = catalogue(
    organisation(
        units={
            "harju": {"division": "children", "area": "north", "services": ["clinic", "school"]},
            "ranta": {"division": "families", "area": "north", "services": ["clinic"]},
            "laakso": {"division": "families"},
        },
        divisions=["families", "children"],
        areas=["south", "north"],
        services=["school", "clinic"],
        themes=["sleep", "anxiety"],
    ),
    ladder("children", tiers=["light", "guided"]),
    intervention("cool-kids", tiers=["children/light", "children/guided"], themes=["anxiety", "sleep"]),
    intervention("icdp", delivered_by=["nurse"]),
    team("harju", units=["harju", "ranta"]),
    team("laakso", units=["laakso"]),
    team("lost", units=["nowhere"]),
)


@pytest.mark.parametrize(
    ("by", "first", "second", "lost"),
    [
        (By.TEAM, {"harju"}, {"laakso"}, {"lost"}),
        (By.UNIT, {"harju", "ranta"}, {"laakso"}, {"nowhere"}),
        (By.DIVISION, {"children", "families"}, {"families"}, {None}),
        (By.AREA, {"north"}, {None}, {None}),
        (By.SERVICE, {"clinic", "school"}, {None}, {None}),
        (By.OCCUPATION, {"nurse"}, {None}, {"nurse"}),
        (By.INTERVENTION, {"cool-kids"}, {"icdp"}, {"theraplay"}),
        (By.TIER, {"children/light", "children/guided"}, {None}, {None}),
        (By.THEME, {"anxiety", "sleep"}, {None}, {None}),
    ],
)
def test_every_cell_is_in_some_group(by: By, first: set[Key], second: set[Key], lost: set[Key]) -> None:
    cells = [
        Cell("harju", "cool-kids", "nurse", None),
        Cell("laakso", "icdp", None, None),
        Cell("lost", "theraplay", "nurse", None),
    ]
    assert [keys_of(COUNTY, by, cell) for cell in cells] == [first, second, lost]


@pytest.mark.parametrize(
    ("by", "keys", "ordered"),
    [
        (By.DIVISION, ["children", "families"], ("families", "children")),
        (By.AREA, [None, "north", "elsewhere", "abroad", "south"], ("south", "north", "abroad", "elsewhere", None)),
        (By.TIER, ["children/guided", "children/light"], ("children/light", "children/guided")),
        (By.THEME, ["anxiety", "sleep", "sleep"], ("sleep", "anxiety")),
        (By.SERVICE, ["clinic", "school"], ("school", "clinic")),
        (By.UNIT, ["laakso", "harju"], ("harju", "laakso")),
        (By.OCCUPATION, ["psychologist", "nurse"], ("nurse", "psychologist")),
        (By.TEAM, ["lost", "harju"], ("harju", "lost")),
        (By.INTERVENTION, ["icdp", "cool-kids"], ("cool-kids", "icdp")),
    ],
)
def test_groups_stand_in_the_order_of_the_organisation(by: By, keys: list[Key], ordered: tuple[Key, ...]) -> None:
    assert in_order(COUNTY, by, keys) == ordered
