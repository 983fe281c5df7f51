"""How much findings matter, and in which order they are told."""

from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Place, Spot
from interventio.findings.weighing import weigh, worst_first

MISTAKE = Code("TST001", "mistake", Severity.ERROR, "Wrong.")
LATE = Code("TST002", "late", Severity.WARNING, "Late.")


def finding(code: Code, path: str, line: int = 1) -> Finding:
    return Finding(code, Place(path, spot=Spot(line, 1, line, 2)))


def severities(asked: dict[str, Severity]) -> list[Severity]:
    return [one.severity for one in weigh([finding(MISTAKE, "a"), finding(LATE, "a")], asked)]


def test_a_code_says_how_much_it_matters() -> None:
    assert severities({}) == [Severity.ERROR, Severity.WARNING]


def test_a_workspace_may_see_it_otherwise_by_code_or_by_name() -> None:
    assert severities({"TST001": Severity.HINT, "late": Severity.ERROR}) == [Severity.HINT, Severity.ERROR]


def test_what_is_off_is_not_told() -> None:
    assert severities({"mistake": Severity.OFF}) == [Severity.WARNING]


def test_files_with_errors_come_first_and_in_a_file_errors_and_then_lines() -> None:
    late, early = finding(MISTAKE, "b", 9), finding(MISTAKE, "b", 2)
    aside, other = finding(LATE, "b", 1), finding(LATE, "a", 1)
    assert worst_first([other, aside, late, early]) == [early, late, aside, other]
