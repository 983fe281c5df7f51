from datetime import date

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.measures.grouping import By
from interventio.views.numbers import TABLES, Numbers, numbers_of
from interventio.views.past_numbers import counting_days
from support.build import catalogue, intervention, ladder, organisation, settings, team

TRAINED = {"cool-kids": 7, "ali": 9}
FOUND = catalogue(
    settings(["cool-kids"]),
    organisation({"harju": {"area": "north"}}, areas=["north"]),
    ladder(),
    intervention("cool-kids", ["children/guided"]),
    intervention("ali", ["children/light"]),
    team(
        "harju",
        ["cool-kids", "ali"],
        staffing={
            "2025-03-01": {"nurse": {"headcount": 20, "trained": {"cool-kids": 5}}},
            "2026-03-01": {"nurse": {"headcount": 20, "trained": TRAINED}},
            "2026-12-01": {"nurse": {"headcount": 99, "trained": {"cool-kids": 99}}},
        },
    ),
)


def numbers(audience: Audience = Audience.COORDINATOR) -> Numbers:
    return numbers_of(FOUND, audience)


def test_methods_are_counted_whether_selected_or_not_and_totals_only_the_selected() -> None:
    found = numbers()
    assert {id_: shown.part for id_, shown in found.methods.items()} == {"cool-kids": 7, "ali": 9}
    assert {place: shown.part for place, shown in found.places.items()} == {
        ("harju", "cool-kids"): 7,
        ("harju", "ali"): 9,
    }
    assert {id_: shown.part for id_, shown in found.teams.items()} == {"harju": 7}
    assert {chart: {tier: shown.part for tier, shown in tiers.items()} for chart, tiers in found.steps.items()} == {
        "children": {"guided": 7}
    }
    assert (found.heat.rows_by, found.heat.columns, found.heat.total.part) == (By.TEAM, ("cool-kids",), 7)
    assert tuple(table.rows_by for table in found.tables) == TABLES


def test_the_past_holds_every_day_of_counting_and_no_day_to_come() -> None:
    assert [(day.isoformat(), places["harju", "cool-kids"].part) for day, places in numbers().history] == [
        ("2025-03-01", 5),
        ("2026-03-01", 7),
    ]
    assert counting_days(FOUND.teams["harju"], FOUND.day) == (date(2025, 3, 1), date(2026, 3, 1))


def test_others_than_coordinators_see_areas_and_no_past() -> None:
    found = numbers(Audience.PROFESSIONAL)
    assert (found.heat.rows_by, found.history, found.threshold) == (By.AREA, (), 5)
    assert found.heat.total.state is State.EXACT
    hidden = numbers_of(
        catalogue(
            settings(["cool-kids"], disclosure={"threshold": 10}),
            organisation(),
            intervention("cool-kids"),
            team("harju", ["cool-kids"], {"nurse": {"headcount": 20, "trained": {"cool-kids": 7}}}),
        ),
        Audience.PROFESSIONAL,
    )
    assert {shown.state for shown in (*hidden.teams.values(), *hidden.places.values(), hidden.heat.total)} == {
        State.HIDDEN
    }


def test_clients_are_given_no_number_at_all() -> None:
    found = numbers(Audience.CLIENT)
    tables = (found.heat, *found.tables)
    shown = [*found.teams.values(), *found.methods.values(), *found.places.values()]
    shown += [share for table in tables for _, share in table.entries()]
    assert {share.part for share in shown} == {None}
    assert (found.steps, found.actions, found.history) == ({}, (), ())
