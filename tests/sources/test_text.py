import pytest

from interventio.findings.place import Spot
from interventio.languages.translator import Fact
from interventio.sources.syntax_codes import SPECIAL_CHARACTER
from interventio.sources.text import decoded, text_of, unified
from interventio.sources.text_codes import CONTROL_CHARACTER, EMPTY_FILE, MERGE_CONFLICT, WIDE_ENCODING
from interventio.sources.trouble import Trouble

OURS, MIDDLE, THEIRS = "<" * 7, "=" * 7, ">" * 7


@pytest.mark.parametrize("content", [b"\xef\xbb\xbfa\r\nb\n", b"a\rb\r", b"a\nb\n"])
def test_every_editor_is_made_to_write_alike(content: bytes) -> None:
    assert unified(content) == b"a\nb\n"[: len(unified(content))]


def test_text_is_what_the_bytes_stand_for() -> None:
    assert text_of("name: Kävely – 7\u00a0v\n".encode()) == "name: Kävely – 7\u00a0v\n"


@pytest.mark.parametrize("content", [b"", b"\n", b" \t\n\n"])
def test_an_empty_file(content: bytes) -> None:
    assert text_of(content) == (Trouble(EMPTY_FILE),)


def test_zeros_are_another_encoding_or_a_control_character() -> None:
    assert decoded("name: a".encode("utf-16-le")) == Trouble(WIDE_ENCODING, facts={"encoding": "UTF-16"})
    facts: dict[str, Fact] = {"name": "NULL", "number": "U+0000", "count": 1}
    assert text_of(b"name: a\0b") == (Trouble(CONTROL_CHARACTER, Spot(1, 8, 1, 9), facts),)


def test_a_merge_conflict_is_told_with_all_its_marks() -> None:
    text = f"a: 1\n{OURS} HEAD\nb: 2\n{'|' * 7} base\n{MIDDLE}\nb: 3\n{THEIRS} branch\n"
    spots = tuple(Spot(line, 1, line, 8) for line in (2, 4, 5, 7))
    assert text_of(text.encode()) == (Trouble(MERGE_CONFLICT, spots[0], {"mark": OURS}, related=spots[1:]),)


@pytest.mark.parametrize("mark", [OURS, MIDDLE, THEIRS])
def test_a_mark_that_was_left_behind_is_a_conflict_too(mark: str) -> None:
    assert text_of(f"{mark}\nb: 2\n".encode()) == (Trouble(MERGE_CONFLICT, Spot(1, 1, 1, 8), {"mark": mark}),)
    assert text_of(f"b: 2\n{mark}".encode()) == (Trouble(MERGE_CONFLICT, Spot(2, 1, 2, 8), {"mark": mark}),)


@pytest.mark.parametrize(
    "text", [f"a: {OURS} b\n", f"# {MIDDLE}\na: 1\n", f"a: |\n  {THEIRS} b\n", f"{MIDDLE}=: 1\n", "<a>: 1\n"]
)
def test_marks_within_lines_are_text(text: str) -> None:
    assert text_of(text.encode()) == text


def test_a_directive_is_told_before_any_parser_sees_it() -> None:
    trouble = Trouble(SPECIAL_CHARACTER, Spot(2, 1, 2, 2), {"character": "%"})
    assert text_of(b"# 70 %\n%TAG !a! x\n---\n") == (trouble,)
    assert text_of(b"a: 70 %\n b: %\n") == "a: 70 %\n b: %\n"
