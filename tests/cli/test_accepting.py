"""Findings that files accept for a time, as users see it."""

import json
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.counties import TEAM, a_county, change, misspell, neglect
from support.run import interventio

ACCEPTED = """\
accepted_findings:
  - code: REF001
    reason: {fi: Menetelmä otetaan käyttöön keväällä., en: The method comes in spring.}
    by: {fi: Johtoryhmä, en: The steering group}
    until: 2027-01-31
  - code: review-overdue
    reason: The team is being put together anew.
    by: The steering group
    until: 2027-03-31
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Make a county whose error and warning are accepted."""
    made = a_county(tmp_path)
    misspell(made)
    neglect(made)
    with (made / TEAM).open("a", encoding="utf-8", newline="\n") as file:
        file.write(ACCEPTED)
    return made


def test_what_is_accepted_is_counted_and_fails_no_run(county: Path) -> None:
    ended = interventio("validate", "--fail-on", "warning", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot((0, """\
9 files: 1 hint.
2 accepted findings are left out, the first until 31 Jan 2027. Show all: interventio validate --accepted
Show the hints too: interventio validate --hints
""", """\
What a code means and how to put it right: interventio explain TEA019
Next, make the pages: interventio report
"""))


def test_it_can_be_shown_with_the_reasons(county: Path) -> None:
    assert interventio("validate", "--accepted", folder=county).out == snapshot("""\
data/teams/harju-school.yaml:10:19 error REF001 unknown-intervention
  There is no method “courage-groups” in data/interventions.
  Accepted until 31 Jan 2027: The method comes in spring.

data/teams/harju-school.yaml:38:18 warning FRE002 review-overdue
  This record was last looked through on 30 Sept 2023; it should have been done again by 30 Sept 2024.
  Accepted until 31 Mar 2027: The team is being put together anew.

9 files: 1 hint.
2 accepted findings are left out, the first until 31 Jan 2027. Show all: interventio validate --accepted
Show the hints too: interventio validate --hints
""")


def test_it_counts_again_when_the_day_is_past_and_that_is_told(county: Path) -> None:
    ended = interventio("validate", "--as-of", "2027-02-01", "--output-format", "json", folder=county)
    told = json.loads(ended.out)
    assert [one["code"] for one in told["findings"]] == ["REF001", "ACP001", "TEA019"]
    assert (ended.code, told["summary"]["leftOut"]) == (1, [{"why": "accepted", "count": 1}])


def test_what_is_accepted_of_nothing_is_a_hint(county: Path) -> None:
    change(county / TEAM, "intervention: courage-groups", "intervention: courage-group")
    assert interventio("validate", "--hints", folder=county).out == snapshot("""\
data/teams/harju-school.yaml:41:11 hint ACP002 accepts-nothing
  REF001 is accepted here, but this file has no such finding any more.
  40 │ accepted_findings:
  41 │   - code: REF001
     │           ^^^^^^
  42 │     reason: {fi: Menetelmä otetaan käyttöön keväällä., en: The method comes in spring.}
  Take the entry out of “accepted_findings”.

9 files: 1 hint.
1 accepted finding is left out, until 31 Mar 2027. Show all: interventio validate --accepted
""")


def test_numbers_are_made_in_spite_of_an_accepted_error(county: Path) -> None:
    assert interventio("coverage", folder=county).code == 0
    change(county / TEAM, "until: 2027-01-31", "until: 2026-11-21")
    assert interventio("coverage", folder=county).code == 1


def test_a_file_that_cannot_be_read_accepts_nothing(county: Path) -> None:
    change(county / TEAM, "kind: service", "kind: servis")
    ended = interventio("validate", "--output-format", "concise", folder=county)
    assert (ended.code, ended.out) == snapshot((1, "data/teams/harju-school.yaml:1:7: REC009 “servis” is not one of the words that “kind” can be. Did you mean “service”?\n"))
