"""From the nodes of a file to its value, and to what is wrong with its keys and texts."""

from dataclasses import dataclass, field
from unicodedata import category

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from interventio.sources.characters import character_trouble, first_unfit
from interventio.sources.complaints.quotes import unknown_escape
from interventio.sources.complaints.spaces import Position, misread
from interventio.sources.limits import LIMITS
from interventio.sources.lines import Lines, Point
from interventio.sources.marks import spot_of
from interventio.sources.scalars import Reading, Scalar, composed
from interventio.sources.structure_codes import DUPLICATE_KEY, KEY_NOT_TEXT, LONG_TEXT, NOT_FIELDS, TOO_DEEP
from interventio.sources.trouble import Trouble

Value = Scalar | list["Value"] | dict[str, "Value"]


@dataclass(slots=True)
class Builder:
    """Builds the value of one file, and collects on the way what is wrong with it.

    The tag of a scalar carries its value, unless the scalar has to be looked at first; so most of a file is built by
    taking values out of tags.
    """

    lines: Lines
    troubles: list[Trouble] = field(default_factory=list)

    def record(self, root: Node) -> dict[str, Value]:
        """Return the fields that a whole file is made of."""
        if isinstance(root, MappingNode):
            return self._fields(root, 1)
        if isinstance(root, ScalarNode):
            self._text(root, Position.OWN_LINE)
        if not self.troubles:
            self._note(Trouble(NOT_FIELDS, self.lines.written(root.start_mark.line + 1)))
        return {}

    def _fields(self, node: MappingNode, depth: int) -> dict[str, Value]:
        value: dict[str, Value] = {}
        for key_node, child in node.value:
            tag = key_node.tag
            key = tag.value if isinstance(tag, Reading) else self._doubtful_key(key_node)
            if key in value or not isinstance(key, str):
                self._note_key(key_node, key, node)
                continue
            tag = child.tag
            value[key] = tag.value if isinstance(tag, Reading) else self._value(child, key_node, depth)
        return value

    def _items(self, node: SequenceNode, depth: int) -> list[Value]:
        return [
            tag.value if isinstance(tag := child.tag, Reading) else self._value(child, None, depth)
            for child in node.value
        ]

    def _value(self, node: Node, key_node: Node | None, depth: int) -> Value:
        match node:
            case ScalarNode():
                return self._text(node, _position(node, key_node))
            case MappingNode() if depth < LIMITS.depth:
                return self._fields(node, depth + 1)
            case SequenceNode() if depth < LIMITS.depth:
                return self._items(node, depth + 1)
            case _:
                self._note_depth(node)
                return None

    def _text(self, node: ScalarNode, position: Position) -> str:
        """Return a text that could be meant otherwise, and note what is wrong with it if anything is."""
        written: str = node.value
        if len(written) > LIMITS.text:
            facts = {"length": len(written), "most": LIMITS.text}
            self._note(Trouble(LONG_TEXT, spot_of(node, self.lines), facts))
        elif not node.style:
            self._note(misread(self.lines, node.start_mark.line + 1, node.start_mark.column + 1, position))
        elif unfit := first_unfit(written):
            self._note(self._unfit(unfit, node))
        return composed(written)

    def _unfit(self, character: str, node: ScalarNode) -> Trouble:
        """Return what is wrong with a character that an escape stands for; half a character is no good escape."""
        spot = spot_of(node, self.lines)
        escape = unknown_escape(self.lines, Point(spot.line, spot.column)) if category(character) == "Cs" else None
        return escape or character_trouble(character, spot)

    def _doubtful_key(self, node: Node) -> str | None:
        return self._text(node, Position.KEY) if isinstance(node, ScalarNode) else None

    def _note_depth(self, node: Node) -> None:
        if not any(trouble.code is TOO_DEEP for trouble in self.troubles):
            spot = self.lines.spot(node.start_mark.line + 1, node.start_mark.column + 1)
            self._note(Trouble(TOO_DEEP, spot, {"most": LIMITS.depth}))

    def _note_key(self, node: Node, key: Scalar, among: MappingNode) -> None:
        if len(self.troubles) >= LIMITS.findings:
            return
        spot = spot_of(node, self.lines)
        if isinstance(key, str):
            first = next(one for one, _ in among.value if key_as_text(one) == key)
            self._note(Trouble(DUPLICATE_KEY, spot, {"key": key}, related=(spot_of(first, self.lines),)))
        else:
            self._note(Trouble(KEY_NOT_TEXT, spot, {"key": _written_key(node)}))

    def _note(self, trouble: Trouble | None) -> None:
        if trouble and len(self.troubles) < LIMITS.findings:
            self.troubles.append(trouble)


def _position(node: ScalarNode, key_node: Node | None) -> Position:
    if key_node is None:
        return Position.ITEM
    is_beside = node.start_mark.line == key_node.end_mark.line
    return Position.BESIDE_KEY if is_beside else Position.OWN_LINE


def key_as_text(node: Node) -> Scalar:
    """Return what a key is, as the value of its record has it; None where it is a list or fields."""
    if isinstance(node.tag, Reading):
        return node.tag.value
    return composed(node.value) if isinstance(node, ScalarNode) else None


def _written_key(node: Node) -> str:
    match node:
        case MappingNode():
            return "{…}"
        case SequenceNode():
            return "[…]"
        case _:
            return node.value or "~"
