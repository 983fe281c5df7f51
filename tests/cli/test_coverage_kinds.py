"""`interventio coverage` over time and against other denominators, run as its users run it."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
NUMBERS = """\
wanted:
  - {trained: 12, by: 2027-12-31}
  - {trained: 10, area: north}
need:
  - {year: 2026, clients: 240, basis: School health survey}
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    method = tmp_path / "data/interventions/courage-group.yaml"
    method.write_text(method.read_text(encoding="utf-8") + NUMBERS, encoding="utf-8")
    return tmp_path


def test_of_the_number_wanted(county: Path) -> None:
    assert interventio("coverage", "--of", "wanted", folder=county).out == snapshot("""\
Method          Trained   Number wanted   Share   Still wanted   Wanted by     Notes
─────────────────────────────────────────────────────────────────────────────────────────────────────
Courage group        18              12    150%              0   31 Dec 2027
Parent group         14               –       –              –                 no number has been set
The share is the number of people who have completed the training, of the number wanted; it may exceed 100%.
Of several numbers wanted the one counts whose day comes next; after the last day, the last.
Counted are the county's own people who are expected to deliver the method, in each area those of the teams that have a unit there; teams that are bought in are left out.
Counted from each team's latest counts on or before 22 Nov 2026.
""")


def test_of_the_number_wanted_by_area(county: Path) -> None:
    out = interventio("coverage", "--of", "wanted", "--by", "area", "--format", "csv", folder=county).out
    assert list(csv.reader(io.StringIO(out))) == snapshot(
        [
            ["Area", "Method", "Trained", "Number wanted", "Share", "Still wanted", "Wanted by", "Notes"],
            ["North", "Courage group", "12", "10", "120", "0", "", ""],
            ["South", "Courage group", "6", "–", "–", "–", "", "no number has been set"],
        ]
    )


def test_for_the_estimated_need(county: Path) -> None:
    assert interventio("coverage", "--of", "need", folder=county).out == snapshot("""\
Method          Trained   Clients in need   Trained for 100 clients   Year of the estimate   Notes
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Courage group        18               240                       7.5                   2026
Parent group         14                 –                         –                          no number has been set
The number is of people who have completed the training, for every 100 clients who, by the estimate, would need it in a year.
It tells how many there are to deliver the method, not how many clients have had it.
Counted are the county's own people who are expected to deliver the method, in each area those of the teams that have a unit there; teams that are bought in are left out.
Counted from each team's latest counts on or before 22 Nov 2026.
""")


def test_for_the_estimated_need_as_json(county: Path) -> None:
    arguments = ("coverage", "--of", "need", "--method", "courage-group", "--format", "json")
    assert json.loads(interventio(*arguments, folder=county).out)["rows"] == snapshot(
        [
            {
                "method": {"id": "courage-group", "name": "Courage group"},
                "area": None,
                "trained": 18,
                "of": 240,
                "ratio": "3/40",
                "by": None,
                "year": 2026,
                "isSum": False,
                "unknown": 0,
            }
        ]
    )


def test_over_time() -> None:
    assert interventio("coverage", "--trend", folder=BASE).out == snapshot("""\
Day           Trained   Expected   Coverage, %   Seats to the target   Target reached   Unknown   Oldest counts   Newest counts
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
31 Mar 2026        28         37           75%                     0   yes                    0   31 Mar 2026     31 Mar 2026
22 Nov 2026        32         37           86%                     0   yes                    0   30 Sept 2026    30 Sept 2026
Coverage is the share of those who are expected to deliver a method who have completed the training.
Expected are all in the occupations that are to deliver it, without those on long leave, new starters and others who do not deliver now.
A row for each earlier day on which a team was counted, and the last one for 22 Nov 2026: from each team's latest counts on or before it.
The target is 70%; it is reached at exactly that share or above it.
""")


def test_over_time_as_json() -> None:
    told = json.loads(interventio("coverage", "--trend", "--format", "json", folder=BASE).out)
    assert (told["version"], [(day["day"], day["share"]) for day in told["days"]]) == snapshot(
        (1, [("2026-03-31", "28/37"), ("2026-11-22", "32/37")])
    )


@pytest.mark.parametrize("audience", ["manager", "professional"])
def test_others_see_the_trend_that_their_site_shows(audience: str) -> None:
    days = {
        who: [
            day["day"]
            for day in json.loads(interventio("coverage", "--trend", "--format", "json", "--audience", who).out)["days"]
        ]
        for who in ("coordinator", audience)
    }
    assert days[audience]
    assert set(days[audience]) <= set(days["coordinator"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--of", "wanted", "--audience", "manager"), "This is for coordinators only"),
        (("--of", "need", "--audience", "client"), "This is for coordinators only"),
        (("--trend", "--audience", "manager", "--method", "cool-kids"), "This is for coordinators only"),
        (("--trend", "--audience", "client"), "Clients and their families are shown nothing"),
        (("--of", "need", "--trend"), "do not go together: --of need and --trend."),
        (("--of", "wanted", "--by", "team"), "do not go together: --of wanted and --by team."),
        (("--of", "wanted", "--target", "60"), "do not go together: --of wanted and --target."),
        (("--trend", "--fail-under", "60"), "do not go together: --trend and --fail-under."),
        (("--trend", "--by", "area"), "do not go together: --trend and --by area."),
    ],
)
def test_what_cannot_be_told_is_said_with_exit_code_2(arguments: tuple[str, ...], message: str) -> None:
    ended = interventio("coverage", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert message in ended.err
