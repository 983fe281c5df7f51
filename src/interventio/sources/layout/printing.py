"""From the entries of a file to its lines."""

from collections.abc import Sequence

from yaml.nodes import MappingNode, Node, ScalarNode

from interventio.sources.laid_out import WIDTH
from interventio.sources.layout.entries import Entry, Remark
from interventio.sources.layout.ordering import parts_in_order
from interventio.sources.layout.words import on_lines, on_one_line
from interventio.sources.lines import Lines

STEP = 2
"""How much further in each level stands."""


class Printer:
    """Writes the entries of one file as lines, with at most one blank line between two of them."""

    def __init__(self, lines: Lines, languages: Sequence[str]) -> None:
        """Take the lines of the file as it was, and the order of languages in its texts."""
        self.written: list[str] = []
        self._lines = lines
        self._languages = languages
        self._is_begun = False
        """Whether anything stands above already, in the file, the field or the list, that a blank line could part."""

    def write(self, whole: Entry) -> None:
        """Write a whole file: its head, its fields and its end."""
        first, *rest = whole.entries
        self._write_remarks(whole.above, 0)
        self._part(is_apart=whole.is_apart or bool(first.above))
        self._is_begun = False
        for entry in (first, *rest):
            self._write_entry(entry, 0)
        self._write_remarks(whole.below, 0)

    def _write_entry(self, entry: Entry, indent: int, begun: str = "") -> None:
        """Write a field or an item; `begun` is how its line begins where it stands behind the dash of another."""
        before = (begun or " " * indent) + ("-" if entry.key is None else f"{self._key(entry.key)}:")
        self._break(entry, before)
        if not begun:
            self._write_remarks(_remarks_above(entry), indent)
            self._part(is_apart=entry.is_apart)
        if entry.entries:
            self._write_parts(entry, indent, before)
        elif isinstance(entry.value, ScalarNode):
            self._write_words(entry, entry.value, indent, before)
        else:
            self._put([f"{before} {self._inside(entry.value)}"], entry.beside)

    def _write_parts(self, entry: Entry, indent: int, before: str) -> None:
        """Write what stands in a field below it; what stands in an item begins behind its dash."""
        first, *rest = entry.entries
        if entry.key is None:
            self._write_entry(first, indent + STEP, f"{before} ")
        else:
            self._put([before], entry.beside)
            self._is_begun = False
            self._write_entry(first, indent + STEP)
        for inner in rest:
            self._write_entry(inner, indent + STEP)
        self._write_remarks(entry.below, indent + STEP)

    def _write_words(self, entry: Entry, node: ScalarNode, indent: int, before: str) -> None:
        is_below = entry.key is not None and node.start_mark.line > entry.key.end_mark.line
        words, *below = on_lines(node, self._lines, WIDTH - len(before) - 1, indent + STEP, is_below=is_below)
        is_under_mark = words.startswith(("|", ">"))
        self._put([f"{before} {words}" if words else before, *below], entry.beside, 0 if is_under_mark else -1)
        self._is_begun = not (is_under_mark and "+" in words)  # blank lines below such a mark belong to the text

    def _write_remarks(self, remarks: Sequence[Remark], indent: int) -> None:
        for remark in remarks:
            self._part(is_apart=remark.is_apart)
            self._put([f"{' ' * indent}{remark.words}"])

    def _part(self, *, is_apart: bool) -> None:
        if is_apart and self._is_begun:
            self.written.append("")
            self._is_begun = False

    def _put(self, lines: list[str], comment: str = "", at: int = 0) -> None:
        """Write lines, with a comment behind one of them."""
        if comment:
            lines[at] = f"{lines[at]}  {comment}"
        self.written.extend(lines)
        self._is_begun = True

    def _break(self, entry: Entry, before: str) -> None:
        """Take a list or fields apart that stand between brackets and do not fit into their line."""
        if entry.entries or isinstance(entry.value, ScalarNode):
            return
        if len(before) + 1 + len(self._inside(entry.value)) > WIDTH:
            parts = parts_in_order(entry.value, self._languages)
            entry.entries = [Entry(key, value, entry) for key, value in parts]

    def _inside(self, node: Node) -> str:
        """Return a value as it stands between brackets, with those that it has itself."""
        if isinstance(node, ScalarNode):
            return on_one_line(node, self._lines, is_within=True)
        inner = ", ".join(
            f"{self._inside(key)}: {self._inside(value)}" if key else self._inside(value)
            for key, value in parts_in_order(node, self._languages)
        )
        return f"{{{inner}}}" if isinstance(node, MappingNode) else f"[{inner}]"

    def _key(self, node: Node) -> str:
        return on_one_line(node, self._lines) if isinstance(node, ScalarNode) else self._inside(node)


def _remarks_above(entry: Entry) -> list[Remark]:
    """Return what is to stand above an entry: of an item also what belongs to the first thing behind its dash."""
    if entry.key is not None or not entry.entries:
        return entry.above
    beside = [Remark(entry.beside, is_apart=False)] if entry.beside else []
    return [*entry.above, *beside, *_remarks_above(entry.entries[0])]
