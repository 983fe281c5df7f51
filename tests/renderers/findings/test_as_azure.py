"""What Azure Pipelines lists of a run: read back by the rules of its agent."""

from hypothesis import given
from inline_snapshot import snapshot

from interventio.renderers.findings.as_azure import findings_azure
from interventio.renderers.findings.sentences import legible
from interventio.views.findings_report import FindingsReport
from support.build_servers import obeyed_by_azure, obeyed_by_github
from support.told import HINT, OVERDUE, TYPO, WORDS, report, reports


def test_an_issue_tells_its_place_and_its_code() -> None:
    (shown,) = obeyed_by_azure(findings_azure(report(TYPO), WORDS))
    assert (shown.name, shown.properties, shown.data) == snapshot(
        (
            "task.logissue",
            {
                "type": "error",
                "sourcepath": "data/teams/harju.yaml",
                "linenumber": "10",
                "columnnumber": "19",
                "code": "REF001",
            },
            "REF001: There is no method “courage-groups” in data/interventions. Did you mean “courage-group”? Check the spelling. What a code means and how to put it right: interventio explain REF001",
        )
    )


def test_a_hint_is_no_warning_of_its_own_kind_and_says_so() -> None:
    shown = obeyed_by_azure(findings_azure(report(HINT, OVERDUE), WORDS))
    assert [(one.properties["type"], one.data.partition(": ")[2][:10]) for one in shown] == [
        ("warning", "This recor"),
        ("warning", "hint: Ther"),
    ]


@given(reports)
def test_whatever_the_data_holds_is_read_back_and_commands_nothing_else(told: FindingsReport) -> None:
    log = findings_azure(told, WORDS)
    shown = obeyed_by_azure(log)
    in_order = sorted(told.findings, key=lambda finding: finding.severity.rank)
    assert [one.name for one in shown] == ["task.logissue"] * len(in_order)
    assert [one.properties["sourcepath"] for one in shown] == [legible(finding.path) for finding in in_order]
    assert all(legible(finding.sentence) in one.data for one, finding in zip(shown, in_order, strict=True))
    assert obeyed_by_github(log) == []
