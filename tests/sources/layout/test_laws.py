"""What holds of every file that is laid out anew, whatever stands in it."""

import json
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.records.kinds import kind_at
from interventio.records.order import fields_in_order
from interventio.sources.builder import Value
from interventio.sources.document import Document
from interventio.sources.editing import written
from interventio.sources.layout.comments import comments_of
from interventio.sources.layout.layout import in_layout
from interventio.sources.reader import document_of
from support.run import REPOSITORY
from support.untidy import Untidy, long_records
from support.written import records

EXAMPLES = [*sorted((REPOSITORY / "data").rglob("*.yaml")), REPOSITORY / "interventio.yaml"]
TEXTS = [text for text in (path.read_text(encoding="utf-8") for path in EXAMPLES) if len(text) < 2500]


def read(content: bytes) -> Document:
    result = document_of("x.yaml", content)
    assert isinstance(result, Document), result
    return result


@given(records | long_records, st.data())
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


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(), min_size=2), st.randoms(use_true_random=False))
def test_the_order_in_which_fields_were_written_does_not_matter(record: dict[str, Value], random: Random) -> None:
    names = [*record]
    random.shuffle(names)
    order = tuple("fdbeca")
    one, other = (written({name: record[name] for name in some}) for some in (record, names))
    assert in_layout(one, lambda _: order) == in_layout(other, lambda _: order)


@given(records | long_records)
def test_what_is_written_by_the_program_is_laid_out_already(record: dict[str, Value]) -> None:
    content = written(record, "A comment.")
    assert in_layout(content) == content


@given(st.binary(max_size=60) | st.text(alphabet="ab:-?#|>&*!%@{}[],'\"\n \t\r\ufeff0~", max_size=40).map(str.encode))
def test_whatever_is_no_record_is_left(content: bytes) -> None:
    result = in_layout(content)
    before, after = document_of("x.yaml", content), document_of("x.yaml", result if isinstance(result, bytes) else b"")
    assert isinstance(result, tuple) != isinstance(before, Document)
    if isinstance(result, bytes) and isinstance(before, Document) and isinstance(after, Document):
        assert json.dumps(after.value, sort_keys=True) == json.dumps(before.value, sort_keys=True)
        assert in_layout(result) == result


@given(st.sampled_from(TEXTS), st.data())
def test_a_record_in_which_somebody_mistypes_stays_what_it_says(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    gone = data.draw(st.integers(0, 3))
    typed = data.draw(st.text(alphabet=":-#'\"{}[],\n >|&*", max_size=4))
    content = f"{text[:at]}{typed}{text[at + gone :]}".encode()
    result, before = in_layout(content), document_of("x.yaml", content)
    assert isinstance(result, tuple) != isinstance(before, Document)
    if isinstance(result, bytes) and isinstance(before, Document):
        assert read(result).value == before.value
        assert in_layout(result) == result


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_file_of_the_example_is_laid_out_as_it_should_be(path: Path) -> None:
    kind = kind_at(path.relative_to(REPOSITORY).as_posix())
    assert kind
    content = path.read_bytes()
    assert in_layout(content, lambda value: fields_in_order(kind, value), ("fi", "sv", "en")) == content
