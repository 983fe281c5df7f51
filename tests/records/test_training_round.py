import pytest

from interventio.findings.place import Route
from interventio.records.kinds import TRAINING
from interventio.records.training_round import Covers, Purpose, RoundState, TrainingRound
from interventio.records.writer import plain_values
from support.records import record, refused

FULL = """
    intervention: cool-kids
    purpose: refresher
    name: {fi: Kertauspäivä, sv: Repetitionsdag}
    status: held
    provider: {fi: Osaamiskeskus}
    days: [2026-02-03, 2026-02-17]
    complete_by: 2026-08-31
    seats: 16
    participants:
      - {team: harju, occupation: nurse, booked: 6, attended: 5, completed: 4, certified: 2}
      - {team: ranta, occupation: psychologist, booked: 3}
    cost: {euros: 4800, covers: seat, note: {fi: Sisältää materiaalit.}}
    note: {fi: Järjestettiin yhdessä naapurin kanssa.}
    """
SHORT = "intervention: cool-kids\nstatus: planned\nprovider: A provider\ndays: [2026-09-01]\n"


def test_a_round_says_what_its_file_says() -> None:
    assert plain_values(record(TRAINING, FULL)) == {
        "intervention": "cool-kids",
        "purpose": "refresher",
        "name": {"fi": "Kertauspäivä", "sv": "Repetitionsdag"},
        "status": "held",
        "provider": {"fi": "Osaamiskeskus"},
        "days": ["2026-02-03", "2026-02-17"],
        "complete_by": "2026-08-31",
        "seats": 16,
        "participants": [
            {"team": "harju", "occupation": "nurse", "booked": 6, "attended": 5, "completed": 4, "certified": 2},
            {"team": "ranta", "occupation": "psychologist", "booked": 3},
        ],
        "cost": {"euros": 4800, "covers": "seat", "note": {"fi": "Sisältää materiaalit."}},
        "note": {"fi": "Järjestettiin yhdessä naapurin kanssa."},
    }


def test_what_a_short_round_leaves_out_is_the_usual_or_unknown() -> None:
    found = record(TRAINING, SHORT + "cost: {euros: 900}", "cool-kids-2026")
    assert isinstance(found, TrainingRound)
    assert (found.id, found.purpose, found.status) == ("cool-kids-2026", Purpose.METHOD, RoundState.PLANNED)
    assert (found.seats, found.complete_by, found.participants) == (None, None, ())
    assert found.cost
    assert found.cost.covers is Covers.ROUND


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("intervention: cool-kids", [("REC001", ("status",)), ("REC001", ("provider",)), ("REC001", ("days",))]),
        (SHORT.replace("planned", "ordered"), [("REC009", ("status",))]),
        (SHORT.replace("[2026-09-01]", "[]"), [("REC014", ("days",))]),
        (SHORT.replace("[2026-09-01]", "[1.9.2026]"), [("REC016", ("days", 0))]),
        (SHORT.replace("[2026-09-01]", "2026-09-01"), [("REC006", ("days",))]),
        (SHORT + "purpose: basic", [("REC009", ("purpose",))]),
        (SHORT + "seats: -1", [("REC010", ("seats",))]),
        (SHORT + "seats: sixteen", [("REC005", ("seats",))]),
        (SHORT + "cost: 4800", [("REC007", ("cost",))]),
        (SHORT + "cost: {euros: 4800.50}", [("REC005", ("cost", "euros"))]),
        (SHORT + "cost: {euros: 90, covers: person}", [("REC009", ("cost", "covers"))]),
        (SHORT + "participants: [{team: harju}]", [("REC001", ("participants", 0, "occupation"))]),
        (SHORT + "review: {last_reviewed: 2026-01-01, by: Us}", [("REC002", ("review",))]),
    ],
)
def test_what_a_round_cannot_say_is_refused(text: str, expected: list[tuple[str, Route]]) -> None:
    assert refused(TRAINING, text) == expected
