"""Files that would harm a careless reader: each is read or told of, soon, and alike by every parser."""

from pathlib import Path
from time import process_time

import pytest

from interventio.sources.document import Document
from interventio.sources.limits import LIMITS
from interventio.sources.parsers import PARSERS
from interventio.sources.reader import document_of

SMALL = {path.stem: path.read_bytes() for path in sorted(Path(__file__).with_name("hostile").glob("*.yaml"))}
READ = {
    "carriage-returns": {"name": "Kävelevä koulubussi", "ages": [7, 12]},
    "carriage-returns-mixed": {"name": "a", "kind": "b", "ages": [7]},
    "dates-that-do-not-exist": {
        "a": "2026-02-30",
        "b": "2001-12-14T25:00:00Z",
        "c": "2001-12-14t21:59:43+99:99",
        "d": "0000-00-00",
    },
    "integers-that-are-none": {"a": "0b_", "b": "0x_", "c": "0o8", "d": "1_000", "e": 8},
    "json": {"name": "a", "ages": [7, 12], "kind": None},
    "merge-keys": {"a": {"b": 1}, "<<": {"c": 2}},
    "number-of-5000-digits": {"a": "9" * 5000, "b": "0x" + "f" * 5000},
    "sexagesimal": {"a": "12:30", "b": "190:20:30", "c": "59:" * 1000 + "59"},
    "unassigned-and-rare": {"name": "\u0378 \U0001fae8"},
    "what-is-code-elsewhere": {
        "a": "<script>alert(1)</script>",
        "b": "{{ 7*7 }} {% x %} ${x} $(x)",
        "c": "=1+1",
        "d": "[bold]x[/bold]",
        "e": "::error::x",
        "f": "; rm -rf",
    },
    "yes-and-no": {"a": "no", "b": "yes", "c": "on", "d": "off", "e": "y", "f": None},
}
TOLD = {
    "alias-in-itself": "recursive-alias",
    "alias-of-nothing": "unknown-alias",
    "anchor-flood": "unused-anchor",
    "bidi-override": "invisible-character",
    "billion-laughs": "too-many-aliases",
    "binary": "damaged-character",
    "byte-order-mark-inside": "invisible-character",
    "byte-order-mark-twice": "invisible-character",
    "cesu-8": "damaged-character",
    "comments-only": "empty-file",
    "csv": "no-fields",
    "directives": "special-first-character",
    "documents": "several-documents",
    "duplicate-by-form": "duplicate-key",
    "duplicates": "duplicate-key",
    "empty": "empty-file",
    "escape-sequences": "control-character",
    "escapes-to-nul": "control-character",
    "fields-for-a-name": "key-not-text",
    "flow-200-deep": "too-deep",
    "gzip": "not-text",
    "half-a-character": "unknown-escape",
    "half-a-character-in-a-tag": "tag",
    "html": "missing-colon",
    "latin-1": "narrow-encoding",
    "line-separators": "invisible-character",
    "long-name": "not-yaml",
    "merge-into-itself": "recursive-alias",
    "next-line": "control-character",
    "no-break-spaces": "no-break-space",
    "nul": "control-character",
    "null-document": "empty-file",
    "number-above-all-characters": "unknown-escape",
    "overlong-utf-8": "damaged-character",
    "pdf": "not-text",
    "private-use": "invisible-character",
    "python-call": "tag",
    "python-module": "tag",
    "python-new": "tag",
    "python-verbatim": "tag",
    "replacement-characters": "damaged-character",
    "shell": "no-fields",
    "tabs": "tab",
    "tag-characters": "invisible-character",
    "tags-of-yaml": "tag",
    "text-in-quotation-marks-that-ends-nowhere": "unclosed-quote",
    "truncated-utf-8": "damaged-character",
    "utf-16": "wide-encoding",
    "utf-16-without-mark": "wide-encoding",
    "utf-32": "wide-encoding",
    "windows-1252": "narrow-encoding",
    "zero-width": "invisible-character",
    "zip": "not-text",
}

