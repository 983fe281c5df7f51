"""`interventio gaps` and `interventio equity`, run as their users run them."""

import csv
import io
import json
import re
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from openpyxl import load_workbook

from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
ACCEPTED = """\
accepted_gaps:
  - tier: light
    theme: parenting
    reason: {fi: Vanhempia tuetaan neuvolassa., en: Parents are helped elsewhere.}
    by: {fi: Implementaatiotiimi, en: The implementation team}
    until: 2027-06-30
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    tiers = tmp_path / "data/tiers/children.yaml"
    tiers.write_text(tiers.read_text(encoding="utf-8").replace("sources:\n", f"{ACCEPTED}sources:\n"), encoding="utf-8")
    return tmp_path


def test_gaps_as_a_table(county: Path) -> None:
    assert interventio("gaps", folder=county).out == snapshot("""\
What is lacking   Theme     Age group            Steps   Methods
────────────────────────────────────────────────────────────────
nothing offered   Anxiety   Primary-school age   1
nothing offered   Sleep     Primary-school age   2
2 gaps, or needs of which it is not known whether they have one, among 6 needs.
1 gap is accepted for now and not listed here: --accepted shows it.
A method answers a need if it has the theme, stands on the step, and is for some of the same ages. Assessment methods answer none: they find out what help is needed.
Self-help that no occupation is to deliver asks for no team.
In an area count the teams of its units, and of the units that serve the whole county. A method that is placed for some services does not stand where no unit gives them.
A gap that is accepted stands apart until the day given; after it, it counts again.
What is not known is no gap: it stands apart.
Of a team that is bought in, the provider answers for the training.
A method counts as not used only where all counts of the last 12 months are known and 0: those of the active in the latest snapshots, and the periods begun in the last four full quarters of a team that keeps a log of them.
""")


def test_accepted_gaps_stand_behind_the_others_with_the_reason(county: Path) -> None:
    rows = interventio("gaps", "--accepted", folder=county).out.splitlines()
    assert rows[4:7] == snapshot(
        [
            "nothing offered   Parenting   Primary-school age   1                 until 30 Jun 2027",
            "2 gaps, or needs of which it is not known whether they have one, among 6 needs.",
            "Accepted until 30 Jun 2027 (The implementation team): Parents are helped elsewhere.",
        ]
    )


def test_areas_that_lack_the_same_stand_in_one_row(county: Path) -> None:
    assert interventio("gaps", "--by-area", folder=county).out.splitlines()[:7] == snapshot(
        [
            "What is lacking   Theme       Age group            Steps     Areas       Methods",
            "────────────────────────────────────────────────────────────────────────────────",
            "nothing offered   Anxiety     Primary-school age   1         all areas",
            "nothing offered   Parenting   Primary-school age   2         North",
            "nothing offered   Sleep       Primary-school age   2         North",
            "nothing offered   Sleep       Primary-school age   1 and 2   South",
            "6 gaps, or needs of which it is not known whether they have one, among 12 needs.",
        ]
    )


def test_gaps_area_by_area_for_a_spreadsheet(county: Path) -> None:
    out = interventio("gaps", "--by-area", "--theme", "parenting", "--format", "csv", folder=county).out
    assert list(csv.reader(io.StringIO(out))) == snapshot(
        [
            [
                "Gap",
                "What is lacking",
                "Area",
                "Theme",
                "Age group",
                "Chart",
                "Number of the step",
                "Step",
                "Methods",
                "Why it is accepted",
                "Accepted by",
                "Accepted until",
            ],
            [
                "nothing",
                "nothing offered",
                "North",
                "Parenting",
                "Primary-school age",
                "Stepped support for children",
                "2",
                "Brief treatment",
                "",
                "",
                "",
                "",
            ],
        ]
    )


def test_gaps_as_json(county: Path) -> None:
    arguments = ("gaps", "--accepted", "--theme", "parenting", "--area", "south", "--format", "json")
    assert json.loads(interventio(*arguments, folder=county).out) == snapshot(
        {
            "version": 1,
            "language": "en",
            "asOf": "2026-11-22",
            "audience": "coordinator",
            "rule": [
                "A method answers a need if it has the theme, stands on the step, and is for some of the same ages. Assessment methods answer none: they find out what help is needed.",
                "Self-help that no occupation is to deliver asks for no team.",
                "In an area count the teams of its units, and of the units that serve the whole county. A method that is placed for some services does not stand where no unit gives them.",
                "A gap that is accepted stands apart until the day given; after it, it counts again.",
                "What is not known is no gap: it stands apart.",
                "Of a team that is bought in, the provider answers for the training.",
                "A method counts as not used only where all counts of the last 12 months are known and 0: those of the active in the latest snapshots, and the periods begun in the last four full quarters of a team that keeps a log of them.",
            ],
            "needs": 2,
            "accepted": 1,
            "gaps": [
                {
                    "gap": "nothing",
                    "inWords": "nothing offered",
                    "theme": {"id": "parenting", "name": "Parenting"},
                    "ageGroup": {"id": "school-age", "name": "Primary-school age"},
                    "ladder": {"id": "children", "name": "Stepped support for children"},
                    "tier": {"id": "light", "name": "Light support"},
                    "step": 1,
                    "area": {"id": "south", "name": "South"},
                    "methods": [],
                    "accepted": {
                        "reason": "Parents are helped elsewhere.",
                        "by": "The implementation team",
                        "until": "2027-06-30",
                    },
                }
            ],
        }
    )


def test_gaps_as_an_excel_file(county: Path) -> None:
    file = county / "gaps.xlsx"
    assert interventio("gaps", "--format", "xlsx", "-o", str(file), folder=county).code == 0
    book = load_workbook(file)
    assert (book.sheetnames, book["Gaps"]["A2"].value) == (["About", "Gaps"], "nothing")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--fail-on", "nothing"), 1),
        (("--fail-on", "nothing", "--theme", "anxiety", "--area", "south"), 1),
        (("--fail-on", "counts-unknown", "--theme", "parenting"), 0),
        ((), 0),
    ],
)
def test_a_gap_fails_only_where_it_is_asked_for_and_not_accepted(
    county: Path, arguments: tuple[str, ...], code: int
) -> None:
    assert interventio("gaps", *arguments, folder=county).code == code


def test_others_are_told_nothing_of_people(county: Path) -> None:
    for file in (county / "data/teams").iterdir():
        told = re.sub(r"(attended|completed): \d+", r"\1: 0", file.read_text(encoding="utf-8"))
        file.write_text(told, encoding="utf-8")
    kinds = {}
    for audience in ("coordinator", "manager", "professional"):
        arguments = ("gaps", "--by-area", "--audience", audience, "--format", "json")
        gaps = json.loads(interventio(*arguments, folder=county).out)["gaps"]
        kinds[audience] = sorted({gap["gap"] for gap in gaps})
    assert kinds == {
        "coordinator": ["nobody-trained", "nothing"],
        "manager": ["nothing"],
        "professional": ["nothing"],
    }


@pytest.mark.parametrize("command", ["gaps", "equity"])
def test_clients_are_shown_nothing(command: str) -> None:
    ended = interventio(command, "--audience", "client")
    assert (ended.code, ended.out) == (2, "")
    assert "Clients and their families are shown nothing of staff, training and gaps." in ended.err


def test_a_name_that_nobody_knows(county: Path) -> None:
    ended = interventio("gaps", "--theme", "parents", folder=county)
    assert (ended.code, ended.out) == (2, "")
    assert "“parents” is not known here." in ended.err


def test_equity_as_a_table() -> None:
    assert interventio("equity", folder=BASE).out == snapshot("""\
