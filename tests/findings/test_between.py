"""Findings are known again in another state, wherever their lines and files have gone."""

from interventio.findings.between import gone_and_new
from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Place, Spot

CODE = Code("ABC001", "a-code", Severity.WARNING, "{id} is wrong.")
OTHER = Code("ABC002", "another-code", Severity.ERROR, "Wrong.")


def found(path: str, code: Code = CODE, line: int = 1, **facts: str) -> Finding:
    return Finding(code, Place(path, ("name",), spot=Spot(line, 1, line, 2)), facts)


def test_a_line_that_has_moved_changes_nothing() -> None:
    assert gone_and_new((found("a", line=1),), (found("a", line=9),), {}, {}) == ((), ())


def test_one_is_gone_and_another_new() -> None:
    old, new = found("a"), found("a", OTHER)
    assert gone_and_new((old,), (new,), {}, {}) == ((old,), (new,))


def test_of_two_that_are_alike_one_is_gone() -> None:
    first, second = found("a", line=1), found("a", line=2)
    assert gone_and_new((first, second), (first,), {}, {}) == ((second,), ())


def test_a_file_under_another_name_has_the_same_findings() -> None:
    assert gone_and_new((found("a", id="x"),), (found("b", id="y"),), {"a": "b"}, {"x": "y"}) == ((), ())


def test_what_was_found_in_a_file_that_cannot_be_read_now_is_not_gone() -> None:
    content, form = found("a"), found("a", Code("SYN205", "missing-space", Severity.ERROR, "A space is missing."))
    assert gone_and_new((content, form), (), {}, {}, {"a"}) == ((form,), ())
