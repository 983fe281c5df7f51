"""How checks are run together; what each of them finds is tested with its family."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Check, Hit, check, findings_of, reading_check
from interventio.checks.wording import Wording
from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Place
from interventio.records.kinds import ORGANISATION, SETTINGS
from support.found import catalogue


@check("XXX001", "a-team", Severity.WARNING, says="Team {id}.", advice="Look.")
def a_team(catalogue: Catalogue) -> Iterator[Hit]:
    """There is a team."""
    for id_ in catalogue.teams:
        yield Hit(Place(f"data/teams/{id_}.yaml"), {"id": id_}, ("x",), (Place("interventio.yaml"),))


@reading_check("XXX002", "a-name", Severity.HINT, says="Name.", advice="Look.", after=("XXX001",))
def a_name(wording: Wording, _: Catalogue) -> Iterator[Hit]:
    """There is a name."""
    yield Hit(wording.place(("name",)))


def needing(*kinds: str) -> Check:
    return Check(
        a_team.code, a_team.search, needs=tuple(kind for kind in (SETTINGS, ORGANISATION) if kind.name in kinds)
    )


def test_a_hit_becomes_a_finding_with_the_code_of_its_check() -> None:
    code = Code("XXX001", "a-team", Severity.WARNING, "Team {id}.", "Look.")
    place, related = Place("data/teams/harju.yaml"), Place("interventio.yaml")
    assert findings_of(catalogue("team harju: {}"), [a_team]) == [
        Finding(code, place, {"id": "harju"}, ("x",), (related,)),
    ]


def test_what_follows_from_another_finding_in_the_same_file_is_not_told() -> None:
    records = catalogue("{team harju: {}, method cool-kids: {}}")
    assert [(finding.code.id, finding.place.path) for finding in findings_of(records, [a_name, a_team])] == [
        ("XXX001", "data/teams/harju.yaml"),
        ("XXX002", "interventio.yaml"),
        ("XXX002", "data/organisation.yaml"),
        ("XXX002", "data/interventions/cool-kids.yaml"),
    ]


def test_a_check_is_not_run_without_the_files_that_it_needs() -> None:
    records = catalogue("{unread: [settings], team harju: {}}")
    assert findings_of(records, [needing("settings")]) == []
    assert findings_of(records, [needing("settings", "organisation")]) == []
    assert len(findings_of(records, [needing("organisation")])) == 1


def test_what_stands_in_for_files_is_not_read() -> None:
    paths = [one.place.path for one in findings_of(catalogue("unread: [settings, organisation]"), [a_name])]
    assert paths == []
