"""The Code Quality report, checked against what GitLab's documentation asks of one."""

import json

from hypothesis import given
from inline_snapshot import snapshot
from jsonschema import Draft202012Validator

from interventio.renderers.findings.as_gitlab import findings_gitlab
from interventio.renderers.findings.sentences import message
from interventio.views.findings_report import FindingsReport
from support.build_servers import obeyed_by_azure, obeyed_by_github
from support.told import HINT, TYPO, WORDS, report, reports

POSITION = {
    "type": "object",
    "required": ["line"],
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
}
LINE = {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}}
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "location", "severity"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path"],
                "properties": {
                    "path": {"type": "string", "minLength": 1, "not": {"pattern": "^(/|\\./)"}},
                    "lines": LINE,
                    "positions": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": POSITION, "end": POSITION},
                    },
                },
                "oneOf": [{"required": ["lines"]}, {"required": ["positions"]}],
            },
        },
    },
}
"""What GitLab says of the format of a Code Quality report."""


def test_an_issue_begins_with_its_code_since_gitlab_hides_the_name_of_the_check() -> None:
    assert json.loads(findings_gitlab(report(TYPO), WORDS)) == snapshot(
        [
            {
                "description": "REF001: There is no method “courage-groups” in data/interventions. Did you mean “courage-group”? Check the spelling.",
                "check_name": "REF001",
                "fingerprint": "00000000000000000000000000000000",
                "severity": "major",
                "location": {
                    "path": "data/teams/harju.yaml",
                    "positions": {"begin": {"line": 10, "column": 19}, "end": {"line": 10, "column": 33}},
                },
            }
        ]
    )


def test_what_stands_on_no_line_is_told_at_the_first() -> None:
    (issue,) = json.loads(findings_gitlab(report(HINT), WORDS))
    assert (issue["severity"], issue["location"]) == ("info", {"path": "data/teams/harju.yaml", "lines": {"begin": 1}})


@given(reports)
def test_whatever_the_data_holds_gitlab_reads_it(told: FindingsReport) -> None:
    written = findings_gitlab(told, WORDS)
    issues = json.loads(written)
    assert [error.message for error in Draft202012Validator(GITLAB).iter_errors(issues)] == []
    assert [(one["description"], one["location"]["path"], one["fingerprint"]) for one in issues] == [
        (f"{one.code}: {message(one, WORDS)}", one.path, one.fingerprint) for one in told.findings
    ]
    assert obeyed_by_github(written) + obeyed_by_azure(written) == []
