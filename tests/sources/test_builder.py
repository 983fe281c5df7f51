import pytest

from interventio.findings.code import Code
from interventio.sources.builder import Builder, Value
from interventio.sources.lines import Lines
from interventio.sources.parsers import PARSERS
from interventio.sources.structure_codes import DUPLICATE_KEY, KEY_NOT_TEXT, NOT_FIELDS


def built(text: str) -> tuple[dict[str, Value], list[Code]]:
    root = PARSERS[0](text.encode()).get_single_node()
    assert root
    builder = Builder(Lines(text))
    return builder.record(root), [trouble.code for trouble in builder.troubles]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a:\n", {"a": None}),
        ("a: 1\nb: x\n", {"a": 1, "b": "x"}),
        ("a: [1, [x, {}], {b: []}]\n", {"a": [1, ["x", {}], {"b": []}]}),
        ("a:\n- 1\n- b: 2\n  c: no\n-\n", {"a": [1, {"b": 2, "c": "no"}, None]}),
        ("a: |\n  one\n   two\n\nb: >-\n  one\n  two\n", {"a": "one\n two\n", "b": "one two"}),
        ("a: 'it''s'\nb: \"\\x41\\u00e4\\n\"\n", {"a": "it's", "b": "Aä\n"}),
        ("<<: {a: 1}\n=: 2\n", {"<<": {"a": 1}, "=": 2}),
        ("{}\n", {}),
        ("? a\n: 1\n", {"a": 1}),
    ],
)
def test_values(text: str, value: dict[str, Value]) -> None:
    assert built(text) == (value, [])


@pytest.mark.parametrize(
    ("text", "value", "codes"),
    [
        ("a: 1\na: 2\n", {"a": 1}, [DUPLICATE_KEY]),
        ("\u00e4: 1\na\u0308: 2\n", {"\u00e4": 1}, [DUPLICATE_KEY]),
        ("1: 2\na: 3\n", {"a": 3}, [KEY_NOT_TEXT]),
        ("? [a]\n: 1\nb: 1\nb: 2\n", {"b": 1}, [KEY_NOT_TEXT, DUPLICATE_KEY]),
        ("a: {b: 1, b: 2}\nc: [{1: 2}]\n", {"a": {"b": 1}, "c": [{}]}, [DUPLICATE_KEY, KEY_NOT_TEXT]),
        ("[1]\n", {}, [NOT_FIELDS]),
    ],
)
def test_what_is_wrong_is_left_out_and_told(text: str, value: dict[str, Value], codes: list[Code]) -> None:
    assert built(text) == (value, codes)
