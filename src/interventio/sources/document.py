"""A file that was read: its value, and where in the file each part of it stands."""

from dataclasses import dataclass, field

from yaml.nodes import CollectionNode, MappingNode, Node, SequenceNode

from interventio.findings.place import Route, Spot, Step
from interventio.sources.builder import Value, key_as_text
from interventio.sources.lines import Lines
from interventio.sources.marks import is_nothing, spot_of


@dataclass(frozen=True, slots=True)
class Document:
    """The fields of a record. It holds the tree that spots are found in: let go of it once they are known."""

    path: str
    value: dict[str, Value]
    root: Node = field(repr=False)
    lines: Lines = field(repr=False)

    def spot(self, route: Route, *, at_key: bool = False) -> Spot:
        """Return where a route leads to.

        A route to a missing field leads to the key of the fields that it is missing from, or to their first line where
        they have no key. What a route has behind a value without parts does not count.
        """
        key, node = None, self.root
        for step in route:
            part = _part(node, step)
            if part is None:
                is_whole = key is not None and isinstance(node, CollectionNode)
                return self._spot(key, node, at_key=is_whole)
            key, node = part
        return self._spot(key, node, at_key=at_key)

    def _spot(self, key: Node | None, node: Node, *, at_key: bool) -> Spot:
        return spot_of(key if key and (at_key or is_nothing(node)) else node, self.lines)


def _part(node: Node, step: Step) -> tuple[Node | None, Node] | None:
    match node, step:
        case MappingNode(), str():
            return next((entry for entry in node.value if key_as_text(entry[0]) == step), None)
        case SequenceNode(), int() if 0 <= step < len(node.value):
            return None, node.value[step]
        case _:
            return None