Method          Lowest   where          Highest   where          Range, pp   Areas at the target   No team there   Notes
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Courage group      85%   North, South       85%   North, South           0                 2 / 2
Parent group         –                        –                                            1 / 1   North
All together       85%   North              86%   South                1.2                 2 / 2
Coverage is the share of those who are expected to deliver a method who have completed the training.
Expected are all in the occupations that are to deliver it, without those on long leave, new starters and others who do not deliver now.
Counted from each team's latest counts on or before 22 Nov 2026.
The target is 70%; it is reached at exactly that share or above it.
The range is the highest share less the lowest, in percentage points; it takes two shares at least.
A team that belongs to several areas counts in each. Teams of units that serve the whole county are in no area's share, but they deliver in all of them.
""")


def test_equity_as_json() -> None:
    assert json.loads(interventio("equity", "--by", "division", "--format", "json", folder=BASE).out) == snapshot(
        {
            "version": 1,
            "language": "en",
            "asOf": "2026-11-22",
            "audience": "coordinator",
            "by": "division",
            "rule": [
                "Coverage is the share of those who are expected to deliver a method who have completed the training.",
                "Expected are all in the occupations that are to deliver it, without those on long leave, new starters and others who do not deliver now.",
                "Counted from each team's latest counts on or before 22 Nov 2026.",
                "The target is 70%; it is reached at exactly that share or above it.",
                "The range is the highest share less the lowest, in percentage points; it takes two shares at least.",
                "A team that belongs to several areas counts in each. Teams of units that serve the whole county are in no area's share, but they deliver in all of them.",
            ],
            "methods": [
                {
                    "id": "courage-group",
                    "name": "Courage group",
                    "lowest": {"share": "6/7", "in": ["education", "health"]},
                    "highest": {"share": "6/7", "in": ["education", "health"]},
                    "range": "0",
                    "shown": 2,
                    "reached": 2,
                    "hidden": [],
                    "unknown": [],
                    "lacking": [],
                },
                {
                    "id": "parent-group",
                    "name": "Parent group",
                    "lowest": None,
                    "highest": None,
                    "range": None,
                    "shown": 1,
                    "reached": 1,
                    "hidden": [],
                    "unknown": [],
                    "lacking": [],
                },
            ],
            "together": {
                "lowest": {"share": "6/7", "in": ["education"]},
                "highest": {"share": "20/23", "in": ["health"]},
                "range": "2/161",
                "shown": 2,
                "reached": 2,
                "hidden": [],
                "unknown": [],
                "lacking": [],
            },
        }
    )


def test_equity_for_a_finnish_spreadsheet() -> None:
    out = interventio("equity", "--format", "csv", "--lang", "fi", folder=BASE).out
    rows = list(csv.reader(io.StringIO(out), delimiter=";"))
    assert rows[1:] == snapshot(
        [
            ["Rohkeusryhmä", "85", "Pohjoinen, Etelä", "85", "Pohjoinen, Etelä", "0", "2 / 2", "", ""],
            ["Vanhempainryhmä", "–", "", "–", "", "", "1 / 1", "Pohjoinen", ""],
            ["Yhteensä", "85", "Pohjoinen", "86", "Etelä", "1,2", "2 / 2", "", ""],
        ]
    )
