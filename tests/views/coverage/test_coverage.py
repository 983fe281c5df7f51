from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.coverage.coverage import coverage_page
from interventio.views.coverage.heat_map import HeatMap
from interventio.views.coverage.page import CoveragePage
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, organisation, settings, team

ENGLISH = translator(Language.EN)


def people(headcount: int, **trained: int) -> dict[str, object]:
    return {"nurse": {"headcount": headcount, "trained": {id_.replace("_", "-"): n for id_, n in trained.items()}}}


COUNTY = catalogue(
    settings(["cool-kids", "ali"], languages=["en"]),
    organisation(
        {
            "harju": {"division": "school", "area": "north"},
            "ranta": {"division": "health", "area": "south"},
            "county": {"division": "health"},
        },
        divisions=["school", "health"],
        areas=["north", "south"],
    ),
    ladder(),
    intervention("cool-kids", ["children/guided"]),
    intervention("ali", ["children/guided", "children/intensive"]),
    team("zeta", ["cool-kids", "ali"], people(20, cool_kids=12, ali=14), units=["harju"]),
    team("alpha", ["cool-kids"], people(30, cool_kids=24), units=["harju"]),
    team("mixed", ["ali"], people(10), units=["harju", "ranta"]),
    team("coast", ["ali"], people(40, ali=20), units=["ranta"]),
    team("whole", ["ali"], people(40, ali=30), units=["county"]),
)


def page(audience: Audience = Audience.COORDINATOR, found: Catalogue = COUNTY) -> CoveragePage:
    return coverage_page(found, numbers_of(found, audience), (), Voice(ENGLISH, ("en",)))


def drawn(heat: HeatMap) -> list[str]:
    lines = [" ".join([heat.first, *(str(method.name) for method in heat.methods)])]
    for group in heat.groups:
        lines += [f"-- {group.name}"] if group.name else []
        for row in group.rows:
            cells = [cell.percent if cell else "·" for cell in row.cells]
            lines.append(" ".join([str(row.of.name), *cells, row.total.percent]))
    return [*lines, " ".join(["all", *(total.percent for total in heat.totals), heat.total.percent])]


def test_the_heat_map_has_teams_by_division_and_then_by_name() -> None:
    assert drawn(page().heat_map) == [
        "Team ali cool-kids",
        "-- school",
        "alpha · 80% 80%",
        "zeta 70% 60% 65%",
        "-- health",
        "coast 50% · 50%",
        "whole 75% · 75%",
        "-- Teams across divisions",
        "mixed – · –",
        "all 64% 72% 66%",
    ]


def test_to_others_than_coordinators_it_has_areas() -> None:
    assert drawn(page(Audience.MANAGER).heat_map)[0] == "Area ali cool-kids"


def test_the_page_says_how_many_are_missing_and_where_the_target_is_reached() -> None:
    told = page()
    assert told.sentence == (
        "Of 150 places for a trained person in the selected methods, 100 are filled: 5 more to the target."
    )
    assert told.reached == "The target is reached in 3 of 5 cells."
    assert told.rule[2:] == (
        "Counted from each team's latest counts on or before 1 Jun 2026.",
        "The target is 70%; it is reached at exactly that share or above it.",
    )


def test_tables_stand_by_what_is_wanted() -> None:
    tables = {table.id: [(str(row.of.name), row.figure.parts) for row in table.rows] for table in page().tables}
    assert tables == {
        "by-intervention": [("ali", "64 / 100"), ("cool-kids", "36 / 50")],
        "by-division": [("school", "50 / 70"), ("health", "50 / 80")],
        "by-area": [("north", "50 / 70"), ("south", "20 / 40"), ("no area of its own", "30 / 40")],
        "by-occupation": [("nurse", "100 / 150")],
        "by-tier": [("2. guided", "100 / 150"), ("3. intensive", "64 / 100")],
    }
    tiers = next(table for table in page().tables if table.id == "by-tier")
    assert [(row.of.page, [str(words) for words in row.beside]) for row in tiers.rows] == [
        ("charts/children", ["children"]),
        ("charts/children", ["children"]),
    ]


def test_without_selected_methods_there_is_nothing_to_count() -> None:
    told = page(found=catalogue(settings(languages=["en"]), organisation()))
    assert (told.total.percent, told.sentence, told.reached) == (
        "–",
        "There are no numbers of the selected methods yet.",
        "",
    )
