import pytest
from yaml.nodes import MappingNode, ScalarNode

from interventio.sources.composer import root_of
from interventio.sources.lines import Lines
from interventio.sources.parsers import PARSERS, Parser
from interventio.sources.structure_codes import TOO_DEEP, UNUSED_ANCHOR
from interventio.sources.syntax_codes import UNCLOSED_BRACKET
from interventio.sources.trouble import Trouble


def composed(text: str, parser: type[Parser]) -> object:
    return root_of(text.encode(), Lines(text), parser)


@pytest.mark.parametrize("parser", PARSERS)
def test_text_becomes_nodes_or_trouble(parser: type[Parser]) -> None:
    root = composed("a: 1\n", parser)
    assert isinstance(root, MappingNode)
    assert [(key.value, value.value) for key, value in root.value] == [("a", "1")]
    assert isinstance(composed("a", parser), ScalarNode)
    assert composed("# nothing\n", parser) is None
    troubles = [composed(text, parser) for text in ("a: [", "a: &b c", "[" * 300)]
    assert [trouble.code for trouble in troubles if isinstance(trouble, Trouble)] == [
        UNCLOSED_BRACKET,
        UNUSED_ANCHOR,
        TOO_DEEP,
    ]
