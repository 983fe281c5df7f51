"""The one layout of files: from the bytes of a file to the same laid out as all others are."""

import json
from collections.abc import Callable, Mapping, Sequence

from interventio.findings.finding import Finding
from interventio.sources.composer import has_anchors
from interventio.sources.document import Document
from interventio.sources.layout.branches import whole_of
from interventio.sources.layout.comments import comments_of
from interventio.sources.layout.ordering import put_in_order
from interventio.sources.layout.placing import place
from interventio.sources.layout.printing import Printer
from interventio.sources.reader import document_of

FieldsOf = Callable[[Mapping[str, object]], Sequence[str]]
"""Tells the names of the fields that a record like this has, in their order."""


def no_fields(_value: Mapping[str, object]) -> tuple[str, ...]:
    """Tell of no fields, so that those of a record stay in the order that they have."""
    return ()


def in_layout(
    content: bytes, fields_of: FieldsOf = no_fields, languages: Sequence[str] = ()
) -> bytes | tuple[Finding, ...] | None:
    """Return the bytes of a file laid out anew, with all its values and comments; or what is wrong with the file.

    The fields of the record get the order that `fields_of` tells, texts in several languages that of `languages`.

    None where the file is written in a way that only a person should change: with anchors, which are no values, or in
    any way that would not come out the same.
    """
    document = document_of("", content)
    if not isinstance(document, Document):
        return document
    if has_anchors(content):
        return None
    done = _laid_out(document, fields_of(document.value), languages, _end_of_lines(content)).encode()
    return done if done == content or _says_the_same(document, document_of("", done)) else None


def _laid_out(document: Document, fields: Sequence[str], languages: Sequence[str], end: str) -> str:
    comments = comments_of(document)
    whole = whole_of(document.root, document.lines, [comment.point for comment in comments])
    place(comments, whole, document.lines)
    put_in_order(whole, fields, languages)
    printer = Printer(document.lines, languages)
    printer.write(whole)
    return "".join(f"{line}{end}" for line in printer.written)


def _end_of_lines(content: bytes) -> str:
    """Return how lines end in a file: as most of them do."""
    both = content.count(b"\r\n")
    return "\r\n" if both > content.count(b"\n") - both else "\n"


def _says_the_same(before: Document, after: Document | tuple[Finding, ...]) -> bool:
    """Tell whether a file has kept each value and each comment; their order may be another."""
    return isinstance(after, Document) and _contents(before) == _contents(after)


def _contents(document: Document) -> tuple[str, list[str]]:
    words = sorted(comment.words for comment in comments_of(document))
    return json.dumps(document.value, sort_keys=True), words
