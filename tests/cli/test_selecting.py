"""Findings by code, and what `validate` lists in place of them, as users see it."""

import json
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.counties import TEAM, a_county, change, misspell, neglect
from support.run import interventio


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Make a county with one error, one warning and one hint."""
    made = a_county(tmp_path)
    misspell(made)
    neglect(made)
    return made


def codes(county: Path, *options: str) -> list[str]:
    ended = interventio("validate", "--output-format", "json", *options, folder=county)
    return [one["code"] for one in json.loads(ended.out)["findings"]]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["REF001", "FRE002", "TEA019"]),
        (["--select", "REF"], ["REF001"]),
        (["--select", "ref001,review-overdue"], ["REF001", "FRE002"]),
        (["--select", "REF", "--select", "TEA0"], ["REF001", "TEA019"]),
        (["--ignore", "FRE,TEA"], ["REF001"]),
        (["--select", "REF,FRE", "--ignore", "REF001"], ["FRE002"]),
        (["--select", "ALL"], ["REF001", "FRE002", "TEA019"]),
    ],
)
def test_findings_are_selected_by_code_by_name_and_by_what_codes_begin_with(
    county: Path, options: list[str], expected: list[str]
) -> None:
    assert codes(county, *options) == expected


def test_the_settings_select_too_and_the_command_line_comes_before_them(county: Path) -> None:
    change(county / "interventio.yaml", "disclosure:", "validation:\n  ignore: [REF, review-overdue]\ndisclosure:")
    assert codes(county) == ["TEA019"]
    assert codes(county, "--select", "REF") == ["REF001"]
    assert codes(county, "--ignore", "TEA") == []
    assert codes(county, "--select", "ALL") == ["REF001", "FRE002", "TEA019"]


def test_what_is_not_selected_is_counted_and_fails_no_run(county: Path) -> None:
    ended = interventio("validate", "--select", "GAP", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot((0, """\
Nothing else was found. 9 files.
3 findings with other codes are left out. Show all: interventio validate --select ALL
""", ""))


def test_a_code_that_there_is_not(county: Path) -> None:
    ended = interventio("validate", "--select", "REF,unknown-interventoin", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot((2, "", """\
Error: “unknown-interventoin” is not known here.
Known are: unknown-intervention, unknown-instrument and unknown-content-of-edition.
"""))


def test_severities_of_a_family(county: Path) -> None:
    change(county / "interventio.yaml", "disclosure:", "severities:\n  REF: warning\n  REF00: hint\ndisclosure:")
    ended = interventio("validate", "--output-format", "json", "--select", "REF", folder=county)
    assert [(one["code"], one["severity"]) for one in json.loads(ended.out)["findings"]] == [("REF001", "hint")]


def test_one_line_each_with_what_is_left_out_beside(county: Path) -> None:
    ended = interventio("validate", "--select", "GAP", "--output-format", "concise", folder=county)
    assert (ended.out, ended.err) == snapshot(("", "3 findings with other codes are left out. Show all: interventio validate --select ALL\n"))


def test_statistics(county: Path) -> None:
    change(county / "data/teams/ranta-family.yaml", "last_reviewed: 2026", "last_reviewed: 2023")
    ended = interventio("validate", "--statistics", "--ignore", "TEA", folder=county)
    assert (ended.code, ended.out) == snapshot((1, """\
Findings   Can be mended   Code     Name
────────────────────────────────────────────────────────
       2               0   FRE002   review-overdue
       1               0   REF001   unknown-intervention
1 finding with another code is left out. Show all: interventio validate --select ALL
"""))


def test_statistics_as_json(county: Path) -> None:
    ended = interventio("validate", "--statistics", "--output-format", "json", folder=county)
    assert json.loads(ended.out) == snapshot({"version": 1, "statistics": [{"count": 1, "mendable": 0, "code": "FRE002", "name": "review-overdue"}, {"count": 1, "mendable": 0, "code": "REF001", "name": "unknown-intervention"}, {"count": 1, "mendable": 0, "code": "TEA019", "name": "trained-but-not-delivered"}]})


def test_files_and_their_kinds(county: Path) -> None:
    (county / TEAM).write_text("kind: [", encoding="utf-8")
    ended = interventio("validate", "--show-files", folder=county)
    assert (ended.code, ended.out) == snapshot((0, """\
File                                     Kind                Notes
───────────────────────────────────────────────────────────────────────────
data/competence/steps.yaml               competence-levels
data/interventions/courage-group.yaml    intervention
data/interventions/parent-group.yaml     intervention
data/interventions/sleep-guidance.yaml   intervention
data/organisation.yaml                   organisation
data/teams/harju-school.yaml                                 cannot be read
data/teams/ranta-family.yaml             team
data/tiers/children.yaml                 ladder
interventio.yaml                         settings
"""))


def test_settings_and_where_they_are_from(county: Path) -> None:
    change(county / "interventio.yaml", "disclosure:", "severities: {REF: warning}\ndisclosure:")
    ended = interventio("validate", "--show-settings", folder=county)
    assert (ended.code, ended.out) == snapshot((0, """\
Setting                           Value                                          From
────────────────────────────────────────────────────────────────────────────────────────────────────
schema_version                    1                                              interventio.yaml:1
name                              Harjula example county                         interventio.yaml:2
notice                            The county and all its figures are invented.   interventio.yaml:6
owner                             The intervention coordinators                  interventio.yaml:10
languages                         fi, sv, en                                     interventio.yaml:14
coverage.target                   70                                             interventio.yaml:16
coverage.stage                    completed                                      interventio.yaml:17
coverage.methods                  courage-group, parent-group                    interventio.yaml:18
planning.turnover                 –                                              default
planning.turnover_of              –                                              default
planning.completion               –                                              default
planning.by                       –                                              default
planning.basis                    –                                              default
disclosure.threshold              5                                              interventio.yaml:21
review.every                      12                                             interventio.yaml:23
site.address                      –                                              default
accessibility.status              full                                           interventio.yaml:25
accessibility.assessed            2026-10-01                                     interventio.yaml:26
accessibility.basis               self                                           interventio.yaml:27
accessibility.shortcomings        –                                              default
accessibility.feedback            feedback@example.org                           interventio.yaml:28
accessibility.authority           The supervising authority                      interventio.yaml:29
accessibility.authority_address   https://www.example.org/accessibility          interventio.yaml:30
look.logo                         –                                              default
look.logo_alt                     –                                              default
look.accent                       –                                              default
look.steps                        –                                              default
look.themes                       –                                              default
texts.home_title                  –                                              default
texts.home_lead                   –                                              default
texts.guidance                    –                                              default
texts.about                       –                                              default
texts.contact                     –                                              default
texts.footer                      –                                              default
severities                        REF: warning                                   interventio.yaml:19
validation.select                 –                                              default
validation.ignore                 –                                              default
accepted_findings                 –                                              default
"""))


def test_findings_need_not_fail_a_run(county: Path) -> None:
    assert [interventio("validate", *options, folder=county).code for options in ([], ["--exit-zero"])] == [1, 0]
