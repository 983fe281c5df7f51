"""What an audience may know of what has changed between two days."""

from datetime import date

import pytest

from interventio.disclosure.audience import Audience
from interventio.disclosure.changes import ShownCauses, shown_changes
from interventio.measures.changes import ChangeTable, changes_since
from interventio.measures.grouping import By
from interventio.measures.rule import rule_of
from support.build import catalogue, intervention, organisation, settings, team, training


def table() -> ChangeTable:
    staffing = {
        day: {"nurse": {"headcount": 10, "exempt": exempt, "trained": {"cool-kids": trained}}}
        for day, exempt, trained in (("2025-03-01", 0, 4), ("2026-03-01", 1, 7))
    }
    found = catalogue(
        settings(["cool-kids"]),
        organisation(),
        intervention("cool-kids"),
        team("harju", ["cool-kids"], staffing=staffing),
        training(days=["2025-10-01"], lines={"harju/nurse": {"completed": 5}}),
    )
    return changes_since(found, rule_of(found), date(2025, 6, 1), By.TEAM)


def test_coordinators_see_each_cause() -> None:
    shown = shown_changes(table(), Audience.COORDINATOR)
    assert shown
    assert [key for key, _ in shown.rows] == ["harju"]
    assert (shown.total.before.part, shown.total.after.part) == (4, 7)
    assert shown.total.part == ShownCauses(3, trained=5, others=-2, headcount=0, exempt=0, scope=0, counting=0)
    assert shown.total.whole == ShownCauses(-1, trained=0, others=0, headcount=0, exempt=-1, scope=0, counting=0)


@pytest.mark.parametrize("audience", [one for one in Audience if one is not Audience.COORDINATOR])
def test_nobody_else_sees_anything(audience: Audience) -> None:
    assert shown_changes(table(), audience) is None
