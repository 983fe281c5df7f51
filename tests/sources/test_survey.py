from itertools import repeat

from yaml.events import ScalarEvent, SequenceStartEvent

from interventio.findings.place import Spot
from interventio.sources.document import Document
from interventio.sources.limits import LIMITS
from interventio.sources.lines import Lines
from interventio.sources.reader import document_of
from interventio.sources.structure_codes import TOO_DEEP, TOO_MANY_VALUES
from interventio.sources.survey import first_excess, word_at
from interventio.sources.trouble import Trouble

START = Spot(1, 1, 1, 1)


def value_of(text: str) -> object:
    document = document_of("x.yaml", text.encode())
    return document.value if isinstance(document, Document) else [finding.code.name for finding in document]


def test_a_few_aliases_are_read_as_what_they_repeat() -> None:
    assert value_of("a: &a [1, 2]\nb: *a\nc: {d: *a}\n") == {"a": [1, 2], "b": [1, 2], "c": {"d": [1, 2]}}
    assert value_of("a: &a name\n*a : 2\n") == {"a": "name", "name": 2}
    assert value_of("a: &a {b: 1}\nc: {<<: *a}\n") == {"a": {"b": 1}, "c": {"<<": {"b": 1}}}


def test_a_billion_laughs_are_cut_short() -> None:
    laughs = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9))
    assert value_of(f"a0: &a0 ha\n{laughs}") == ["too-many-aliases"]


def test_the_walk_ends_at_what_goes_too_far_though_the_events_never_end() -> None:
    opening = SequenceStartEvent(None, None, implicit=True)
    text = ScalarEvent(None, None, (True, False), "x")
    assert first_excess(repeat(opening), Lines("")) == Trouble(TOO_DEEP, START, {"most": LIMITS.depth})
    assert first_excess(repeat(text), Lines("")) == Trouble(TOO_MANY_VALUES, START, {"most": LIMITS.nodes})


def test_a_word_ends_at_a_blank_or_bracket() -> None:
    assert word_at(Lines("a: [!x, *y]"), 1, 5) == ("!x", Spot(1, 5, 1, 7))
    assert word_at(Lines("a: [!x, *y]"), 1, 4) == ("", Spot(1, 4, 1, 5))