FULL = LIMITS.file_bytes
LARGE = {
    "25,000 opening brackets": (b"[" * 25_000, "too-deep"),
    "500,000 opening brackets": (b"[" * 500_000, "too-deep"),
    "500,000 opening curly brackets": (b"{" * 500_000, "too-deep"),
    "opening brackets on lines of their own": (b"[\n" * (FULL // 2), "too-deep"),
    "fields between brackets": (b"{a: " * (FULL // 4), "too-deep"),
    "dashes in a line": (b"- " * (FULL // 2), "too-deep"),
    "question marks in a line": (b"? " * (FULL // 2), "too-deep"),
    "a stair of dashes": (b"".join(b" " * step + b"-\n" for step in range(1000)), "too-deep"),
    "a stair of fields": (b"".join(b" " * step + b"a:\n" for step in range(1000)), "too-deep"),
    "a list of nothing": (b"-\n" * (FULL // 2), "too-many-values"),
    "names of nothing": (b"?\n" * (FULL // 2), "too-many-values"),
    "items between brackets": (b"[" + b"a," * (FULL // 2 - 1), "too-many-values"),
    "100,000 fields": (b"".join(b"k%d: 1\n" % number for number in range(100_000)), "too-many-values"),
    "commas": (b"[" + b"," * (FULL - 1), "special-first-character"),
    "colons": (b":" * FULL, "not-yaml"),
    "colons between brackets": (b"[" + b":," * (FULL // 2 - 1), "colon-in-text"),
    "5,000 fields twice": (b"".join(b"k%d: 1\n" % number for number in range(4_990)) * 2, "duplicate-key"),
    "one field 9,000 times": (b"a: 1\n" * 9_000, "duplicate-key"),
    "exclamation marks": (b"!" * FULL, "tag"),
    "tags without end": (b"#" + b"!" * (FULL - 20) + b"\na: !%ed%a0%80 x\n", "tag"),
    "handles of tags": (
        b"".join(b"%%TAG !%d! tag:x\n" % number for number in range(50_000)),
        "special-first-character",
    ),
    "anchors": (b"&a " * (FULL // 3), "not-yaml"),
    "aliases": (b"[*a," * (FULL // 4), "unknown-alias"),
    "documents": (b"---\n" * (FULL // 4), "several-documents"),
    "one endless text": (b"a: " + b"x" * (FULL - 4), "overlong-text"),
    "an endless text over lines": (b"a:\n" + b" x\n" * (FULL // 3 - 2), "overlong-text"),
    "an endless text in quotation marks": (b'"' + b"a" * (FULL - 2) + b'"', "overlong-text"),
    "an endless block of text": (b"a: |\n" + b"  x\n" * (FULL // 4 - 2), "overlong-text"),
    "an endless name": (b"a" * (FULL - 4) + b": 1", "not-yaml"),
    "an endless number": (b"a: " + b"1" * (FULL - 4), "overlong-text"),
    "escapes": (b'a: "' + b"\\x41" * (FULL // 4 - 2) + b'"', "overlong-text"),
    "escapes with a wrong one at the end": (b'a: "' + b"\\x41" * (FULL // 4 - 2) + b'\\q"', "unknown-escape"),
    "backslashes": (b'"' + b"\\" * (FULL - 1), "unclosed-quote"),
    "apostrophes": (b"'" * FULL, "overlong-text"),
    "texts after quotation marks": (b"a: 'b'c\n" * (FULL // 8), "text-after-quote"),
    "quotation marks that are not closed": (b'a: "b\nc: "d\n' * (FULL // 12), "unclosed-quote"),
    "dashes in a text and a colon": (b"a: x\n  " + b"- " * (FULL // 2 - 9) + b": b", "colon-in-text"),
    "a long text and a colon": (b"a: x\n" + b"  y\n" * (FULL // 4 - 9) + b"  z: b\n", "wrong-indentation"),
    "words between brackets and a colon": (b"a: {x " + b"aa " * (FULL // 3 - 9) + b": b", "missing-comma"),
    "no-break spaces": (("\u00a0" * (FULL // 2)).encode(), "overlong-text"),
    "zero bytes": (b"\0" * FULL, "control-character"),
    "invisible characters": (("\u200b" * (FULL // 3)).encode(), "invisible-character"),
    "joiners": (("\u200d" * (FULL // 3)).encode(), "invisible-character"),
    "bytes of no encoding": (b"\xff" * FULL, "narrow-encoding"),
    "marks of git": (b"=======\n" * (FULL // 8), "merge-conflict"),
    "tabs": (b"\t" * (FULL - 1) + b"a", "tab"),
    "ends of lines": (b"\n" * FULL, "empty-file"),
}
LARGE_AND_READ = {
    "blank lines": b"\n" * (FULL - 10) + b"a: 1",
    "spaces": b" " * (FULL - 10) + b"a: 1",
    "comments": b"# x\n" * (FULL // 4 - 2) + b"a: 1",
}


def told(content: bytes) -> set[str]:
    result = document_of("x.yaml", content)
    assert not isinstance(result, Document)
    return {finding.code.name for finding in result}


def test_every_small_file_has_its_expectation() -> None:
    assert sorted(SMALL) == sorted([*READ, *TOLD])


@pytest.mark.parametrize("name", READ)
def test_what_only_looks_hostile_is_read(name: str) -> None:
    document = document_of("x.yaml", SMALL[name])
    assert isinstance(document, Document)
    assert document.value == READ[name]


@pytest.mark.parametrize("name", TOLD)
def test_what_is_hostile_is_told(name: str) -> None:
    assert told(SMALL[name]) == {TOLD[name]}


@pytest.mark.parametrize("name", LARGE)
def test_what_is_large_and_hostile_is_told_soon(name: str) -> None:
    content, code = LARGE[name]
    start = process_time()
    assert (len(content) <= FULL, told(content)) == (True, {code})
    assert process_time() - start < 2


@pytest.mark.parametrize("name", LARGE_AND_READ)
def test_what_is_large_and_harmless_is_read_soon(name: str) -> None:
    start = process_time()
    document = document_of("x.yaml", LARGE_AND_READ[name])
    assert isinstance(document, Document)
    assert document.value == {"a": 1}
    assert process_time() - start < 2


@pytest.mark.parametrize("name", SMALL)
def test_all_parsers_tell_the_same(name: str) -> None:
    results = [document_of("x.yaml", SMALL[name], parser) for parser in PARSERS]
    assert [result.value if isinstance(result, Document) else result for result in results[1:]] == [
        results[0].value if isinstance(results[0], Document) else results[0]
    ] * (len(PARSERS) - 1)
