"""From the marks that a parser leaves at a node to the spot of the node."""

from yaml.nodes import CollectionNode, Node, ScalarNode

from interventio.findings.place import Spot
from interventio.sources.lines import Lines


def spot_of(node: Node, lines: Lines) -> Spot:
    """Return the stretch that a node takes; of fields or a list on lines of their own, the first line."""
    start, end = node.start_mark, node.end_mark
    if isinstance(node, CollectionNode) and not node.flow_style:
        return lines.rest_of(start.line + 1, start.column + 1)
    if isinstance(node, ScalarNode) and node.style in {"|", ">"}:
        last = _last_written(lines, end.line + bool(end.column), start.line + 1)
        return Spot(start.line + 1, start.column + 1, last, len(lines[last].rstrip()) + 1)
    return Spot(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


def is_nothing(node: Node) -> bool:
    """Tell whether a value was left out: it takes no room in the file."""
    return isinstance(node, ScalarNode) and not node.style and not node.value


def _last_written(lines: Lines, last: int, first: int) -> int:
    while last > first and not lines[last].strip():
        last -= 1
    return last
