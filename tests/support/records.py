"""Reads one record from YAML as it would stand in its file."""

from textwrap import dedent

from interventio.findings.place import Route
from interventio.records.base import Part
from interventio.records.kinds import RecordKind
from interventio.records.reader import record_of
from interventio.sources.document import Document
from interventio.sources.reader import document_of


def record(kind: RecordKind, text: str, id_: str = "x") -> Part:
    """Return the record in a text that has nothing wrong with it."""
    found = _read(kind, text, id_)
    assert isinstance(found, Part), found
    return found


def refused(kind: RecordKind, text: str) -> list[tuple[str, Route]]:
    """Return the code and the route of everything that is wrong with a text."""
    found = _read(kind, text, "x")
    assert isinstance(found, tuple), found
    return [(one.code.id, one.place.route) for one in found]


def written(text: str) -> object:
    """Return what stands in a text, as YAML has it."""
    document = document_of("x.yaml", dedent(text).encode())
    assert isinstance(document, Document), document
    return document.value


def _read(kind: RecordKind, text: str, id_: str) -> object:
    value = written(text)
    assert isinstance(value, dict), value
    return record_of(kind, id_, value)
