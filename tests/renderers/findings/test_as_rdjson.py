"""What reviewdog reads: its schema is written down here after its public documentation."""

import json
from dataclasses import replace

from hypothesis import given
from inline_snapshot import snapshot
from jsonschema import Draft202012Validator

from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Spot
from interventio.renderers.findings.as_rdjson import findings_rdjson
from interventio.views.findings_report import FindingsReport
from support.build_servers import obeyed_by_azure, obeyed_by_github
from support.told import OVERDUE, TYPO, WORDS, report, reports

POSITION = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
}
RANGE = {
    "type": "object",
    "additionalProperties": False,
    "required": ["start"],
    "properties": {"start": POSITION, "end": POSITION},
}
SUGGESTION = {
    "type": "object",
    "additionalProperties": False,
    "required": ["range", "text"],
    "properties": {"range": RANGE, "text": {"type": "string"}},
}
DIAGNOSTIC = {
    "type": "object",
    "additionalProperties": False,
    "required": ["message", "location"],
    "properties": {
        "message": {"type": "string"},
        "location": {
            "type": "object",
            "additionalProperties": False,
            "required": ["path"],
            "properties": {"path": {"type": "string"}, "range": RANGE},
        },
        "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
        "code": {"type": "object", "additionalProperties": False, "properties": {"value": {"type": "string"}}},
        "suggestions": {"type": "array", "items": SUGGESTION},
    },
}
RDJSON = {
    "type": "object",
    "additionalProperties": False,
    "required": ["source", "diagnostics"],
    "properties": {
        "source": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
        "diagnostics": {"type": "array", "items": DIAGNOSTIC},
    },
}


def test_a_diagnostic_offers_what_would_mend_it() -> None:
    assert json.loads(findings_rdjson(report(TYPO), WORDS))["diagnostics"] == snapshot(
        [
            {
                "message": """\
There is no method “courage-groups” in data/interventions. Did you mean “courage-group”? Check the spelling.
What a code means and how to put it right: interventio explain REF001\
""",
                "location": {
                    "path": "data/teams/harju.yaml",
                    "range": {"start": {"line": 10, "column": 19}, "end": {"line": 10, "column": 33}},
                },
                "severity": "ERROR",
                "code": {"value": "REF001"},
                "suggestions": [
                    {
                        "range": {"start": {"line": 10, "column": 19}, "end": {"line": 10, "column": 33}},
                        "text": "courage-group",
                    }
                ],
            }
        ]
    )


def test_changes_that_belong_together_are_not_offered_one_by_one() -> None:
    change = Replacement(Spot(1, 1, 1, 2), "a")
    several = Fix(TYPO.path, (change, change), is_safe=True)
    elsewhere = Fix("data/other.yaml", (change,), is_safe=True)
    findings = [replace(TYPO, fix=several), replace(TYPO, fix=elsewhere), OVERDUE]
    read = json.loads(findings_rdjson(report(*findings), WORDS))
    assert [one["suggestions"] for one in read["diagnostics"]] == [[], [], []]


@given(reports)
def test_whatever_the_data_holds_reviewdog_reads_it(told: FindingsReport) -> None:
    written = findings_rdjson(told, WORDS)
    read = json.loads(written)
    assert [error.message for error in Draft202012Validator(RDJSON).iter_errors(read)] == []
    assert [one["location"]["path"] for one in read["diagnostics"]] == [one.path for one in told.findings]
    assert all(one.sentence in shown["message"] for one, shown in zip(told.findings, read["diagnostics"], strict=True))
    assert obeyed_by_github(written) + obeyed_by_azure(written) == []
