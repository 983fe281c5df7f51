"""`interventio review` and `interventio reviews`, run as their users run them."""

import difflib
import json
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, Ended, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
CHART = """\
# Our chart.
ladder: children

reviews:  # by the units
  - unit: harju-school   # asked first
    asked: 2026-11-02

review: {last_reviewed: 2026-09-01, by: The implementation team}
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "data/steppings").mkdir()
    file_of(tmp_path).write_text(CHART, encoding="utf-8")
    return tmp_path


def file_of(county: Path) -> Path:
    return county / "data/steppings/children.yaml"


def changed(county: Path, *arguments: str) -> list[str]:
    """Return the lines that a run of `review` adds and takes away, each stretch after its place."""
    before = file_of(county).read_text(encoding="utf-8").splitlines()
    assert interventio("review", "children", *arguments, folder=county).code == 0
    after = file_of(county).read_text(encoding="utf-8").splitlines()
    return [*difflib.unified_diff(before, after, n=0, lineterm="")][2:]


def test_a_unit_that_is_asked_is_added_at_the_end(county: Path) -> None:
    assert changed(county, "--unit", "ranta-counselling", "--asked", "2026-11-20") == snapshot(
        [
            "@@ -6,0 +7,2 @@",
            "+  - unit: ranta-counselling",
            "+    asked: 2026-11-20",
        ]
    )


def test_an_answer_belongs_to_the_question_and_holds_on_to_the_content(county: Path) -> None:
    assert changed(county, "--unit", "harju-school", "--remarks", "Fine: but late") == snapshot(
        [
            "@@ -6,0 +7,13 @@",
            "+    reviewed: 2026-11-22",
            "+    remarks:",
            '+      en: "Fine: but late"',
            "+    content: ca957302fd4a",
            "+contents:",
            "+  - fingerprint: ca957302fd4a",
            "+    date: 2026-11-22",
            "+    records:",
            "+      steppings/children: 02c7ec0a299e",
            "+      tiers/children: 49264d281ef9",
            "+      interventions/courage-group: 80d67d2774c9",
            "+      interventions/parent-group: ad9dd7d54887",
            "+      interventions/sleep-guidance: 280c7141e251",
        ]
    )


def test_a_unit_may_answer_without_having_been_asked_and_again(county: Path) -> None:
    first = changed(county, "--unit", "ranta-counselling", "--reviewed", "2026-11-10")
    again = changed(county, "--unit", "ranta-counselling")
    assert [len([line for line in lines if line.startswith("+")]) for lines in (first, again)] == [3 + 9, 3]


def test_what_was_written_is_told(county: Path) -> None:
    asked = interventio("review", "children", "--unit", "harju-school", "--asked", "2026-11-20", folder=county)
    answered = interventio("review", "children", "--unit", "harju-school", folder=county)
    assert [asked.out, answered.out] == snapshot(
        [
            "harju-school was asked on 20 Nov 2026 to look the chart children through. Written to data/steppings/children.yaml.\n",
            "harju-school looked the chart children through on 22 Nov 2026. Written to data/steppings/children.yaml.\n",
        ]
    )


def test_a_ladder_without_a_file_of_its_chart_gets_one(county: Path) -> None:
    file_of(county).unlink()
    assert interventio("review", "children", "--unit", "harju-school", "--asked", "2026-11-20", folder=county).code == 0
    assert file_of(county).read_text(encoding="utf-8") == (
        "ladder: children\nreviews:\n  - unit: harju-school\n    asked: 2026-11-20\n"
    )


def refused(county: Path, *arguments: str) -> Ended:
    before = file_of(county).read_bytes()
    ended = interventio("review", *arguments, folder=county)
    assert ended.code > 0
    assert file_of(county).read_bytes() == before
    assert [*file_of(county).parent.iterdir()] == [file_of(county)]
    return ended


def test_what_cannot_be_written_down_is_refused(county: Path) -> None:
    unit = ("--unit", "harju-school")
    trouble = [
        refused(county, "children", "--unit", "harju"),
        refused(county, "teenagers", *unit),
        refused(county, "children", *unit, "--reviewed", "2026-11-23"),
        refused(county, "children", *unit, "--reviewed", "2026-11-01"),
    ]
    assert [ended.err for ended in trouble] == snapshot(
        [
            """\
