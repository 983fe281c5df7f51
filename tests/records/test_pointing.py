import pytest

from interventio.records.pointing import pointers_of
from support.found import catalogue

RECORDS = """
    settings: {coverage: {methods: [ck]}, planning: {turnover_of: {nurse: 10}}, look: {themes: {anxiety: "#0b5394"}}}
    organisation:
      divisions: [{id: health, name: Health}]
      services: [{id: school, name: School health, division: health}, {id: open, name: Open}]
      units: [{id: harju, name: Harju, division: health, area: north, services: [school]}]
    ladder children:
      accepted_gaps:
        - {tier: light, theme: sleep, areas: [south], reason: Rare, by: The team, until: 2027-01-01}
    method ck:
      themes: [anxiety]
      delivered_by: [nurse]
      related: [{intervention: ipc, how: x}]
      placements: [{ladder: children, tier: light, services: [school]}]
      wanted: [{trained: 12, area: north}]
      need: [{year: 2026, clients: 40, area: east, basis: Visits}]
    team harju:
      units: [harju]
      delivers: [{intervention: ck, occupations: [doctor]}]
      staffing:
        - {date: 2026-01-31, staff: [{occupation: nurse, trained: {ck: {}}, active: {ck: 1}, backed: {ck: 1}}]}
    leaders harju-leaders:
      members: [{role: Head of school health, services: [school]}]
      decisions: [{id: one, what: Adopt, effect: adopt, intervention: ck}]
    training ck-2026:
      intervention: ck
      participants: [{team: harju, occupation: nurse, booked: 3}]
    periods harju:
      team: harju
      quarters: [{quarter: 2026-Q1, methods: [{intervention: ck, started: 1}]}]
    """


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("interventions", ["ck", "ipc", "ck", "ck", "ck", "ck", "ck", "ck", "ck"]),
        ("ladders", ["children"]),
        ("tiers", ["light", "light"]),
        ("services", ["school", "school", "school"]),
        ("occupations", ["nurse", "nurse", "doctor", "nurse", "nurse"]),
        ("themes", ["anxiety", "sleep", "anxiety"]),
        ("units", ["harju"]),
        ("divisions", ["health", "health"]),
        ("areas", ["north", "south", "north", "east"]),
        ("teams", ["harju", "harju"]),
        ("nonsense", []),
    ],
)
def test_every_id_that_is_pointed_to_is_found_in_its_records(listed: str, expected: list[str]) -> None:
    found = [id_ for entry in catalogue(RECORDS).entries for id_, _ in pointers_of(entry.record).get(listed, ())]
    assert found == expected


def test_routes_lead_to_the_ids() -> None:
    assert pointers_of(catalogue(RECORDS).teams["harju"])["interventions"] == [
        ("ck", ("delivers", 0, "intervention")),
        ("ck", ("staffing", 0, "staff", 0, "trained", "ck")),
        ("ck", ("staffing", 0, "staff", 0, "active", "ck")),
        ("ck", ("staffing", 0, "staff", 0, "backed", "ck")),
    ]
