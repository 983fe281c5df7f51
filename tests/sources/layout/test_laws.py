"""What holds of every file that is laid out anew, whatever stands in it."""

import json
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.sources.builder import Value
from interventio.sources.document import Document
from interventio.sources.editing import written
from interventio.sources.layout.comments import comments_of
from interventio.sources.layout.layout import in_layout
from interventio.sources.reader import document_of
from support.run import REPOSITORY
from support.untidy import Untidy
from support.written import records

EXAMPLES = [*sorted((REPOSITORY / "data").rglob("*.yaml")), REPOSITORY / "interventio.yaml"]


def read(content: bytes) -> Document:
    result = document_of("x.yaml", content)
    assert isinstance(result, Document), result
    return result


@given(records, st.data())
def test_every_value_and_every_comment_stays_and_a_second_time_changes_nothing(
    record: dict[str, Value], data: st.DataObject
) -> None:
    untidy = Untidy(data)
    text = untidy.text(record)
    result = in_layout(text.encode())
    assert isinstance(result, bytes), text
    tidy = read(result)
    assert tidy.value == record
    assert sorted(comment.words for comment in comments_of(tidy)) == sorted(untidy.comments)
    assert in_layout(result) == result

