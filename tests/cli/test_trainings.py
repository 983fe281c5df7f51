"""`interventio trainings`, run as its users run it on a small workspace with three rounds."""

import csv
import io
import json
import shutil
from pathlib import Path
from textwrap import dedent

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
PROVIDER = "{fi: Koulutuskeskus, sv: Utbildningscentralen, en: The training centre}"
ROUNDS = {
    "rohkeus-syksy": f"""\
        intervention: courage-group
        status: held
        provider: {PROVIDER}
        days: [2026-05-04, 2026-05-05]
        complete_by: 2026-09-15
        seats: 12
        participants:
          - {{team: harju-school, occupation: school-nurse, booked: 3, attended: 3, completed: 2}}
          - {{team: ranta-family, occupation: psychologist, booked: 2, attended: 1, completed: 1}}
        cost: {{euros: 4800}}
        """,
    "rohkeus-kevat": f"""\
        intervention: courage-group
        status: planned
        provider: {PROVIDER}
        days: [2027-02-10]
        seats: 12
        participants:
          - {{team: harju-school, occupation: psychologist, booked: 2}}
        cost: {{euros: 300, covers: seat}}
        """,
    "vanhemmat-kevat": f"""\
        intervention: parent-group
        purpose: refresher
        status: cancelled
        provider: {PROVIDER}
        days: [2027-03-10]
        """,
}


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("county")
    shutil.copytree(BASE, root, dirs_exist_ok=True)
    folder = root / "data" / "trainings"
    folder.mkdir()
    for name, text in ROUNDS.items():
        (folder / f"{name}.yaml").write_text(dedent(text), encoding="utf-8")
    return root


def test_trainings_as_a_table(county: Path) -> None:
    assert interventio("trainings", folder=county).out == snapshot("""\
Days                 Method          Purpose           Status      Seats   Free   Completed of attended     Cost
────────────────────────────────────────────────────────────────────────────────────────────────────────────────
4 May 2026, 2 days   Courage group   method training   held           12                          3 / 4   €4,800
10 Feb 2027          Courage group   method training   planned        12     10                           €3,600
10 Mar 2027          Parent group    refresher         cancelled
Of 4 who attended a training, 3 completed it: 75%.
""")


def test_professionals_see_neither_counts_nor_costs(county: Path) -> None:
    assert interventio("trainings", "--audience", "professional", folder=county).out == snapshot("""\
Days                 Method          Purpose           Status      Provider              Seats
──────────────────────────────────────────────────────────────────────────────────────────────
4 May 2026, 2 days   Courage group   method training   held        The training centre      12
10 Feb 2027          Courage group   method training   planned     The training centre      12
10 Mar 2027          Parent group    refresher         cancelled   The training centre
""")


def test_trainings_as_json(county: Path) -> None:
    told = json.loads(interventio("trainings", "--status", "held", "--format", "json", folder=county).out)
    assert told == snapshot(
        {
            "version": 1,
            "language": "en",
            "asOf": "2026-11-22",
            "completion": ["Of 4 who attended a training, 3 completed it: 75%."],
            "rounds": [
                {
                    "id": "rohkeus-syksy",
                    "intervention": "courage-group",
                    "method": "Courage group",
                    "purpose": "method",
                    "name": None,
                    "status": "held",
                    "provider": "The training centre",
                    "days": ["2026-05-04", "2026-05-05"],
                    "completeBy": "2026-09-15",
                    "seats": 12,
                    "booked": 5,
                    "free": 7,
                    "attended": 4,
                    "completed": 3,
                    "certified": None,
                    "completion": "3/4",
                    "cost": {"euros": 4800, "covers": "round", "whole": 4800, "forEachCompleted": "1600"},
                    "note": None,
                    "participants": [
                        {
                            "team": "harju-school",
                            "occupation": "school-nurse",
                            "booked": 3,
                            "attended": 3,
                            "completed": 2,
                            "certified": None,
                        },
                        {
                            "team": "ranta-family",
                            "occupation": "psychologist",
                            "booked": 2,
                            "attended": 1,
                            "completed": 1,
                            "certified": None,
                        },
                    ],
                }
            ],
        }
    )


