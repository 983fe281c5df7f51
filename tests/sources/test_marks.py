import pytest
from yaml.nodes import MappingNode

from interventio.sources.lines import Lines
from interventio.sources.marks import is_nothing, spot_of
from interventio.sources.parsers import PARSERS, Parser

TEXT = """\
plain: two words
quoted: "two
  lines"
several: one
  two
flow: {a: 1,
  b: 2}
fields:
  a: 1   # note
  b: 2
items:
- a
-  b: 1
   c: 2
literal: |
  one

  # two

folded: >-
  one
  two
nothing:
"""
SPOTS = {
    "plain": (1, 8, 1, 17),
    "quoted": (2, 9, 3, 9),
    "several": (4, 10, 5, 6),
    "flow": (6, 7, 7, 8),
    "fields": (9, 3, 9, 16),
    "items": (12, 1, 12, 4),
    "literal": (15, 10, 18, 8),
    "folded": (20, 9, 22, 6),
    "nothing": (23, 9, 23, 9),
}


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("ending", ["", "\n"], ids=["with an end of line at the end", "without"])
def test_spots(parser: type[Parser], ending: str) -> None:
    text = TEXT.removesuffix("\n") + ending
    root = parser(text.encode()).get_single_node()
    assert isinstance(root, MappingNode)
    assert {key.value: spot_of(value, Lines(text)) for key, value in root.value} == SPOTS
    assert [key.value for key, value in root.value if is_nothing(value)] == ["nothing"]
