"""The door for editing: one value is put into the text of a file, and all else in it stays as it was, to the byte."""

import re
from collections.abc import Container, Iterable, Sequence
from copy import deepcopy
from itertools import pairwise
from typing import NamedTuple

from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from interventio.findings.place import Route, Step
from interventio.sources.builder import Value, key_as_text
from interventio.sources.document import Document
from interventio.sources.laid_out import beside, item_laid_out, laid_out, within
from interventio.sources.marks import is_nothing, spot_of
from interventio.sources.reader import document_of
from interventio.sources.scalars import Scalar

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_MARK = "\ufeff"


class Edit(NamedTuple):
    """One value that is to be put into a file, at the end of a route."""

    route: Route
    value: Value


def edited(content: bytes, edits: Iterable[Edit], order: Sequence[str] = ()) -> bytes | None:
    """Return the bytes of a file with the value of each edit put in; all other lines stay as they are.

    What may be put in is a field that is not there yet, an item at the end of a list, or a plain value in place of
    another. Lists and fields on the way that are missing come along. `order` names the fields of the record in the
    order in which a new one finds its place among them.

    None where the file cannot be read, or has a place written in a way that only a person should change.
    """
    done: bytes | None = content
    for edit in edits:
        done = done and _edited(done, edit, order)
    return done


def _edited(content: bytes, edit: Edit, order: Sequence[str]) -> bytes | None:
    document = document_of("", content)
    if not isinstance(document, Document):
        return None
    wanted = _with(deepcopy(document.value), *edit)
    text = content.decode()
    mark = _MARK if text.startswith(_MARK) else ""
    put = _Splice(document, text.removeprefix(mark), order).put(*edit)
    done = f"{mark}{put}".encode()
    again = document_of("", done) if put is not None else None
    return done if isinstance(again, Document) and again.value == wanted else None


def relisted(content: bytes, field: str, kept: Container[int], added: Sequence[Value]) -> bytes | None:
    """Return the bytes of a file with a list of it anew: the items that are kept, as they stand, then those added.

    `kept` are their positions. The comments over an item go and stay with it.

    None where the file cannot be read, or the list is written in a way that only a person should change.
    """
    document = document_of("", content)
    if not isinstance(document, Document):
        return None
    if field not in document.value:
        return edited(content, [Edit((field,), [*added])])
    here = document.value[field]
    old = here if isinstance(here, list) else []
    wanted = {**document.value, field: [one for at, one in enumerate(old) if at in kept] + [*added]}
    text = content.decode()
    mark = _MARK if text.startswith(_MARK) else ""
    put = _Splice(document, text.removeprefix(mark), ()).relisted(field, kept, added)
    done = f"{mark}{put}".encode()
    again = document_of("", done) if put is not None else None
    return done if isinstance(again, Document) and again.value == wanted else None


def written(value: dict[str, Value], comment: str = "") -> bytes:
    """Return a file that has nothing but these fields, under a comment."""
    head = [f"# {line}" for line in comment.splitlines()]
    return ("\n".join([*head, *laid_out(value)]) + "\n").encode()


def _with(whole: dict[str, Value], route: Route, value: Value) -> Value:
    """Return what a file is to say once `value` stands at the end of `route`."""
    here: Value = whole
    for step, following in zip(route, (*route[1:], None), strict=True):
        inner = value if following is None else _inside(here, step, [] if isinstance(following, int) else {})
        match here, step:
            case dict(), str():
                here[step] = inner
            case list(), int() if step < len(here):
                here[step] = inner
            case list(), int():
                here.append(inner)
            case _:
                return None
        here = inner
    return whole


def _inside(here: Value, step: Step, missing: Value) -> Value:
    match here, step:
        case dict(), str():
            found = here.get(step)
        case list(), int() if step < len(here):
            found = here[step]
        case _:
            found = None
    return missing if found is None else found


def _wrapped(steps: Route, value: Value) -> Value:
    """Return a value inside the lists and fields that lead to it."""
    for step in reversed(steps):
        value = {step: value} if isinstance(step, str) else [value]
    return value


