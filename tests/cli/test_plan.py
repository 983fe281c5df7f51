"""The command `plan`, run as its users run it."""

import csv
import io
import json
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
ASSUMED = ("--turnover", "12", "--completion", "90")
ROUND = """\
intervention: courage-group
status: planned
name: Spring training
provider: Example Training
days: [2027-02-01]
complete_by: 2027-04-30
seats: 6
participants:
  - {team: harju-school, occupation: school-nurse, booked: 1}
  - {team: ranta-family, occupation: psychologist}
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return a copy of the workspace of the pages, with a planned round in it."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "data/trainings").mkdir()
    (tmp_path / "data/trainings/spring.yaml").write_text(ROUND, encoding="utf-8")
    return tmp_path


def test_a_plan_as_a_table(county: Path) -> None:
    told = interventio("plan", *ASSUMED, "--until", "2027-06-30", "--target", "90", folder=county)
    assert told.out == snapshot("""\
For coordinators: contains exact counts of staff, not for publication.

Method          Today   Expected in Jun 2027        Band   Chance of the target   Seats, 50% sure   Seats, 80% sure   Seats, 95% sure   Notes
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Courage group     85%                    84%   76% – 90%                    24%                 1                 2                 5
Parent group      87%                    81%   75% – 87%                     0%                 2                 3                 6

All together      86%                    82%   78% – 86%                     0%                 3                 5                 9

All together   Expected coverage        Band   Chance of the target   Seats in rounds
─────────────────────────────────────────────────────────────────────────────────────
22 Nov 2026                  86%   86% – 86%                     0%
Dec 2026                     85%   83% – 86%                     0%
Jan 2027                     84%   81% – 86%                     0%
Feb 2027                     83%   81% – 86%                     0%
Mar 2027                     83%   78% – 86%                     0%
Apr 2027                     84%   81% – 89%                     0%                 1
May 2027                     83%   78% – 89%                     0%
Jun 2027                     82%   78% – 86%                     0%

Rounds that are counted
Apr 2027: Spring training, 1 seat booked. There are 6 seats in all. 1 booking is not known.

What is assumed
Coverage is the share of those who are expected to deliver a method who have completed the training.
Expected are all in the occupations that are to deliver it, without those on long leave, new starters and others who do not deliver now.
Counted from each team's latest counts on or before 22 Nov 2026.
The target is 90%; it is reached at exactly that share or above it.
In a year 12% of the staff leave: of 10,000 who are there now, 9321 are still there in Jun 2027.
Somebody is still there after so many months with the chance of (1 − turnover ÷ 12) to the power of the months, rounded to four decimals.
Who leaves is replaced by somebody who is not trained; as many are expected to deliver the method as now.
Of those who take part in a round 90% come to count as trained, from the month in which all of it is done.
A seat is taken by somebody who is not trained yet, and stays empty where everybody is. Everybody stays, leaves and completes by themselves.
1 planned round is counted, with the seats that are booked by team and occupation.
Expected is the mean of what may happen. In at least eight cases of ten the coverage lies in the band; it is below it in fewer than one of ten, and above it in one of ten at the most.
The seats are the fewest in one more round, completed in Jun 2027, that make the target so certain. Each goes where the most are untrained for each seat there.
The latest counts are taken for those of today.
The total counts places for the trained, and takes the methods as if they knew nothing of each other. Somebody who leaves is missing in all of their methods at once, so the true band of the total is wider.
Turnover and completion are as asked for.
""")
    assert (told.code, told.err) == (0, "")


def test_a_plan_of_one_method_with_a_round_that_is_only_thought_of(county: Path) -> None:
    told = interventio(
        *("plan", *ASSUMED, "--until", "2027-03-31", "--target", "95", "--method", "courage-group", "--by", "team"),
        *("--seats", "courage-group=3@2027-02", "--without-rounds", "--certainty", "60"),
        folder=county,
    )
    assert told.out.split("\n\n")[:4] == snapshot(
        [
            "For coordinators: contains exact counts of staff, not for publication.",
            """\
Team and method                                Today   Expected in Mar 2027         Band   Chance of the target   Seats, 60% sure   Notes
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Harju school student welfare · Courage group     85%                    95%   85% – 100%                    49%                 1
Ranta family team · Courage group                85%                    95%   85% – 100%                    70%                 0\
""",
            "Courage group                                    85%                    95%   90% – 100%                    72%                 0",
            """\
