import pytest
from hypothesis import given

from interventio.findings.place import Route, Spot
from interventio.sources.builder import Value
from interventio.sources.document import Document
from interventio.sources.parsers import PARSERS, Parser
from interventio.sources.reader import document_of
from support.written import records, written

TEXT = """\
# a record
name:
  fi: Rohkea
  sv:
ages: {from: 7, to: 12}
people:
  - who: nurse
    count: 5
  - [teacher, 2]
a\u0308: 1
"""


def document(text: str, parser: type[Parser] = PARSERS[0]) -> Document:
    result = document_of("x.yaml", text.encode(), parser)
    assert isinstance(result, Document), result
    return result


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(
    ("route", "at_key", "meant"),
    [
        pytest.param((), False, "2:1 name:", id="the record itself is its first line"),
        pytest.param(("name", "fi"), False, "3:7 Rohkea", id="a value"),
        pytest.param(("name", "fi"), True, "3:3 fi", id="its key"),
        pytest.param(("name",), False, "3:3 fi: Rohkea", id="fields on lines of their own are their first line"),
        pytest.param(("name", "sv"), False, "4:3 sv", id="a value left out is its key"),
        pytest.param(("ages",), False, "5:7 {from: 7, to: 12}", id="fields in brackets"),
        pytest.param(("ages", "to"), False, "5:21 12", id="a value in brackets"),
        pytest.param(("people", 0), False, "7:5 who: nurse", id="an item"),
        pytest.param(("people", 0), True, "7:5 who: nurse", id="an item has no key"),
        pytest.param(("people", 0, "count"), False, "8:12 5", id="a value in an item"),
        pytest.param(("people", 1, 0), False, "9:6 teacher", id="an item of an item"),
        pytest.param(("ä",), True, "10:1 a\u0308", id="a key by its composed form"),
        pytest.param(("goal",), False, "2:1 name:", id="a missing field is the first line"),
        pytest.param(
            ("name", "en"), True, "2:1 name", id="a missing inner field is the key that it should stand under"
        ),
        pytest.param(("ages", "about"), False, "5:1 ages", id="a field missing between brackets"),
        pytest.param(("people", 0, "where"), False, "7:5 who: nurse", id="a field missing from an item"),
        pytest.param(("people", 2), False, "6:1 people", id="a missing item"),
        pytest.param(("people", -1), False, "6:1 people", id="no item is counted from behind"),
        pytest.param(("people", "who"), False, "6:1 people", id="a list has no fields"),
        pytest.param(("name", 0), False, "2:1 name", id="fields have no numbers"),
        pytest.param(("name", "fi", "str"), False, "3:7 Rohkea", id="what stands behind a value does not count"),
        pytest.param(("name", "sv", "str"), True, "4:3 sv", id="nor behind one left out"),
    ],
)
def test_a_route_leads_to_a_spot(parser: type[Parser], route: Route, at_key: bool, meant: str) -> None:  # noqa: FBT001 - a table's column
    line, column, end_line, end_column = document(TEXT, parser).spot(route, at_key=at_key)
    assert line == end_line
    assert f"{line}:{column} {TEXT.splitlines()[line - 1][column - 1 : end_column - 1]}" == meant


@given(records)
def test_every_route_leads_to_the_line_on_which_its_part_was_written(record: dict[str, Value]) -> None:
    paper = written(record)
    read = document(paper.text)
    assert {route: read.spot(route).line for route in paper.places} == {
        route: value for route, (_, value) in paper.places.items()
    }
    assert {route: read.spot(route, at_key=True).line for route in paper.places if isinstance(route[-1], str)} == {
        route: key for route, (key, _) in paper.places.items() if isinstance(route[-1], str)
    }


def test_a_document_shows_its_value_and_not_its_nodes() -> None:
    assert repr(document("a: 1\n")) == "Document(path='x.yaml', value={'a': 1})"
    assert document("a: 1\n").spot(()) == Spot(1, 1, 1, 5)
