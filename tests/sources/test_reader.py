"""Any file gives a document or findings, never an exception; a record reads back as it was written."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from interventio.findings.finding import Finding
from interventio.findings.place import Place, Spot
from interventio.sources.builder import Value
from interventio.sources.document import Document
from interventio.sources.files import SourceFile
from interventio.sources.lines import Lines
from interventio.sources.reader import document_of, read
from interventio.sources.structure_codes import DUPLICATE_KEY
from interventio.sources.text import unified
from interventio.sources.text_codes import EMPTY_FILE
from support.marked import mistakes, typed
from support.written import records, written

MARKS = ("- ", ": ", ":", "? ", "[", "]", "{", "}", ",", "# ", "&a ", "*a ", "!", "|", ">", "'", '"', "%", "@", "`")
OTHERS = (" ", "\n", "\t", "\r", "\\", "\u00a0", "\u200b", "\u202e", "\0", "a", "ä", "1", "~", "---\n", "...\n", "<<: ")
PIECES = st.sampled_from(MARKS + OTHERS)
MISTAKES = tuple(typed(text) for text in mistakes().values())


def value_of(content: bytes) -> dict[str, Value]:
    document = document_of("x.yaml", content)
    assert isinstance(document, Document), document
    return document.value


def is_inside(spot: Spot, lines: Lines) -> bool:
    begins = 1 <= spot.line <= len(lines) and 1 <= spot.column <= len(lines[spot.line]) + 1
    ends = spot.end_line <= len(lines) and spot.end_column <= len(lines[spot.end_line]) + 1
    return begins and ends and spot[:2] <= spot[2:]


def check(content: bytes) -> None:
    """Assert what is true of every file."""
    result = document_of("x.yaml", content)
    if isinstance(result, Document):
        assert is_inside(result.spot(()), result.lines)
        return
    assert result
    lines = Lines(unified(content).decode(errors="replace"))
    places = [place for finding in result for place in (finding.place, *finding.related)]
    assert [place for place in places if place.spot and not is_inside(place.spot, lines)] == []


@given(st.binary(max_size=300))
@example(b"\xef\xbb\xbf")
@example(b"a: !%ed%a0%80 x")
def test_any_bytes_give_a_document_or_findings(content: bytes) -> None:
    check(content)


@given(st.lists(PIECES | st.text(max_size=5), max_size=40).map("".join))
@example('"\\\n')
@example("? [a]\n: 1\nb: 1\nb: 2\n")
def test_any_text_gives_a_document_or_findings(text: str) -> None:
    check(text.encode(errors="surrogatepass"))


@given(st.sampled_from(MISTAKES), st.data())
def test_a_file_with_several_mistakes_gives_findings(content: bytes, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(content)))
        end = data.draw(st.integers(start, min(len(content), start + 4)))
        content = content[:start] + data.draw(PIECES).encode() + content[end:]
    check(content)


@given(records)
def test_a_record_reads_back_as_it_was_written(record: dict[str, Value]) -> None:
    assert repr(value_of(written(record).text.encode())) == repr(record)


@given(records, st.sampled_from((None, 1, 4)))
def test_json_is_read_too(record: dict[str, Value], indent: int | None) -> None:
    text = json.dumps(record, indent=indent, ensure_ascii=False)
    assert repr(value_of(text.encode())) == repr(record)


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbfname: K\xc3\xa4vely\nages:\n  - 7\n",
        b"name: K\xc3\xa4vely\r\nages:\r\n  - 7\r\n",
        b"name: K\xc3\xa4vely\rages:\r  - 7\r",
        b"# a comment\n---\nname: Ka\xcc\x88vely # another\nages: [7]\n...\n",
    ],
    ids=["with a byte order mark", "with ends of Windows", "with ends of old Macs", "with comments and marks"],
)
def test_what_editors_make_of_a_file_makes_no_difference(content: bytes) -> None:
    assert value_of(content) == {"name": "Kävely", "ages": [7]}


def test_a_file_is_read_from_the_workspace(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("name: a\nname: b\n", encoding="utf-8")
    assert read(SourceFile("x.yaml", tmp_path)) == (
        Finding(
            DUPLICATE_KEY,
            Place("x.yaml", spot=Spot(2, 1, 2, 5)),
            {"key": "name"},
            related=(Place("x.yaml", spot=Spot(1, 1, 1, 5)),),
        ),
    )


def test_a_file_of_comments_is_as_empty_as_an_empty_one() -> None:
    empty = (Finding(EMPTY_FILE, Place("x.yaml")),)
    assert [document_of("x.yaml", content) for content in (b"", b" \n", b"# later\n", b"---\n")] == [empty] * 4
