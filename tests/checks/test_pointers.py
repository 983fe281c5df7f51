import pytest

from interventio.checks import pointers
from interventio.checks.record_sheet import record_sheets
from support.found import catalogue

RECORDS = """
    settings: {coverage: {methods: [ck]}}
    organisation:
      divisions: [{id: health, name: Health}]
      services: [{id: school, name: School health, division: health}, {id: open, name: Open}]
      units: [{id: harju, name: Harju, division: health, area: north, services: [school]}]
    ladder children: {}
    method ck:
      themes: [anxiety]
      delivered_by: [nurse]
      related: [{intervention: ipc, how: x}]
      placements: [{ladder: children, tier: light, services: [school]}]
    team harju:
      units: [harju]
      delivers: [{intervention: ck, occupations: [doctor]}]
      staffing: [{date: 2026-01-31, staff: [{occupation: nurse, trained: {ck: {}}, active: {ck: 1}}]}]
    """


@pytest.mark.parametrize(
    ("pointed", "expected"),
    [
        (pointers.methods_in, ["ck", "ipc", "ck", "ck", "ck"]),
        (pointers.ladders_in, ["children"]),
        (pointers.services_in, ["school", "school"]),
        (pointers.occupations_in, ["nurse", "doctor", "nurse"]),
        (pointers.themes_in, ["anxiety"]),
        (pointers.units_in, ["harju"]),
        (pointers.divisions_in, ["health", "health"]),
        (pointers.areas_in, ["north"]),
    ],
)
def test_every_id_that_is_pointed_to_is_found_in_its_records(pointed: object, expected: list[str]) -> None:
    assert callable(pointed)
    assert [id_ for sheet in record_sheets(catalogue(RECORDS)) for id_, _ in pointed(sheet.record)] == expected


def test_routes_lead_to_the_ids() -> None:
    known = catalogue(RECORDS)
    assert [*pointers.methods_in(known.teams["harju"])] == [
        ("ck", ("delivers", 0, "intervention")),
        ("ck", ("staffing", 0, "staff", 0, "trained", "ck")),
        ("ck", ("staffing", 0, "staff", 0, "active", "ck")),
    ]
