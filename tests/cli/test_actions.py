"""`interventio actions`, run as its users run it on a small county."""

import csv
import io
import json
import shutil
from pathlib import Path
from textwrap import dedent

import pytest
from icalendar import Calendar
from inline_snapshot import snapshot

from support.run import REPOSITORY, Ended, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
BOARD = """
kind: implementation
name: {fi: Implementaatiotiimi, sv: Implementeringsteamet, en: The implementation team}
members:
  - role: {fi: Johtaja, sv: Direktör, en: Director}
decisions:
  - id: sleep-2027
    what: {fi: Jatkuuko uniohjaus?, sv: Fortsätter sömnhandledningen?, en: Does sleep guidance go on?}
    effect: other
    intervention: sleep-guidance
    due: 2026-10-31
review:
  last_reviewed: 2026-09-01
  by: {fi: Implementaatiotiimi, sv: Implementeringsteamet, en: The implementation team}
"""
ROUND = """
intervention: courage-group
status: planned
provider: {fi: Keskus, sv: Centret, en: The centre}
days: [2027-02-02, 2027-03-02]
seats: 12
participants:
  - {team: harju-school, occupation: school-nurse, booked: 1}
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return a county with a target of 95 % by the end of 2027, a planned round and an open question."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    settings = tmp_path / "interventio.yaml"
    text = settings.read_text(encoding="utf-8").replace("target: 70", "target: 95")
    settings.write_text(text + "planning:\n  by: 2027-12-31\n", encoding="utf-8")
    for path, record in (("teams/leaders", BOARD), ("trainings/spring", ROUND)):
        (tmp_path / "data" / path).parent.mkdir(exist_ok=True)
        (tmp_path / "data" / f"{path}.yaml").write_text(dedent(record), encoding="utf-8")
    return tmp_path


def actions(county: Path, *options: str) -> Ended:
    ended = interventio("actions", *options, folder=county)
    assert ended.code == 0, ended.err
    return ended


def test_what_needs_doing_by_whom_and_by_when(county: Path) -> None:
    assert actions(county).out == snapshot("""\
The implementation team
  Overdue since 31 Oct 2026
  - Decide: Does sleep guidance go on? – Sleep guidance
  No date
  - Offer help, or accept the gap – Anxiety · Primary-school age
    Stepped support for children. Nothing is offered on step 1.
  - Offer help, or accept the gap – Parenting · Primary-school age
    Stepped support for children. Nothing is offered on step 1.
  - Offer help, or accept the gap – Sleep · Primary-school age
    Stepped support for children. Nothing is offered on step 2.

Supervisor: Ranta family team
Ranta family counselling
  By 2 Feb 2027
  - Book 1 seat – Courage group
    2 Feb 2027 and 2 Mar 2027, The centre: 11 seats free; the team lacks 1, all teams together 2
  By 31 Dec 2027
  - Train 2 more people – Parent group
    14 of 16 trained (87%); no round is planned yet
  - Train 1 more person – Courage group
    6 of 7 trained (85%)

Supervisor: Harju school student welfare
Harju school
  By 2 Feb 2027
  - Book 1 seat – Courage group
    2 Feb 2027 and 2 Mar 2027, The centre: 11 seats free; the team lacks 1, all teams together 2
  By 31 Dec 2027
  - Train 2 more people – Courage group
    12 of 14 trained (85%); 1 seat is booked

The intervention coordinators
  By 31 Dec 2027
  - Plan a round for 2 people – Parent group
    1 team is below the target, and planned rounds have too little room
  No date
  - Count the competence of 2 units – Steps of competence
    Harju school, Ranta family counselling

11 actions, as of 22 Nov 2026. 1 is overdue.
""")


def test_a_supervisor_learns_what_to_book_next_spring(county: Path) -> None:
    assert actions(county, "--for", "ranta-family", "--until", "2027-05-31").out == snapshot("""\
Supervisor: Ranta family team
Ranta family counselling
  By 2 Feb 2027
  - Book 1 seat – Courage group
    2 Feb 2027 and 2 Mar 2027, The centre: 11 seats free; the team lacks 1, all teams together 2

1 action, as of 22 Nov 2026.
""")


def test_actions_of_a_unit_and_of_a_kind(county: Path) -> None:
    told = actions(county, "--for", "harju-school", "--kind", "train", "--kind", "decide").out
    assert told == snapshot("""\
Supervisor: Harju school student welfare
Harju school
  By 31 Dec 2027
  - Train 2 more people – Courage group
    12 of 14 trained (85%); 1 seat is booked

