"""Told findings for the tests of their formats: plain ones, and any that Hypothesis thinks of."""

from dataclasses import replace

from hypothesis import strategies as st

from interventio.findings.code import Severity
from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Spot
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.findings_report import FindingsReport, ToldFinding

WORDS = translator(Language.EN)
TYPO = ToldFinding(
    path="data/teams/harju.yaml",
    spot=Spot(10, 19, 10, 33),
    severity=Severity.ERROR,
    usual=Severity.ERROR,
    code="REF001",
    name="unknown-intervention",
    sentence="There is no method “courage-groups” in data/interventions.",
    advice="Check the spelling.",
    suggestions=("courage-group",),
    excerpt=(),
    related=(),
    fingerprint="0" * 32,
    fix=Fix("data/teams/harju.yaml", (Replacement(Spot(10, 19, 10, 33), "courage-group"),), is_safe=True),
)
"""A mistake that has all that a finding may have."""
OVERDUE = replace(
    TYPO,
    severity=Severity.WARNING,
    usual=Severity.WARNING,
    code="FRE002",
    name="review-overdue",
    sentence="This record was last looked through long ago.",
    suggestions=(),
    related=(("data/units/åsen.yaml", Spot(3, 1, 4, 2)), ("data/old.yaml", None)),
    fingerprint="1" * 32,
    fix=None,
)
HINT = replace(TYPO, severity=Severity.HINT, usual=Severity.HINT, spot=None, fingerprint="2" * 32, fix=None)

HOSTILE = (
    *(
        "::",
        "##[",
        "##vso[task.complete result=Succeeded;]",
        "::stop-commands::x",
        "##[error]",
        "]]>",
        "<!--",
        "-->",
        "`",
    ),
    *("\r", "\n", "\x1b[31m", "\x00", "\x9b", "\u2028", "\u202e", "\ufffe", "\uffff", "\ud800", "\U000e0041", "\ufeff"),
    *(
        "%",
        "%0A",
        "%25",
        "%AZP25",
        "%5D",
        ";",
        "]",
        ",",
        ":",
        "=",
        '"',
        "'",
        "<b>",
        "</error>",
        "&amp;",
        "&",
        "\\",
        "\t",
    ),
    *("@team", "#12", "!3", "~label", "$x$", ":tada:", "https://e.example", "www.e.example", "a@b.example", "GH-1"),
    *("![x](y)", "[x](y)", "|", "*", "_", "deadbeefcafe", "- ", "1. ", "# ", "<img src=x>", "ä", "𝄞", " ", "a"),
)
texts = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=5), max_size=6).map("".join)
paths = texts.map(lambda text: f"data/{text}.yaml")
numbers = st.integers(1, 99)
spots = st.builds(
    lambda line, column, more, wide: Spot(line, column, line + more, column + wide),
    numbers,
    numbers,
    st.integers(0, 2),
    numbers,
)
fixes = st.builds(
    Fix, paths, st.lists(st.builds(Replacement, spots, texts), min_size=1, max_size=2).map(tuple), is_safe=st.booleans()
)
severities = st.sampled_from([Severity.ERROR, Severity.WARNING, Severity.HINT])
findings = st.builds(
    ToldFinding,
    path=paths,
    spot=st.none() | spots,
    severity=severities,
    usual=severities,
    code=st.sampled_from(["REF001", "SYN205", "FRE002"]),
    name=st.sampled_from(["unknown-intervention", "missing-space"]),
    sentence=texts,
    advice=texts,
    suggestions=st.lists(texts, max_size=3).map(tuple),
    excerpt=st.just(()),
    related=st.lists(st.tuples(paths, st.none() | spots), max_size=2).map(tuple),
    fingerprint=st.text("0123456789abcdef", min_size=32, max_size=32),
    fix=st.none() | fixes,
)
reports = st.lists(findings, max_size=4, unique_by=lambda one: one.fingerprint).map(lambda found: report(*found))


def report(*findings: ToldFinding, hidden: int = 0) -> FindingsReport:
    """Return a report of findings, file by file as reports are."""
    counted = [finding.severity for finding in findings]
    return FindingsReport(
        language="en",
        files=9,
        findings=tuple(sorted(findings, key=lambda finding: finding.path)),
        hidden=hidden,
        errors=counted.count(Severity.ERROR),
        warnings=counted.count(Severity.WARNING),
        hints=counted.count(Severity.HINT),
    )