Error: “harju” is not known here.
Known are: harju-school.
""",
            """\
Error: “teenagers” is not known here.
Known are: children.
""",
            """\
Error: 23 Nov 2026 is still to come, so it cannot be written down as done.
Give the day on which it was done.
""",
            """\
Error: The unit was asked on 2 Nov 2026, so it cannot have looked the chart through on 1 Nov 2026.
Give the day on which it did.
""",
        ]
    )


def test_nothing_is_written_while_the_data_has_errors(county: Path) -> None:
    broken = county / "data/teams/harju-school.yaml"
    broken.write_text("kind: service\n", encoding="utf-8")
    assert refused(county, "children", "--unit", "harju-school").err == snapshot("""\
Error: The data has errors, so nothing was made of it. Number of errors: 2.
See them with: interventio validate
""")


def test_what_only_a_person_should_change_is_left_to_one(county: Path) -> None:
    file_of(county).write_text(
        CHART.replace("reviews:  # by the units\n", "reviews: [{unit: harju-school}, ]\n").replace(
            "  - unit: harju-school   # asked first\n    asked: 2026-11-02\n", ""
        ),
        encoding="utf-8",
    )
    assert refused(county, "children", "--unit", "ranta-counselling").err == snapshot("""\
Error: Nothing was written, because data/steppings/children.yaml is laid out in a way that only a person should change.
Write it there by hand, or lay out the lists in the file as one item a line.
""")


def test_reviews_as_a_table(county: Path) -> None:
    changed(county, "--unit", "ranta-counselling", "--remarks", "Good")
    assert interventio("reviews", "children", folder=county).out == snapshot("""\
Unit                       Division                     State            Asked on     Looked through on   Changed since then   Remarks
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Harju school               Education                    asked            2 Nov 2026
Ranta family counselling   Social and health services   looked through                22 Nov 2026                              Good
1 of 2 units has looked through what stands on the chart now.
Units are those of the teams that deliver a method on the chart, and those that its process and reviews name.
A review stands as long as the content is the same as the one that was looked through: the methods on the chart, its steps and all that is said of them.
""")


def test_reviews_for_other_programs(county: Path) -> None:
    changed(county, "--unit", "ranta-counselling", "--reviewed", "2026-11-10")
    method = county / "data/interventions/sleep-guidance.yaml"
    method.write_text(method.read_text(encoding="utf-8").replace("to: 12", "to: 11"), encoding="utf-8")
    written = interventio("reviews", "children", "--format", "json", folder=county).out
    document = json.loads(written)
    assert document["reviews"] == snapshot(
        [
            {
                "unit": "ranta-counselling",
                "name": "Ranta family counselling",
                "state": "outdated",
                "asked": None,
                "reviewed": "2026-11-10",
                "remarks": None,
                "toBeAsked": True,
                "since": {"changed": ["interventions/sleep-guidance"]},
            },
            {
                "unit": "harju-school",
                "name": "Harju school",
                "state": "asked",
                "asked": "2026-11-02",
                "reviewed": None,
                "remarks": None,
                "toBeAsked": False,
                "since": {},
            },
        ]
    )
    assert document["outdated"] == "The chart has changed since units last looked it through on 10 Nov 2026."
    csv = interventio("reviews", "children", "--format", "csv", folder=county).out
    assert csv.splitlines()[0] == snapshot("Unit,Division,State,Asked on,Looked through on,Changed since then,Remarks")


def test_families_are_told_nothing_of_units(county: Path) -> None:
    assert interventio("reviews", "children", "--audience", "client", folder=county).code == 2
