"""The SARIF log, checked by its schema, by the multitool of its makers, and read back."""

import json
import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from inline_snapshot import snapshot
from jsonschema import Draft7Validator

from interventio.findings.code import Severity
from interventio.pipeline import examine, told_findings
from interventio.renderers.findings.as_sarif import findings_sarif
from interventio.renderers.findings.sentences import message
from interventio.views.findings_report import FindingsReport
from support.build_servers import obeyed_by_azure, obeyed_by_github, unquoted
from support.run import REPOSITORY
from support.sites import DAY
from support.told import HINT, OVERDUE, TYPO, WORDS, report, reports
from support.tools import printed_by, tool

FOLDER = "@microsoft/sarif-multitool-linux"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}


@cache
def checker() -> Draft7Validator:
    return Draft7Validator(json.loads(tool(f"{FOLDER}/sarif-2.1.0.json").read_bytes()))


def test_a_result_has_its_place_what_may_be_meant_and_what_would_mend_it() -> None:
    (run,) = json.loads(findings_sarif(report(TYPO), WORDS))["runs"]
    assert run["results"] == snapshot(
        [
            {
                "ruleId": "REF001",
                "ruleIndex": 0,
                "level": "error",
                "message": {
                    "text": "There is no method “courage-groups” in data/interventions. Did you mean “courage-group”? Check the spelling."
                },
                "locations": [
                    {
                        "physicalLocation": {
                            "artifactLocation": {"uri": "data/teams/harju.yaml", "uriBaseId": "%SRCROOT%"},
                            "region": {"startLine": 10, "startColumn": 19, "endLine": 10, "endColumn": 33},
                        }
                    }
                ],
                "partialFingerprints": {
                    "interventio/v1": "00000000000000000000000000000000",
                    "primaryLocationLineHash": "00000000000000000000000000000000",
                },
                "fixes": [
                    {
                        "description": {"text": "A safe fix."},
                        "artifactChanges": [
                            {
                                "artifactLocation": {"uri": "data/teams/harju.yaml", "uriBaseId": "%SRCROOT%"},
                                "replacements": [
                                    {
                                        "deletedRegion": {
                                            "startLine": 10,
                                            "startColumn": 19,
                                            "endLine": 10,
                                            "endColumn": 33,
                                        },
                                        "insertedContent": {"text": "courage-group"},
                                    }
                                ],
                            }
                        ],
                    }
                ],
            }
        ]
    )


def test_a_rule_tells_what_the_page_of_its_code_tells() -> None:
    (run,) = json.loads(findings_sarif(report(TYPO), WORDS))["runs"]
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["help"]["text"].startswith(rule["fullDescription"]["text"])
    assert "~~~yaml\n" in rule["help"]["markdown"]
    assert {
        name: rule[name] for name in ("id", "name", "shortDescription", "defaultConfiguration", "properties")
    } == snapshot(
        {
            "id": "REF001",
            "name": "unknown-intervention",
            "shortDescription": {"text": "The method is not in the catalogue"},
            "defaultConfiguration": {"level": "error", "enabled": True},
            "properties": {"tags": ["REF"], "problem.severity": "error"},
        }
    )


def test_a_rule_keeps_its_usual_level_where_a_workspace_has_asked_for_another() -> None:
    (run,) = json.loads(findings_sarif(report(replace(TYPO, severity=Severity.HINT)), WORDS))["runs"]
    assert run["tool"]["driver"]["rules"][0]["defaultConfiguration"]["level"] == "error"
    assert run["results"][0]["level"] == "note"


def test_other_places_that_belong_to_it_are_told() -> None:
    (run,) = json.loads(findings_sarif(report(OVERDUE), WORDS))["runs"]
    assert run["results"][0]["relatedLocations"] == snapshot(
        [
            {
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": {"uri": "data/units/%C3%A5sen.yaml", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 3, "startColumn": 1, "endLine": 4, "endColumn": 2},
                },
            },
            {
                "id": 2,
                "physicalLocation": {
                    "artifactLocation": {"uri": "data/old.yaml", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 1},
                },
            },
        ]
    )


@settings(max_examples=40)
@given(reports)
def test_whatever_the_data_holds_it_is_valid_and_read_back(told: FindingsReport) -> None:
    written = findings_sarif(told, WORDS)
    log = json.loads(written)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    places = [one["locations"][0]["physicalLocation"] for one in run["results"]]
    assert [error.message for error in checker().iter_errors(log)] == []
    assert [(rules[one["ruleIndex"]]["id"], one["level"], one["message"]["text"]) for one in run["results"]] == [
        (one.code, LEVELS[one.severity], message(one, WORDS)) for one in told.findings
    ]
    assert [unquoted(place["artifactLocation"]["uri"]) for place in places] == [one.path for one in told.findings]
    assert [(place["region"]["startLine"], place["region"].get("endColumn")) for place in places] == [
        (one.spot.line, one.spot.end_column) if one.spot else (1, None) for one in told.findings
    ]
    assert obeyed_by_github(written) + obeyed_by_azure(written) == []


@pytest.mark.slow
def test_the_multitool_of_its_makers_misses_nothing_but_the_address_of_a_project_that_has_none(tmp_path: Path) -> None:
    told = told_findings(examine(REPOSITORY, DAY), WORDS)
    (tmp_path / "found.sarif").write_text(findings_sarif(told, WORDS), encoding="utf-8")
    (tmp_path / "plain.sarif").write_text(findings_sarif(report(TYPO, OVERDUE, HINT), WORDS), encoding="utf-8")
    (tmp_path / "none.sarif").write_text(findings_sarif(report(), WORDS), encoding="utf-8")
    program = tmp_path / "multitool"
    shutil.copy(tool(f"{FOLDER}/Sarif.Multitool"), program)
    program.chmod(0o700)  # npm installs it without leave to run it
    asked = (
        "--rule-kind",
        "Sarif;Ghas",
        "--level",
        "Error;Warning",
        "--output",
        "told.sarif",
        "--log",
        "ForceOverwrite",
    )
    said = []
    for name in ("found.sarif", "plain.sarif", "none.sarif"):
        printed_by(str(program), "validate", name, *asked, folder=tmp_path)
        (run,) = json.loads((tmp_path / "told.sarif").read_text(encoding="utf-8-sig"))["runs"]
        said += [(name, one["ruleId"], one["message"]["id"]) for one in run["results"]]
    missing = ("SARIF2005", "Warning_ProvideToolnformationUri")
    assert said == [(name, *missing) for name in ("found.sarif", "plain.sarif", "none.sarif")]
