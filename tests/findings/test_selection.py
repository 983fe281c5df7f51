"""Findings pass sieves, and what does not pass is counted."""

from hypothesis import given
from hypothesis import strategies as st

from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.fingerprints import marked
from interventio.findings.place import Place
from interventio.findings.selection import SetAside, Why, counted, not_among, of_codes, of_file, sifted

WRONG, LATE = (Code(id_, id_.lower(), Severity.ERROR, "Wrong.") for id_ in ("TST001", "TST002"))
FINDINGS = marked(Finding(code, Place(path)) for code in (WRONG, LATE) for path in ("a.yaml", "b.yaml"))


def test_codes_files_and_what_was_there_before() -> None:
    assert [sifted(FINDINGS, sieve)[0] for sieve in (of_codes(frozenset({"TST001"})), of_file("a.yaml"))] == [
        FINDINGS[:2],
        (FINDINGS[0], FINDINGS[2]),
    ]
    assert sifted(FINDINGS, not_among(FINDINGS[1].fingerprint for _ in "x")) == (
        (FINDINGS[0], *FINDINGS[2:]),
        (SetAside(FINDINGS[1], Why.OLDER),),
    )


def test_of_findings_that_are_alike_only_those_beyond_the_old_ones_are_new() -> None:
    two, three = (marked([Finding(WRONG, Place("a.yaml", (position,))) for position in range(n)]) for n in (2, 3))
    assert sifted(three, not_among(one.fingerprint for one in two))[0] == three[2:]


@given(st.lists(st.sampled_from(FINDINGS)), st.sets(st.sampled_from(["TST001", "TST002"])))
def test_nothing_is_lost(findings: list[Finding], codes: set[str]) -> None:
    left, aside = sifted(findings, of_codes(frozenset(codes)))
    assert len(left) + sum(counted(aside).values()) == len(findings)
    assert all(one.code.id in codes for one in left)
