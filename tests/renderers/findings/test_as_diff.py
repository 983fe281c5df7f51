from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from interventio.renderers.findings.as_diff import changes, diff
from interventio.renderers.lines import plain

texts = st.lists(st.sampled_from(("a", "b", "c", "")), max_size=30)


def shown(before: str, after: str, path: str = "data/teams/harju.yaml") -> str:
    return plain(tuple(diff(path, before.encode(), after.encode())))


def test_a_line_with_three_around_it() -> None:
    before = "".join(f"line {number}\n" for number in range(1, 21))
    assert shown(before, before.replace("line 9\n", "line nine\n")) == snapshot("""\
--- data/teams/harju.yaml
+++ data/teams/harju.yaml
@@ -6,7 +6,7 @@
 line 6
 line 7
 line 8
-line 9
+line nine
 line 10
 line 11
 line 12
""")


def test_lines_that_come_and_go() -> None:
    assert shown("a\nb\nc\n", "x\na\nc\n") == snapshot("""\
--- data/teams/harju.yaml
+++ data/teams/harju.yaml
@@ -1,3 +1,3 @@
+x
 a
-b
 c
""")


def test_nothing_in_a_file_or_its_name_reaches_the_terminal() -> None:
    said = shown("name: \x1b[31mred\x07\r\n", "name: \u202egnp\u2028\u200b\t\x85\r\n", "data/\x1b[2J.yaml")
    assert said == snapshot("""\
--- data/\\x1b[2J.yaml
+++ data/\\x1b[2J.yaml
@@ -1,1 +1,1 @@
-name: \\x1b[31mred\\x07
+name: \\u202egnp\\u2028\\u200b\\t\\x85
""")


def test_ends_of_lines_and_marks_are_no_change() -> None:
    assert shown("\ufeffa\r\nb\r\n", "\ufeffa\r\nc\r\n") == shown("a\nb\n", "a\nc\n")


@given(texts, texts)
def test_something_is_shown_where_something_differs(before: list[str], after: list[str]) -> None:
    old, new = ("".join(f"{line}\n" for line in lines) for lines in (before, after))
    shown_lines = shown(old, new).splitlines()[2:]
    assert any(line.startswith("@@") for line in shown_lines) == (before != after)
    counts = [sum(line.startswith(mark) for line in shown_lines) for mark in ("-", "+")]
    assert counts == [
        sum(part) for part in zip(*((b - a, d - c) for a, b, c, d in changes(before, after)), strict=True)
    ] or (before == after)


@given(texts, texts)
def test_the_changes_make_one_text_of_the_other(before: list[str], after: list[str]) -> None:
    made, upto = [], 0
    for start, end, since, until in changes(before, after):
        made += [*before[upto:start], *after[since:until]]
        upto = end
    assert [*made, *before[upto:]] == after


def test_many_lines_that_differ_are_one_change() -> None:
    before, after = (["a", "b"] * 5_000, ["b", "c"] * 5_000)
    assert changes(before, after) == [(0, 10_000, 0, 10_000)]
