"""Words as they stand in a file: with quotation marks where they need them, on as many lines as they need."""

import json
import re

from yaml.nodes import ScalarNode

from interventio.sources.laid_out import beside, folded, is_foldable, within
from interventio.sources.layout.points import UNDER_A_MARK
from interventio.sources.lines import Lines, indentation
from interventio.sources.marks import is_nothing, spot_of

_MARK = re.compile(r"([|>])[-+0-9]*")


def on_one_line(node: ScalarNode, lines: Lines, *, is_within: bool = False) -> str:
    """Return a key or a plain value as it stands on one line, as between brackets where `is_within`.

    Without quotation marks it stays as it is. Double ones stay where some are needed, and single ones give way to them
    unless there is something in the text that would have to be escaped.
    """
    text: str = node.value
    is_broken = node.start_mark.line != node.end_mark.line
    if not node.style and not is_broken:
        return text
    plainest = within(text) if is_within else beside(text)
    if plainest == text or is_broken:
        return plainest
    gives_way = node.style == "'" and not set(text) & set('"\\')
    return json.dumps(text, ensure_ascii=False) if gives_way else _raw(node, lines)[0]


def on_lines(node: ScalarNode, lines: Lines, room: int, indent: int, *, is_below: bool) -> list[str]:
    """Return a plain value as lines: the first one goes on where its field or dash stands, the others lie below.

    There is `room` for so many characters in the first one. A long text stays as it was broken; one that was broken
    without a mark gets a mark, and lines of our width.
    """
    if is_nothing(node):
        return [""]
    if node.style in UNDER_A_MARK:
        return _under_mark(node, lines, indent)
    is_broken = node.start_mark.line != node.end_mark.line
    if is_broken and not is_foldable(node.value):
        first, *rest = _raw(node, lines)
        return [first.rstrip(), *(f"{' ' * indent}{line.strip()}".rstrip() for line in rest)]
    words = on_one_line(node, lines)
    if (is_broken or is_below) and len(words) > room and is_foldable(node.value):
        return [">-", *folded(node.value, " " * indent)]
    return [words]


def _raw(node: ScalarNode, lines: Lines) -> list[str]:
    """Return the lines of a text as they are written, without what stands before and behind it."""
    start, end = node.start_mark, node.end_mark
    if start.line == end.line:
        return [lines[start.line + 1][start.column : end.column]]
    inner = [lines[number] for number in range(start.line + 2, end.line + 1)]
    return [lines[start.line + 1][start.column :], *inner, lines[end.line + 1][: end.column]]


def _under_mark(node: ScalarNode, lines: Lines, indent: int) -> list[str]:
    """Return a text under a | or >, moved to where it belongs; what is further in in it stays so."""
    number = node.start_mark.line + 1
    found = _MARK.match(lines[number], node.start_mark.column)
    mark = found.group() if found else ""
    below = [lines[inner] for inner in range(number + 1, spot_of(node, lines).end_line + 1)]
    depth = _depth(below, node.value)
    kept = (len(node.value) - len(node.value.rstrip("\n")) - bool(below)) if "+" in mark else 0
    return [re.sub("[0-9]", "2", mark), *(_moved(line, depth, indent) for line in below), *[""] * kept]


def _depth(below: list[str], text: str) -> int:
    """Return how many blanks before each line of a text are none of its own."""
    first = next((line for line in below if line.strip()), "")
    own = next((line for line in text.split("\n") if line.strip()), "")
    return indentation(first) - indentation(own)


def _moved(line: str, depth: int, indent: int) -> str:
    own = line[depth:]
    return f"{' ' * indent}{own}" if own else ""
