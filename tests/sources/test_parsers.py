"""Whichever parser a computer has, records, places and findings are the same."""

import subprocess
import sys

import pytest
from hypothesis import given

from interventio.sources.builder import Value
from interventio.sources.document import Document
from interventio.sources.parsers import PARSERS, Parser
from interventio.sources.reader import document_of
from support.marked import marked, mistakes
from support.written import records, written

MISTAKES = mistakes()
OTHERS = PARSERS[1:]


@pytest.mark.parametrize("parser", OTHERS)
@pytest.mark.parametrize("title", MISTAKES)
def test_findings_are_the_same(parser: type[Parser], title: str) -> None:
    assert marked(MISTAKES[title], parser) == MISTAKES[title]


@pytest.mark.parametrize("parser", OTHERS)
@given(record=records)
def test_values_and_places_are_the_same(parser: type[Parser], record: dict[str, Value]) -> None:
    paper = written(record)
    first, other = (document_of("x.yaml", paper.text.encode(), one) for one in (PARSERS[0], parser))
    assert isinstance(first, Document)
    assert isinstance(other, Document)
    assert repr(other.value) == repr(first.value)
    assert [other.spot(route) for route in paper.places] == [first.spot(route) for route in paper.places]


def test_the_parser_in_python_refuses_tabs_in_texts_with_the_words_of_the_house() -> None:
    text = "name: Cool→Kids\n"
    assert [marked(text, parser) for parser in PARSERS] == [text, text, f"{text}          ^ tab\n"]


WITHOUT_LIBYAML = """
import sys
sys.modules["yaml._yaml"] = None
from interventio.sources.parsers import PARSERS
from interventio.sources.reader import document_of
print([parser.__name__ for parser in PARSERS], document_of("x.yaml", b"a: [1, no]").value)
"""


def test_without_libyaml_the_parser_in_python_stands_in() -> None:
    assert [parser.__name__ for parser in PARSERS] == ["TunedParser", "DressedParser", "PureParser"]
    run = subprocess.run([sys.executable, "-c", WITHOUT_LIBYAML], capture_output=True, text=True, check=True)
    assert run.stdout == "['PureParser'] {'a': [1, 'no']}\n"
