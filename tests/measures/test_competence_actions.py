"""What needs doing about competence."""

from datetime import date

from interventio.measures.action_kind import Doer
from interventio.measures.actions import actions_of
from interventio.measures.competence_actions import BuildCompetence, CountCompetence, ReadIndicator
from interventio.measures.rule import rule_of
from support.found import catalogue

STEPS = """
levels steps:
  target: 75
  groups: [{id: nurses, name: Nurses, level: encounter, occupations: [nurse]}]
"""
UNITS = """
organisation:
  divisions: [{id: health, name: Health}]
  units: [{id: harju, name: Harju, division: health}, {id: ranta, name: Ranta, division: health}]
"""


def found(records: str) -> list[object]:
    made = catalogue(f"{UNITS}{records}")
    kinds = BuildCompetence, CountCompetence, ReadIndicator
    return [one for one in actions_of(made, rule_of(made)) if isinstance(one, kinds)]


def counts(unit: str, day: str, people: int, having: int) -> str:
    row = f"{{group: nurses, people: {people}, having: {{hearing: {people}, encounter: {having}}}}}"
    return f"\ncounts {unit}: {{unit: {unit}, counts: [{{date: {day}, groups: [{row}]}}]}}"


def test_a_level_is_built_where_too_few_have_it_where_most_are_lacking_first() -> None:
    built = found(STEPS + counts("harju", "2026-09-30", 8, 5) + counts("ranta", "2026-09-30", 9, 2))
    assert [(one.unit, one.group, one.level, one.more.value) for one in built if isinstance(one, BuildCompetence)] == [
        ("ranta", "nurses", "encounter", 5),
        ("harju", "nurses", "encounter", 1),
    ]
    assert found(STEPS + counts("harju", "2026-09-30", 8, 6)) == []


def test_old_counts_are_made_anew_and_units_without_any_are_counted() -> None:
    team = "\nteam crew: {units: [ranta], staffing: [{date: 2026-03-01, staff: [{occupation: nurse, headcount: 4}]}]}"
    made = found(STEPS + counts("harju", "2025-09-30", 8, 8) + team)
    assert made == [CountCompetence("steps", ("harju",), date(2025, 9, 30)), CountCompetence("steps", ("ranta",), None)]
    assert [(one.by, one.due) for one in made if isinstance(one, CountCompetence)] == [
        (Doer.SUPERVISOR, date(2026, 9, 30)),
        (Doer.COORDINATORS, None),
    ]
    assert found(STEPS + counts("harju", "2025-11-22", 8, 8)) == []


def test_indicators_are_read_as_often_as_agreed() -> None:
    made = found("""
levels steps:
  indicators:
    - {id: wait, name: Days, baseline: {date: 2026-05-21, value: 1}, every: 6 months, owner: Head of services}
    - {id: fine, name: Days, baseline: {date: 2026-05-22, value: 1}, every: 6 months}
    - {id: late, name: Days, baseline: {date: 2025-01-01, value: 1}, every: 1 year}
    - {id: never, name: Days, every: 6 months}
    """)
    assert [(one.indicator.id, one.due, one.by) for one in made if isinstance(one, ReadIndicator)] == [
        ("late", date(2026, 1, 1), Doer.COORDINATORS),
        ("wait", date(2026, 11, 21), Doer.REVIEWER),
    ]
