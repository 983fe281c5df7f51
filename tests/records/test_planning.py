from fractions import Fraction

import pytest

from interventio.findings.place import Route
from interventio.records.intervention import Intervention
from interventio.records.kinds import INTERVENTION, LADDER, SETTINGS
from interventio.records.settings import Settings
from interventio.records.writer import plain_values
from support.records import record, refused

METHOD = "kind: intervention\nname: Cool Kids\nsummary: A group.\n"
COUNTY = "schema_version: 1\nname: Harjula\n"
STEPS = "name: Children\nmodel: Ours\nowner: Us\ntiers: [{id: light, name: Light}, {id: brief, name: Brief}]\n"

KEPT_UP = """\
equivalents:
  - {training: {en: The older course}, since: 2024-01-01, by: {en: The leaders}, reason: {en: The same content}}
upkeep: {backing: mentoring, sessions: 10, certificate_valid: 24 months}
life:
  - {status: considered, since: 2023-05-01}
  - {status: in-use, since: 2024-09-01, note: {en: The leaders decided it}}
wanted:
  - {trained: 12, area: north, by: 2027-12-31, reason: {en: Two for each school}}
need:
  - {year: 2026, clients: 140, area: north, basis: {en: Visits and diagnoses}}
"""


def test_a_method_says_how_it_is_kept_up_and_how_much_of_it_is_wanted() -> None:
    found = plain_values(record(INTERVENTION, METHOD + KEPT_UP))
    assert isinstance(found, dict)
    assert {name: found[name] for name in ("equivalents", "upkeep", "life", "wanted", "need")} == {
        "equivalents": [
            {
                "training": {"en": "The older course"},
                "since": "2024-01-01",
                "by": {"en": "The leaders"},
                "reason": {"en": "The same content"},
            }
        ],
        "upkeep": {"backing": "mentoring", "sessions": 10, "certificate_valid": 24},
        "life": [
            {"status": "considered", "since": "2023-05-01"},
            {"status": "in-use", "since": "2024-09-01", "note": {"en": "The leaders decided it"}},
        ],
        "wanted": [{"trained": 12, "area": "north", "by": "2027-12-31", "reason": {"en": "Two for each school"}}],
        "need": [{"year": 2026, "clients": 140, "area": "north", "basis": {"en": "Visits and diagnoses"}}],
    }


def test_what_a_method_leaves_out_is_unknown() -> None:
    found = record(INTERVENTION, METHOD)
    assert isinstance(found, Intervention)
    assert (found.equivalents, found.upkeep, found.life, found.wanted, found.need) == ((), None, (), (), ())


def test_percentages_of_a_plan_are_exact() -> None:
    found = record(SETTINGS, COUNTY + "planning: {turnover: 12.5, turnover_of: {nurse: 8 %}, completion: 90}")
    assert isinstance(found, Settings)
    assert found.planning.turnover == Fraction(1, 8)
    assert found.planning.turnover_of == {"nurse": Fraction(2, 25)}
    assert found.planning.completion == Fraction(9, 10)


def test_a_ladder_says_which_gaps_are_accepted() -> None:
    gap = "tier: light, theme: sleep, age_group: small, areas: [south], reason: Rare, by: Us, until: 2027-06-30"
    found = plain_values(record(LADDER, f"{STEPS}accepted_gaps: [{{{gap}}}]"))
    assert isinstance(found, dict)
    assert found["accepted_gaps"] == [
        {
            "tier": "light",
            "theme": "sleep",
            "age_group": "small",
            "areas": ["south"],
            "reason": {"und": "Rare"},
            "by": {"und": "Us"},
            "until": "2027-06-30",
        }
    ]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("upkeep: {backing: help}", [("REC009", ("upkeep", "backing"))]),
        ("upkeep: {sessions: 0}", [("REC010", ("upkeep", "sessions"))]),
        ("upkeep: {certificate_valid: 24}", [("REC023", ("upkeep", "certificate_valid"))]),
        ("life: [{status: used, since: 2024-01-01}]", [("REC009", ("life", 0, "status"))]),
        ("life: [{status: in-use}]", [("REC001", ("life", 0, "since"))]),
        ("wanted: [{trained: 0}]", [("REC010", ("wanted", 0, "trained"))]),
        ("wanted: [{area: north}]", [("REC001", ("wanted", 0, "trained"))]),
        ("need: [{year: 26, clients: 5, basis: x}]", [("REC010", ("need", 0, "year"))]),
        ("need: [{year: 2026, clients: 5}]", [("REC001", ("need", 0, "basis"))]),
        ("equivalents: [{by: The leaders}]", [("REC001", ("equivalents", 0, "training"))]),
    ],
)
def test_what_a_method_cannot_say_is_refused(field: str, expected: list[tuple[str, Route]]) -> None:
    assert refused(INTERVENTION, METHOD + field) == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("turnover: 120", [("REC022", ("planning", "turnover"))]),
        ("turnover_of: {nurse: much}", [("REC022", ("planning", "turnover_of", "nurse"))]),
        ("by: 2027", [("REC016", ("planning", "by"))]),
    ],
)
def test_what_a_plan_cannot_assume_is_refused(field: str, expected: list[tuple[str, Route]]) -> None:
    assert refused(SETTINGS, f"{COUNTY}planning: {{{field}}}") == expected


def test_a_gap_is_accepted_with_a_reason_by_somebody_and_until_a_day() -> None:
    assert refused(LADDER, f"{STEPS}accepted_gaps: [{{tier: light, theme: sleep}}]") == [
        ("REC001", ("accepted_gaps", 0, "reason")),
        ("REC001", ("accepted_gaps", 0, "by")),
        ("REC001", ("accepted_gaps", 0, "until")),
    ]