1 action, as of 22 Nov 2026.
""")
    assert "1 action" in actions(county, "--for", "implementation", "--kind", "decide").out


def test_actions_as_json(county: Path) -> None:
    document = json.loads(actions(county, "--format", "json", "--for", "ranta-counselling").out)
    assert document == snapshot(
        {
            "version": 1,
            "language": "en",
            "asOf": "2026-11-22",
            "audience": "coordinator",
            "undatedLeftOut": 0,
            "actions": [
                {
                    "id": "book-seats-ranta-family-spring",
                    "kind": "book-seats",
                    "what": "Book 1 seat",
                    "where": "Ranta family team",
                    "page": "teams/ranta-family",
                    "team": "ranta-family",
                    "intervention": "courage-group",
                    "why": "2 Feb 2027 and 2 Mar 2027, The centre: 11 seats free; the team lacks 1, all teams together 2",
                    "numbers": {"seats": 1, "lacking": 1, "lackingInAll": 2, "free": 11},
                    "byWhom": {"role": "supervisors", "name": "the team's supervisor", "team": "ranta-family"},
                    "byWhen": "2027-02-02",
                    "isOverdue": False,
                },
                {
                    "id": "train-ranta-family-parent-group",
                    "kind": "train",
                    "what": "Train 2 more people",
                    "where": "Ranta family team",
                    "page": "teams/ranta-family",
                    "team": "ranta-family",
                    "intervention": "parent-group",
                    "why": "14 of 16 trained (87%); no round is planned yet",
                    "numbers": {"seats": 2, "trained": 14, "expected": 16, "booked": 0},
                    "byWhom": {"role": "supervisors", "name": "the team's supervisor", "team": "ranta-family"},
                    "byWhen": "2027-12-31",
                    "isOverdue": False,
                },
                {
                    "id": "train-ranta-family-courage-group",
                    "kind": "train",
                    "what": "Train 1 more person",
                    "where": "Ranta family team",
                    "page": "teams/ranta-family",
                    "team": "ranta-family",
                    "intervention": "courage-group",
                    "why": "6 of 7 trained (85%)",
                    "numbers": {"seats": 1, "trained": 6, "expected": 7, "booked": 0},
                    "byWhom": {"role": "supervisors", "name": "the team's supervisor", "team": "ranta-family"},
                    "byWhen": "2027-12-31",
                    "isOverdue": False,
                },
            ],
        }
    )


def test_actions_as_csv(county: Path) -> None:
    rows = list(csv.reader(io.StringIO(actions(county, "--format", "csv", "--kind", "book-seats").out)))
    assert rows == snapshot(
        [
            ["By whom", "By when", "Overdue", "What", "Where", "Method", "Why", "Seats", "Kind", "Id"],
            [
                "Supervisor: Harju school student welfare",
                "2027-02-02",
                "no",
                "Book 1 seat",
                "Harju school student welfare",
                "Courage group",
                "2 Feb 2027 and 2 Mar 2027, The centre: 11 seats free; the team lacks 1, all teams together 2",
                "1",
                "book-seats",
                "book-seats-harju-school-spring",
            ],
            [
                "Supervisor: Ranta family team",
                "2027-02-02",
                "no",
                "Book 1 seat",
                "Ranta family team",
                "Courage group",
                "2 Feb 2027 and 2 Mar 2027, The centre: 11 seats free; the team lacks 1, all teams together 2",
                "1",
                "book-seats",
                "book-seats-ranta-family-spring",
            ],
        ]
    )


def test_actions_as_a_calendar(county: Path) -> None:
    output = county / "actions.ics"
    assert actions(county, "--format", "ics", "--output", str(output)).out == ""
    events = Calendar.from_ical(output.read_bytes()).events
    assert [(str(one["uid"]), one.start.isoformat(), str(one["summary"])) for one in events] == snapshot(
        [
            (
                "interventio-action-decide-leaders-sleep-2027",
                "2026-10-31",
                "Decide: Does sleep guidance go on? – The implementation team – Sleep guidance",
            ),
            (
                "interventio-action-book-seats-harju-school-spring",
                "2027-02-02",
                "Book 1 seat – Harju school student welfare – Courage group",
            ),
            (
                "interventio-action-book-seats-ranta-family-spring",
                "2027-02-02",
                "Book 1 seat – Ranta family team – Courage group",
            ),
            ("interventio-action-plan-round-parent-group", "2027-12-31", "Plan a round for 2 people – Parent group"),
            (
                "interventio-action-train-harju-school-courage-group",
                "2027-12-31",
                "Train 2 more people – Harju school student welfare – Courage group",
            ),
            (
                "interventio-action-train-ranta-family-courage-group",
                "2027-12-31",
                "Train 1 more person – Ranta family team – Courage group",
            ),
            (
                "interventio-action-train-ranta-family-parent-group",
                "2027-12-31",
                "Train 2 more people – Ranta family team – Parent group",
            ),
        ]
    )


def test_actions_written_to_a_file_are_those_of_the_screen(county: Path) -> None:
    output = county / "actions.txt"
    actions(county, "--output", str(output))
    assert output.read_text(encoding="utf-8") == actions(county).out


def test_others_see_no_small_numbers_and_families_nothing(county: Path) -> None:
    managers = json.loads(actions(county, "--audience", "manager", "--format", "json").out)
    assert {action["kind"] for action in managers["actions"]} == snapshot({"close-gap", "count-competence", "decide"})
    assert actions(county, "--audience", "client").out == (
        "What needs doing is told to coordinators and managers alone.\n"
    )


def test_on_another_day_other_things_need_doing(county: Path) -> None:
    before = json.loads(actions(county, "--as-of", "2026-10-31", "--kind", "decide", "--format", "json").out)
    assert [(one["byWhen"], one["isOverdue"]) for one in before["actions"]] == [("2026-10-31", False)]


def test_nothing_now(county: Path) -> None:
    assert actions(county, "--for", "reviewers").out == "Nothing now.\n"


def test_an_unknown_team_is_asked_back(county: Path) -> None:
    ended = interventio("actions", "--for", "harju-shool", folder=county)
    assert (ended.code, "harju-school" in ended.err) == (2, True)
    nobody = interventio("actions", "--for", "x", folder=county)
    assert "supervisors, coordinators, implementation, owners and reviewers" in nobody.err


def test_an_implementation_team_is_shown_to_all_but_families(county: Path) -> None:
    shown = interventio("show", "leaders", "--audience", "professional", folder=county)
    assert shown.out.startswith("# The implementation team")
    assert "**Was due 31 Oct 2026:** Does sleep guidance go on? – Sleep guidance" in shown.out
    assert interventio("show", "leaders", "--audience", "client", folder=county).code == 2
