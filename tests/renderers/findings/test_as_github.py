"""What GitHub shows beside the lines: read back by the rules of its runner."""

from dataclasses import replace

from hypothesis import given
from inline_snapshot import snapshot

from interventio.findings.place import Spot
from interventio.renderers.findings.as_github import LEVELS, findings_github
from interventio.renderers.findings.sentences import legible
from interventio.views.findings_report import FindingsReport, ToldFinding
from support.build_servers import Obeyed, obeyed_by_azure, obeyed_by_github
from support.told import HINT, OVERDUE, TYPO, WORDS, report, reports


def test_an_annotation_says_what_is_wrong_what_may_be_meant_and_how_to_read_more() -> None:
    assert obeyed_by_github(findings_github(report(TYPO), WORDS)) == snapshot(
        [
            Obeyed(
                name="error",
                properties={
                    "title": "REF001 unknown-intervention",
                    "file": "data/teams/harju.yaml",
                    "line": "10",
                    "endLine": "10",
                    "col": "19",
                    "endColumn": "33",
                },
                data="""\
There is no method “courage-groups” in data/interventions.
Did you mean “courage-group”?
Check the spelling.
What a code means and how to put it right: interventio explain REF001\
""",
            )
        ]
    )


def test_errors_come_first_and_what_stands_on_no_line_is_told_of_its_file() -> None:
    shown = obeyed_by_github(findings_github(report(HINT, OVERDUE, TYPO), WORDS))
    assert [(one.name, one.properties.get("line")) for one in shown] == [
        ("error", "10"),
        ("warning", "10"),
        ("notice", None),
    ]


def test_columns_are_told_of_a_stretch_on_one_line_alone() -> None:
    several = replace(TYPO, spot=Spot(3, 5, 4, 2))
    (shown,) = obeyed_by_github(findings_github(report(several), WORDS))
    assert {name: shown.properties.get(name) for name in ("line", "endLine", "col", "endColumn")} == {
        "line": "3",
        "endLine": "4",
        "col": None,
        "endColumn": None,
    }


def test_the_last_of_a_level_that_is_shown_tells_how_many_are_not() -> None:
    many = [replace(TYPO, spot=Spot(line, 1, line, 2)) for line in range(1, 24)]
    shown = obeyed_by_github(findings_github(report(*many, *[OVERDUE] * 10), WORDS))
    assert [one.properties["line"] for one in shown if "no more than ten" in one.data] == ["10"]
    assert shown[9].data.splitlines()[-1] == "GitHub shows no more than ten of a kind here. 13 more stand in the log."
    assert len(shown) == 33


def expected(finding: ToldFinding) -> tuple[str, str, str]:
    return LEVELS[finding.severity], legible(finding.path), legible(finding.sentence)


@given(reports)
def test_whatever_the_data_holds_is_read_back_and_commands_nothing_else(told: FindingsReport) -> None:
    log = findings_github(told, WORDS)
    shown = obeyed_by_github(log)
    in_order = sorted(told.findings, key=lambda finding: finding.severity.rank)
    assert [(one.name, one.properties["file"]) for one in shown] == [expected(one)[:2] for one in in_order]
    assert all(one.data.startswith(legible(finding.sentence)) for one, finding in zip(shown, in_order, strict=True))
    assert obeyed_by_azure(log) == []