class _Splice:
    """One change of one text."""

    def __init__(self, document: Document, text: str, order: Sequence[str]) -> None:
        self._document = document
        self._lines: list[str] = _LINE.findall(text)
        self._end = "\r\n" if "\r\n" in text else "\n"
        self._order = order

    def put(self, route: Route, value: Value) -> str | None:
        """Return the text with the value in it; None where that would take more than one change."""
        node: Node = self._document.root
        for depth, step in enumerate(route):
            inner = _child(node, step)
            if inner is None:
                return self._add(node, step, _wrapped(route[depth + 1 :], value))
            if is_nothing(inner):
                return None
            node = inner
        return self._replace(node, value)

    def relisted(self, field: str, kept: Container[int], added: Sequence[Value]) -> str | None:
        """Return the text with the items of a list that are kept and added; None where it is not one item a line."""
        key, node = next(entry for entry in self._document.root.value if key_as_text(entry[0]) == field)
        if not isinstance(node, SequenceNode) or (node.flow_style and node.value):
            return None
        head = key.start_mark.line + 1
        ends = [self._last_line(item) for item in node.value]
        items = self._kept(pairwise((head, *ends)), kept)
        items += self._laid_out(added, 2 if node.flow_style else node.start_mark.column)
        opened = self._opened(node) if node.flow_style else self._lines[head - 1]
        line = opened if items else f"{opened.rstrip()} []{self._end}"
        return "".join((*self._lines[: head - 1], line, items, *self._lines[max([head, *ends]) :]))

    def _kept(self, stretches: Iterable[tuple[int, int]], kept: Container[int]) -> str:
        """Return the lines of the items that are kept, each with the comments over it."""
        whole = "".join("".join(self._lines[slice(*one)]) for at, one in enumerate(stretches) if at in kept)
        return whole if not whole or whole.endswith(("\n", "\r")) else f"{whole}{self._end}"

    def _laid_out(self, items: Sequence[Value], indent: int) -> str:
        return "".join(f"{line}{self._end}" for one in items for line in item_laid_out(one, indent))

    def _opened(self, node: SequenceNode) -> str:
        """Return the line of an empty list without its brackets."""
        line = self._lines[node.start_mark.line]
        return line[: node.start_mark.column].rstrip() + line[node.end_mark.column :]

    def _replace(self, node: Node, value: Value) -> str | None:
        is_one_line = node.start_mark.line == node.end_mark.line
        if not isinstance(node, ScalarNode) or isinstance(value, list | dict) or not is_one_line:
            return None
        return self._spliced(node.start_mark.line, node.start_mark.column, node.end_mark.column, beside(value))

    def _add(self, node: Node, step: Step, value: Value) -> str | None:
        match node, step:
            case MappingNode(), str():
                return self._add_field(node, step, value)
            case SequenceNode(), int() if step == len(node.value):
                return self._add_item(node, value)
            case _:
                return None

    def _add_field(self, node: MappingNode, key: str, value: Value) -> str | None:
        if node.flow_style:
            return self._add_inside(node, f"{beside(key)}: {within(value)}")
        before = self._before(node, key)
        return self._inserted(self._last_line(before), laid_out({key: value}, node.start_mark.column))

    def _add_item(self, node: SequenceNode, value: Value) -> str | None:
        if node.flow_style:
            return self._add_inside(node, within(value))
        return self._inserted(self._last_line(node), item_laid_out(value, node.start_mark.column))

    def _add_inside(self, node: CollectionNode, written: str) -> str:
        """Return the text with something added before the bracket that closes a list or fields."""
        comma = ", " if node.value else ""
        line, column = node.end_mark.line, node.end_mark.column - 1
        return self._spliced(line, column, column, f"{comma}{written}")

    def _before(self, node: MappingNode, key: str) -> Node:
        """Return the value behind which a new field belongs: the nearest one before it in order, else the last."""
        known: dict[Scalar, Node] = {
            key_as_text(name): name if is_nothing(value) else value for name, value in node.value
        }
        is_ordered = node is self._document.root and key in self._order
        earlier = reversed(self._order[: self._order.index(key)]) if is_ordered else ()
        return next((known[name] for name in earlier if name in known), [*known.values()][-1])

    def _last_line(self, node: Node) -> int:
        """Return the number of the last line of a value, from 1, without the comments behind it."""
        while isinstance(node, CollectionNode) and not node.flow_style and node.value:
            last = node.value[-1]
            key, inner = last if isinstance(last, tuple) else (None, last)
            if is_nothing(inner):
                return int((key or inner).start_mark.line) + 1
            node = inner
        return node.end_mark.line + 1 if isinstance(node, CollectionNode) else self._spot_end(node)

    def _spot_end(self, node: Node) -> int:
        return spot_of(node, self._document.lines).end_line

    def _inserted(self, after: int, lines: list[str]) -> str:
        before = "".join(self._lines[:after])
        gap = "" if before.endswith(("\n", "\r")) else self._end
        return before + gap + "".join(f"{line}{self._end}" for line in lines) + "".join(self._lines[after:])

    def _spliced(self, line: int, start: int, end: int, words: str) -> str:
        here = self._lines[line]
        return "".join((*self._lines[:line], here[:start], words, here[end:], *self._lines[line + 1 :]))


def _child(node: Node, step: Step) -> Node | None:
    match node, step:
        case MappingNode(), str():
            return next((value for key, value in node.value if key_as_text(key) == step), None)
        case SequenceNode(), int() if 0 <= step < len(node.value):
            inner = node.value[step]
            return inner if isinstance(inner, Node) else None
        case _:
            return None
