"""What a baseline knows is set aside; what it knows no more and does not explain is counted."""

from datetime import date

from interventio.checks.known_findings import Tidying, known_to, still_there, tidying_of
from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Place
from interventio.findings.selection import SetAside, Why, sifted
from interventio.records.baseline import Baseline, KnownFinding

MARKS = ["a" * 32, "b" * 32, "c" * 32]
REASON = {"und": "In spring."}


def finding(mark: str, code: str = "REF001") -> Finding:
    return Finding(Code(code, "x", Severity.ERROR, "Wrong."), Place("x.yaml"), fingerprint=mark)


def known(mark: str, reason: dict[str, str] | None = None) -> KnownFinding:
    day = date(2026, 11, 22)
    return KnownFinding(code="REF001", path="x.yaml", finding="Wrong.", fingerprint=mark, reason=reason, since=day)


BASELINE = Baseline(version=1, findings=(known(MARKS[0], REASON), known(MARKS[1]), known(MARKS[2])))


def test_what_is_known_is_set_aside_with_its_reason() -> None:
    old, unexplained, new = finding(MARKS[0]), finding(MARKS[1]), finding("d" * 32)
    assert sifted([old, unexplained, new], known_to(BASELINE)) == (
        (new,),
        (SetAside(old, Why.KNOWN, reason=REASON), SetAside(unexplained, Why.KNOWN)),
    )


def test_an_identity_code_is_never_left_as_it_is() -> None:
    assert known_to(BASELINE)(finding(MARKS[0], "PRI001")) is None


def test_what_is_gone_and_what_nobody_has_explained() -> None:
    found = [finding(MARKS[0]), finding(MARKS[1])]
    assert (still_there(BASELINE, found), tidying_of(BASELINE, found)) == ({0, 1}, Tidying(gone=1, unexplained=1))
