from interventio.findings.place import Route
from interventio.records.base import Part
from interventio.records.intervention import Intervention
from interventio.records.shape import names_at
from interventio.records.team import ServiceTeam


def names(model: type[Part], *route: str | int) -> set[str]:
    path: Route = route
    return set(names_at(model, path))


def test_the_names_are_those_that_stand_in_a_file() -> None:
    assert names(Intervention, "ages", 0) == {"from", "to", "source", "basis", "note"}


def test_lists_and_dictionaries_are_walked_through() -> None:
    assert names(ServiceTeam, "staffing", 0, "staff", 2, "trained", "cool-kids") == {
        "attended",
        "completed",
        "certified",
    }


def test_the_id_of_a_record_is_no_field_of_its_file_but_that_of_a_source_is() -> None:
    assert "id" not in names(Intervention)
    assert "id" in names(Intervention, "sources", 0)
