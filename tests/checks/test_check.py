"""How checks are run; what each of them finds is tested with its family."""

from collections.abc import Iterator

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Check, Hit, check, findings_of, method_check, record_check, team_check
from interventio.checks.method_sheet import MethodSheet
from interventio.checks.record_sheet import RecordSheet
from interventio.checks.team_sheet import TeamSheet
from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Place
from interventio.records.kinds import ORGANISATION, SETTINGS
from support.found import catalogue


@check("TST001", "teams", Severity.WARNING, says="Team {id}.", advice="Look.")
def teams(catalogue: Catalogue) -> Iterator[Hit]:
    """There are teams."""
    for id_ in catalogue.teams:
        yield Hit(Place(f"data/teams/{id_}.yaml"), {"id": id_}, ("x",), (Place("interventio.yaml"),))


@record_check("TST002", "a-record", Severity.HINT, says="A record.", advice="Look.")
def a_record(sheet: RecordSheet, _: Catalogue) -> Iterator[Hit]:
    """There is a record."""
    yield Hit(sheet.place("name"))


@method_check("TST003", "a-method", Severity.HINT, says="A method.", advice="Look.")
def a_method(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """There is a method."""
    yield Hit(sheet.place("name"))


@team_check("TST004", "a-team", Severity.HINT, says="A team.", advice="Look.")
def a_team(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """There is a team."""
    yield Hit(sheet.place("name"))


def found(records: str, *checks: Check) -> list[tuple[str, str]]:
    return [(one.code.id, one.place.path) for one in findings_of(catalogue(records), checks)]


def test_a_hit_becomes_a_finding_with_the_code_of_its_check() -> None:
    code = Code("TST001", "teams", Severity.WARNING, "Team {id}.", "Look.")
    place, related = Place("data/teams/harju.yaml"), Place("interventio.yaml")
    assert findings_of(catalogue("team harju: {}"), [teams]) == [
        Finding(code, place, {"id": "harju"}, ("x",), (related,)),
    ]


def test_each_check_is_given_what_it_looks_at() -> None:
    records = "{team harju: {}, method cool-kids: {}, ladder children: {}}"
    assert found(records, a_team, a_method, a_record, teams) == [
        ("TST001", "data/teams/harju.yaml"),
        ("TST002", "interventio.yaml"),
        ("TST002", "data/organisation.yaml"),
        ("TST002", "data/tiers/children.yaml"),
        ("TST002", "data/interventions/cool-kids.yaml"),
        ("TST002", "data/teams/harju.yaml"),
        ("TST003", "data/interventions/cool-kids.yaml"),
        ("TST004", "data/teams/harju.yaml"),
    ]


@pytest.mark.parametrize(
    ("needs", "times"), [((), 1), ((SETTINGS,), 0), ((ORGANISATION,), 1), ((ORGANISATION, SETTINGS), 0)]
)
def test_a_check_is_not_run_without_the_files_that_it_needs(needs: tuple[object, ...], times: int) -> None:
    kinds = tuple(kind for kind in (SETTINGS, ORGANISATION) if kind in needs)
    needing = Check(teams.code, teams.in_catalogue, needs=kinds)
    assert len(found("{unread: [settings], team harju: {}}", needing)) == times


def test_what_stands_in_for_files_is_not_looked_at() -> None:
    assert found("unread: [settings, organisation]", a_record) == []
