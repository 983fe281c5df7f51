"""The JUnit report, as junitparser and a strict reader of XML see it."""

from dataclasses import replace
from xml.etree import ElementTree as ET

from hypothesis import given
from inline_snapshot import snapshot
from junitparser import JUnitXml

from interventio.findings.code import Severity
from interventio.renderers.findings.as_junit import findings_junit
from interventio.renderers.findings.sentences import legible
from interventio.views.findings_report import FindingsReport
from support.build_servers import obeyed_by_azure, obeyed_by_github
from support.told import HINT, OVERDUE, TYPO, WORDS, report, reports

OUTCOMES = {Severity.ERROR: "Error", Severity.WARNING: "Failure", Severity.HINT: "Skipped"}


def test_a_file_is_a_suite_and_a_finding_a_test_that_did_not_pass() -> None:
    assert findings_junit(report(TYPO), WORDS) == snapshot("""\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="interventio" tests="1" failures="0" errors="1" skipped="0">
  <testsuite name="data/teams/harju.yaml" tests="1" failures="0" errors="1" skipped="0">
    <testcase classname="data/teams/harju.yaml" name="REF001 There is no method “courage-groups” in data/interventions." file="data/teams/harju.yaml" line="10">
      <error message="There is no method “courage-groups” in data/interventions." type="REF001 unknown-intervention">data/teams/harju.yaml:10:19
  There is no method “courage-groups” in data/interventions.
  Did you mean “courage-group”?
  Check the spelling.
  What a code means and how to put it right: interventio explain REF001
      </error>
    </testcase>
  </testsuite>
</testsuites>
""")


def test_errors_warnings_and_hints_are_told_apart() -> None:
    (suite,) = JUnitXml.fromstring(findings_junit(report(TYPO, OVERDUE, HINT), WORDS).encode())
    assert (suite.tests, suite.errors, suite.failures, suite.skipped) == (3, 1, 1, 1)
    assert [type(result).__name__ for case in suite for result in case.result] == ["Error", "Failure", "Skipped"]


def test_where_nothing_is_found_one_test_has_passed() -> None:
    (suite,) = JUnitXml.fromstring(findings_junit(report(), WORDS).encode())
    assert [(case.name, case.is_passed) for case in suite] == [("Everything is in order. 9 files.", True)]


def test_tests_of_a_file_have_names_of_their_own_that_hold_no_line() -> None:
    twice = [TYPO, replace(TYPO, spot=None)]
    (suite,) = JUnitXml.fromstring(findings_junit(report(*twice), WORDS).encode())
    assert [case.name for case in suite] == [
        "REF001 There is no method “courage-groups” in data/interventions.",
        "REF001 There is no method “courage-groups” in data/interventions. (2)",
    ]


@given(reports)
def test_whatever_the_data_holds_is_read_back(told: FindingsReport) -> None:
    written = findings_junit(told, WORDS)
    cases = [case for suite in JUnitXml.fromstring(written.encode()) for case in suite]
    read = [(type(result).__name__, result.message, result.type) for case in cases for result in case.result]
    assert read == [(OUTCOMES[one.severity], legible(one.sentence), f"{one.code} {one.name}") for one in told.findings]
    assert obeyed_by_github(written) + obeyed_by_azure(written) == []


@given(reports)
def test_it_is_built_as_strict_readers_want_it_and_its_counts_are_true(told: FindingsReport) -> None:
    top = ET.fromstring(findings_junit(told, WORDS).encode())  # noqa: S314 - our own output
    assert top.tag == "testsuites"
    for node in (top, *top):
        cases = [*node.iter("testcase")]
        counts = {"errors": "error", "failures": "failure", "skipped": "skipped"}
        assert int(node.attrib["tests"]) == len(cases) > 0
        assert all(int(node.attrib[name]) == len([*node.iter(tag)]) for name, tag in counts.items())
    assert {child.tag for suite in top for child in suite} == {"testcase"}
    assert all({"classname", "name"} <= case.attrib.keys() for case in top.iter("testcase"))
    names = [(case.attrib["classname"], case.attrib["name"]) for case in top.iter("testcase")]
    assert len(names) == len(set(names))