def test_trainings_as_csv(county: Path) -> None:
    assert interventio("trainings", "--format", "csv", folder=county).out == snapshot("""\
Id,Method,Purpose,Status,First day,Last day,Completed by,Provider,Seats,"Cost, euros",Team,Occupation,Booked,Attended,Completed,Certified
rohkeus-syksy,Courage group,method training,held,2026-05-04,2026-05-05,2026-09-15,The training centre,12,4800,Harju school student welfare,School nurse,3,3,2,
rohkeus-syksy,Courage group,method training,held,2026-05-04,2026-05-05,2026-09-15,The training centre,12,4800,Ranta family team,Psychologist,2,1,1,
rohkeus-kevat,Courage group,method training,planned,2027-02-10,2027-02-10,,The training centre,12,3600,Harju school student welfare,Psychologist,2,,,
vanhemmat-kevat,Parent group,refresher,cancelled,2027-03-10,2027-03-10,,The training centre,,,,,,,,
""")


def test_what_managers_get_as_csv_has_no_counts(county: Path) -> None:
    told = interventio("trainings", "--audience", "manager", "--format", "csv", folder=county).out.splitlines()
    assert told[0] == snapshot('Id,Method,Purpose,Status,First day,Last day,Completed by,Provider,Seats,"Cost, euros"')
    assert len(told) == 4


def test_trainings_as_a_calendar(county: Path, tmp_path: Path) -> None:
    target = tmp_path / "trainings.ics"
    ended = interventio("trainings", "--format", "ics", "--output", str(target), folder=county)
    assert (ended.code, ended.out, ended.err) == (0, "", f"{target}\n")
    days = [line for line in target.read_text(encoding="utf-8").splitlines() if line.startswith(("DTSTART", "SUMMARY"))]
    assert days == snapshot(
        [
            "SUMMARY:Training: Courage group",
            "DTSTART;VALUE=DATE:20260504",
            "SUMMARY:Training: Courage group",
            "DTSTART;VALUE=DATE:20260505",
            "SUMMARY:Training: Courage group",
            "DTSTART;VALUE=DATE:20270210",
        ]
    )


@pytest.mark.parametrize(
    ("options", "rounds"),
    [
        ([], 3),
        (["--status", "planned", "--status", "cancelled"], 2),
        (["--method", "parent-group"], 1),
        (["--team", "harju-school"], 2),
        (["--team", "ranta-family", "--status", "planned"], 0),
    ],
)
def test_trainings_are_chosen(county: Path, options: list[str], rounds: int) -> None:
    told = json.loads(interventio("trainings", *options, "--format", "json", folder=county).out)
    assert len(told["rounds"]) == rounds


def test_on_an_earlier_day_a_round_is_still_planned(county: Path) -> None:
    options = ("--as-of", "2026-05-01", "--status", "planned", "--format", "json")
    told = json.loads(interventio("trainings", *options, folder=county).out)
    assert [(one["id"], one["booked"], one["attended"]) for one in told["rounds"]] == [
        ("rohkeus-syksy", 5, None),
        ("rohkeus-kevat", 2, None),
    ]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--audience", "client"], "Clients and their families are shown nothing of staff, training and gaps."),
        (["--audience", "manager", "--team", "harju-school"], "is shown to coordinators only."),
        (["--team", "harju"], "“harju” is not known here."),
        (["--method", "courage"], "“courage” is not known here."),
    ],
)
def test_what_cannot_be_asked_is_refused_in_plain_words(county: Path, options: list[str], said: str) -> None:
    ended = interventio("trainings", *options, folder=county)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


def test_where_there_are_none_it_is_said() -> None:
    assert interventio("trainings", folder=BASE).out == "There are no such trainings.\n"


def test_what_has_changed_as_a_table(county: Path) -> None:
    options = ("--since", "2026-04-30", "--by", "team")
    assert interventio("coverage", *options, folder=county).out == snapshot("""\
What has changed from 30 Apr 2026 to 22 Nov 2026

Team                            Coverage   Trained   Change   In trainings   Others
───────────────────────────────────────────────────────────────────────────────────
Harju school student welfare   78% → 85%   11 → 12       +1             +2       −1
Ranta family team              73% → 86%   17 → 20       +3             +1       +2

Total                          75% → 86%   28 → 32       +4             +3       +1

Team                           Expected
───────────────────────────────────────
Harju school student welfare    14 → 14
Ranta family team               23 → 23

Total                           37 → 37
In trainings: came so far in a training that was held between a team's two counts.
Others: the rest of the change. Below zero, people have left or their training has lapsed; above zero, people came trained, or a training is not written down.
Coverage is the share of those who are expected to deliver a method who have completed the training.
Expected are all in the occupations that are to deliver it, without those on long leave, new starters and others who do not deliver now.
Counted from each team's latest counts on or before 22 Nov 2026.
The target is 70%; it is reached at exactly that share or above it.
""")


