"""From text to a tree of nodes, or to what keeps it from being one."""

from collections.abc import Iterator

from yaml import YAMLError
from yaml.events import Event, NodeEvent
from yaml.nodes import Node

from interventio.sources.bounds import is_harmless
from interventio.sources.complaints.diagnosis import diagnosis
from interventio.sources.lines import Lines
from interventio.sources.parsers import PARSERS, Parser, PureParser
from interventio.sources.survey import first_excess
from interventio.sources.trouble import Trouble


def root_of(content: bytes, lines: Lines, parser: type[Parser]) -> Node | Trouble | None:
    """Return the root of the nodes that UTF-8 text is made of, None where there are only comments, or what is wrong."""
    try:
        if issubclass(parser, PureParser) or not is_harmless(content):
            excess = first_excess(_events(parser(content)), lines)
            if excess:
                return excess
        return parser(content).get_single_node()
    except (YAMLError, ValueError) as error:
        return diagnosis(error, lines, parser, content)


def has_anchors(content: bytes, parser: type[Parser] = PARSERS[0]) -> bool:
    """Tell whether a text that can be read repeats parts of itself: its tree does not say how these are written."""
    is_likely = b"&" in content and b"*" in content
    return is_likely and any(isinstance(event, NodeEvent) and event.anchor for event in _events(parser(content)))


def _events(parser: Parser) -> Iterator[Event]:
    while event := parser.get_event():
        yield event
