"""Findings as a JUnit report, which nearly every build server shows as tests: a file is a suite."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from interventio.findings.code import Severity
from interventio.languages.translator import Translator
from interventio.renderers.findings.as_text import summary, where
from interventio.renderers.findings.sentences import legible, meant, told_more
from interventio.renderers.screen.lines import plain
from interventio.views.findings_report import FindingsReport, ToldFinding

_OUTCOMES = {Severity.ERROR: "error", Severity.WARNING: "failure", Severity.HINT: "skipped"}
_MARKS = re.compile('[&<>"]|:(?=:)')
"""What XML reads as more than text, and how a line begins that a build server obeys in its log."""


def findings_junit(report: FindingsReport, words: Translator) -> str:
    """Return the report: errors are errors, warnings failures, and hints tests that were skipped.

    Where nothing is found, one test has passed: readers take a report without tests for a broken one.
    """
    lines = [*_suites(report, words)] or [*_passed(plain((summary(report, words),)))]
    inner = "".join(f"  {line}\n" for line in lines)
    counts = _attributes(name="interventio", **_counts(report.findings))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites {counts}>\n{inner}</testsuites>\n'


def _passed(sentence: str) -> Iterator[str]:
    yield f"<testsuite {_attributes(name='interventio', **_counts(()))}>"
    yield f"  <testcase {_attributes(classname='interventio', name=sentence.strip())}/>"
    yield "</testsuite>"


def _suites(report: FindingsReport, words: Translator) -> Iterator[str]:
    whys = {code.id: code.why for code in report.codes}
    for path, group in groupby(report.findings, key=lambda finding: finding.path):
        findings = tuple(group)
        yield f"<testsuite {_attributes(name=path, **_counts(findings))}>"
        seen: Counter[str] = Counter()
        for finding in findings:
            yield from _case(finding, seen, whys.get(finding.code, ()), words)
        yield "</testsuite>"


def _case(finding: ToldFinding, seen: Counter[str], why: Iterable[str], words: Translator) -> Iterator[str]:
    """Yield a test; its name is unlike the others of its file, and no number of a line that the next edit moves."""
    name = f"{finding.code} {finding.sentence}"
    seen[name] += 1
    name = f"{name} ({seen[name]})" if seen[name] > 1 else name
    line = {"line": str(finding.spot.line)} if finding.spot else {}
    yield f"  <testcase {_attributes(classname=finding.path, name=name, file=finding.path, **line)}>"
    outcome = _OUTCOMES[finding.severity]
    kind = _attributes(message=finding.sentence, type=f"{finding.code} {finding.name}")
    yield f"    <{outcome} {kind}>{_escaped(where(finding.path, finding.spot))}"
    parts = (finding.sentence, meant(finding, words), finding.advice, *why, told_more(finding, words))
    yield from (_escaped(part) for part in parts if part)
    yield f"    </{outcome}>"
    yield "  </testcase>"


def _counts(findings: Iterable[ToldFinding]) -> dict[str, str]:
    counted = Counter(_OUTCOMES[finding.severity] for finding in findings)
    kinds = {"failures": counted["failure"], "errors": counted["error"], "skipped": counted["skipped"]}
    return {name: str(count) for name, count in {"tests": counted.total() or 1, **kinds}.items()}


def _attributes(**values: str) -> str:
    return " ".join(f'{name}="{_escaped(value)}"' for name, value in values.items())


def _escaped(text: str) -> str:
    """Return words on one line as XML reads them back; what XML cannot hold at all is shown by its number."""
    return _MARKS.sub(lambda mark: f"&#{ord(mark.group())};", legible(text))