def test_what_has_changed_as_json(county: Path) -> None:
    options = ("--since", "2026-04-30", "--method", "courage-group", "--format", "json")
    told = json.loads(interventio("coverage", *options, folder=county).out)
    assert told.pop("rule")["methods"] == ["courage-group"]
    assert told == snapshot(
        {
            "version": 1,
            "language": "en",
            "since": "2026-04-30",
            "asOf": "2026-11-22",
            "rowsBy": "intervention",
            "rows": [
                {
                    "id": "courage-group",
                    "name": "Courage group",
                    "before": {
                        "state": "exact",
                        "part": 16,
                        "whole": 21,
                        "share": "16/21",
                        "seats": 0,
                        "isReached": True,
                        "unknown": 0,
                        "oldest": "2026-03-31",
                        "newest": "2026-03-31",
                    },
                    "after": {
                        "state": "exact",
                        "part": 18,
                        "whole": 21,
                        "share": "6/7",
                        "seats": 0,
                        "isReached": True,
                        "unknown": 0,
                        "oldest": "2026-09-30",
                        "newest": "2026-09-30",
                    },
                    "trained": {"change": 2, "inTrainings": 3, "others": -1, "inOrOut": 0, "knownOrNot": 0},
                    "expected": {"change": 0, "headcount": 0, "exempt": 0, "inOrOut": 0, "knownOrNot": 0},
                    "placesUntold": 0,
                    "placesNotCountedAgain": 0,
                }
            ],
            "total": {
                "before": {
                    "state": "exact",
                    "part": 16,
                    "whole": 21,
                    "share": "16/21",
                    "seats": 0,
                    "isReached": True,
                    "unknown": 0,
                    "oldest": "2026-03-31",
                    "newest": "2026-03-31",
                },
                "after": {
                    "state": "exact",
                    "part": 18,
                    "whole": 21,
                    "share": "6/7",
                    "seats": 0,
                    "isReached": True,
                    "unknown": 0,
                    "oldest": "2026-09-30",
                    "newest": "2026-09-30",
                },
                "trained": {"change": 2, "inTrainings": 3, "others": -1, "inOrOut": 0, "knownOrNot": 0},
                "expected": {"change": 0, "headcount": 0, "exempt": 0, "inOrOut": 0, "knownOrNot": 0},
                "placesUntold": 0,
                "placesNotCountedAgain": 0,
            },
        }
    )


def test_what_has_changed_as_csv_adds_up(county: Path) -> None:
    options = ("--since", "2026-04-30", "--by", "occupation", "--format", "csv")
    head, *rows = csv.reader(io.StringIO(interventio("coverage", *options, folder=county).out))
    place = {name: number for number, name in enumerate(head)}
    assert len(rows) == 4
    for row in rows:
        then, now, change = (int(row[place["Trained before"] + step]) for step in range(3))
        assert now - then == change == sum(map(int, row[place["In trainings"] : place["Expected before"]]))


def test_what_has_changed_as_an_excel_file(county: Path, tmp_path: Path) -> None:
    target = tmp_path / "changes.xlsx"
    options = ("--since", "2026-04-30", "--format", "xlsx", "--output", str(target))
    assert interventio("coverage", *options, folder=county).code == 0
    assert target.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--audience", "manager"], "differences give small numbers away"),
        (["--by", "team", "--by", "area"], "give --by once"),
        (["--as-of", "2026-04-30"], "is not before 30 Apr 2026"),
    ],
)
def test_changes_that_cannot_be_told_are_refused(county: Path, options: list[str], said: str) -> None:
    ended = interventio("coverage", "--since", "2026-04-30", *options, folder=county)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