Courage group   Expected coverage         Band   Chance of the target   Seats in rounds
───────────────────────────────────────────────────────────────────────────────────────
22 Nov 2026                   85%    85% – 85%                     0%
Dec 2026                      84%    80% – 85%                     0%
Jan 2027                      84%    80% – 85%                     0%
Feb 2027                      96%   90% – 100%                    79%                 3
Mar 2027                      95%   90% – 100%                    72%\
""",
        ]
    )


def test_a_plan_as_json(county: Path) -> None:
    told = interventio(
        *("plan", *ASSUMED, "--until", "2026-12-31", "--by", "team", "--team", "harju-school", "--format", "json"),
        folder=county,
    )
    sheet = json.loads(told.out)
    sheet["assumptions"]["inWords"] = len(sheet["assumptions"]["inWords"])
    assert sheet == snapshot(
        {
            "version": 1,
            "language": "en",
            "asOf": "2026-11-22",
            "until": "2026-12",
            "assumptions": {
                "target": "7/10",
                "stage": "completed",
                "methods": ["courage-group", "parent-group"],
                "turnover": "3/25",
                "turnoverOf": {},
                "completion": "9/10",
                "inWords": 14,
            },
            "rounds": [],
            "thoughtOf": [],
            "oneMoreIn": "2026-12",
            "rowsBy": "team",
            "rows": [
                {
                    "intervention": "courage-group",
                    "team": "harju-school",
                    "name": "Harju school student welfare · Courage group",
                    "today": {
                        "state": "exact",
                        "part": 12,
                        "whole": 14,
                        "share": "6/7",
                        "seats": 0,
                        "isReached": True,
                        "unknown": 0,
                        "oldest": "2026-09-30",
                        "newest": "2026-09-30",
                    },
                    "months": [
                        {
                            "month": "2026-11-22",
                            "expected": "0.857142",
                            "low": "6/7",
                            "high": "6/7",
                            "chance": "1.000000",
                            "seats": 0,
                        },
                        {
                            "month": "2026-12",
                            "expected": "0.848571",
                            "low": "11/14",
                            "high": "6/7",
                            "chance": "0.999794",
                            "seats": 0,
                        },
                    ],
                    "seats": [
                        {"certainty": "1/2", "fewest": 0},
                        {"certainty": "4/5", "fewest": 0},
                        {"certainty": "19/20", "fewest": 0},
                    ],
                }
            ],
            "total": {
                "intervention": "courage-group",
                "team": None,
                "name": "Courage group",
                "today": {
                    "state": "exact",
                    "part": 12,
                    "whole": 14,
                    "share": "6/7",
                    "seats": 0,
                    "isReached": True,
                    "unknown": 0,
                    "oldest": "2026-09-30",
                    "newest": "2026-09-30",
                },
                "months": [
                    {
                        "month": "2026-11-22",
                        "expected": "0.857142",
                        "low": "6/7",
                        "high": "6/7",
                        "chance": "1.000000",
                        "seats": 0,
                    },
                    {
                        "month": "2026-12",
                        "expected": "0.848571",
                        "low": "11/14",
                        "high": "6/7",
                        "chance": "0.999794",
                        "seats": 0,
                    },
                ],
                "seats": [
                    {"certainty": "1/2", "fewest": 0},
                    {"certainty": "4/5", "fewest": 0},
                    {"certainty": "19/20", "fewest": 0},
                ],
            },
        }
    )


def test_a_plan_as_csv_for_a_finnish_spreadsheet() -> None:
    out = interventio("plan", *ASSUMED, "--until", "2026-12-31", "--format", "csv", "--lang", "fi", folder=BASE).out
    rows = list(csv.reader(io.StringIO(out), delimiter=";"))
    assert [row for row in rows if row[0].endswith("-group")] == snapshot(
        [
            ["courage-group", "", "Rohkeusryhmä", "2026-11-22", "85", "85", "85", "100", "0", "", "", ""],
            ["courage-group", "", "Rohkeusryhmä", "2026-12", "84", "80", "85", "99", "0", "0", "0", "0"],
            ["parent-group", "", "Vanhempainryhmä", "2026-11-22", "87", "87", "87", "100", "0", "", "", ""],
            ["parent-group", "", "Vanhempainryhmä", "2026-12", "86", "81", "87", "99", "0", "0", "0", "0"],
        ]
    )


def test_a_plan_as_a_chart_says_what_it_assumes(tmp_path: Path) -> None:
    chart = tmp_path / "plan.svg"
    told = interventio("plan", *ASSUMED, "--format", "svg", "--output", str(chart), folder=BASE)
    assert (told.code, told.out) == (0, "")
    words = " ".join(ET.parse(chart).getroot().itertext())  # noqa: S314 - our own file
    assert "All together: plan until Nov 2027" in words
    assert "In a year 12% of the staff leave" in re.sub(r"\s+", " ", words)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ((), "how many of the staff leave in a year. Give it with --turnover"),
        (("--turnover", "12"), "begin a training complete it. Give it with --completion"),
        ((*ASSUMED, "--method", "courage-grup"), "“courage-grup” is not known here. Known are: courage-group."),
        ((*ASSUMED, "--team", "harju"), "“harju” is not known here."),
        ((*ASSUMED, "--until", "2026-11-30"), "A plan looks from the month after 22 Nov 2026 on"),
        ((*ASSUMED, "--until", "2031-12-01"), "60 months ahead at the most"),
        ((*ASSUMED, "--seats", "courage-group=0@2027-02"), "does not say for which method, how many seats"),
        ((*ASSUMED, "--seats", "courage-group"), "Write it like this: --seats cool-kids=12@2027-05"),
        ((*ASSUMED, "--seats", "sleep-guidance=3@2027-02"), "“sleep-guidance” is not known here."),
        ((*ASSUMED, "--seats", "courage-group=3@2028-01"), "2028-01 is not a month of the plan"),
        (
            (*ASSUMED, "--one-more-in", "soon"),
            "soon is not a month of the plan, which looks from Dec 2026 to Nov 2027.",
        ),
    ],
)
def test_what_cannot_be_planned_is_told_in_a_sentence(options: tuple[str, ...], says: str) -> None:
    told = interventio("plan", *options, folder=BASE)
    assert (told.code, told.out) == (2, "")
    assert says in told.err.replace("\n", " ")


def test_a_percentage_is_one() -> None:
    told = interventio("plan", "--turnover", "120", "--completion", "90", folder=BASE)
    assert told.code == 2
    assert "120 is not a percentage from 0 to 100" in told.err
