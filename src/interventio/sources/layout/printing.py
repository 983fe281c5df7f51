"""From the branches of a file to its lines."""

from collections.abc import Sequence

from yaml.nodes import MappingNode, Node, ScalarNode

from interventio.sources.laid_out import WIDTH
from interventio.sources.layout.branches import Branch, CommentLine
from interventio.sources.layout.ordering import parts_in_order
from interventio.sources.layout.words import on_lines, on_one_line
from interventio.sources.lines import Lines

STEP = 2
"""How much further in each level stands."""


class Printer:
    """Writes the branches of one file as lines, with at most one blank line between two of them."""

    def __init__(self, lines: Lines, languages: Sequence[str]) -> None:
        """Take the lines of the file as it was, and the order of languages in its texts."""
        self.written: list[str] = []
        self._lines = lines
        self._languages = languages
        self._is_begun = False
        """Whether anything stands above already, in the file, the field or the list, that a blank line could part."""

    def write(self, whole: Branch) -> None:
        """Write a whole file: its head, its fields and its end."""
        first, *rest = whole.branches
        self._write_comments(whole.above, 0)
        self._part(is_apart=whole.is_apart or bool(first.above))
        self._is_begun = False
        for branch in (first, *rest):
            self._write_branch(branch, 0)
        self._write_comments(whole.below, 0)

    def _write_branch(self, branch: Branch, indent: int, begun: str = "") -> None:
        """Write a field or an item; `begun` is how its line begins where it stands behind the dash of another."""
        before = self._before(branch, begun or " " * indent)
        self._break(branch, before)
        if not begun:
            self._write_comments(_comments_above(branch), indent)
            self._part(is_apart=branch.is_apart)
        if branch.branches:
            self._write_parts(branch, indent, before)
        elif isinstance(branch.value, ScalarNode):
            self._write_words(branch, branch.value, indent, before)
        else:
            self._put([f"{before} {self._inside(branch.value)}"], branch.beside)

    def _write_parts(self, branch: Branch, indent: int, before: str) -> None:
        """Write what stands in a field below it; what stands in an item begins behind its dash."""
        first, *rest = branch.branches
        if branch.key is None:
            self._write_branch(first, indent + STEP, f"{before} ")
        else:
            self._put([before], branch.beside)
            self._is_begun = False
            self._write_branch(first, indent + STEP)
        for inner in rest:
            self._write_branch(inner, indent + STEP)
        self._write_comments(branch.below, indent + STEP)

    def _write_words(self, branch: Branch, node: ScalarNode, indent: int, before: str) -> None:
        is_below = branch.key is not None and node.start_mark.line > branch.key.end_mark.line
        words, *below = on_lines(node, self._lines, WIDTH - len(before) - 1, indent + STEP, is_below=is_below)
        is_under_mark = words.startswith(("|", ">"))
        self._put([f"{before} {words}" if words else before, *below], branch.beside, 0 if is_under_mark else -1)
        self._is_begun = not (is_under_mark and "+" in words)  # blank lines below such a mark belong to the text

    def _write_comments(self, comments: Sequence[CommentLine], indent: int) -> None:
        for comment in comments:
            self._part(is_apart=comment.is_apart)
            self._put([f"{' ' * indent}{comment.words}"])

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

    def _break(self, branch: Branch, before: str) -> None:
        """Take what stands between brackets apart where it does not fit into its line, and so the first thing in it."""
        if isinstance(branch.value, ScalarNode):
            return
        if not branch.branches and len(before) + 1 + len(self._inside(branch.value)) > WIDTH:
            parts = parts_in_order(branch.value, self._languages)
            branch.branches = [Branch(key, value, branch) for key, value in parts]
        if branch.key is None and branch.branches:
            self._break(branch.branches[0], self._before(branch.branches[0], f"{before} "))

    def _inside(self, node: Node) -> str:
        """Return a value as it stands between brackets, with those that it has itself."""
        if isinstance(node, ScalarNode):
            return on_one_line(node, self._lines, is_within=True)
        inner = ", ".join(
            f"{self._inside(key)}: {self._inside(value)}" if key else self._inside(value)
            for key, value in parts_in_order(node, self._languages)
        )
        return f"{{{inner}}}" if isinstance(node, MappingNode) else f"[{inner}]"

    def _before(self, branch: Branch, begun: str) -> str:
        """Return what stands before the value of a field or an item in its line."""
        if branch.key is None:
            return f"{begun}-"
        key = on_one_line(branch.key, self._lines) if isinstance(branch.key, ScalarNode) else self._inside(branch.key)
        return f"{begun}{key}:"


def _comments_above(branch: Branch) -> list[CommentLine]:
    """Return what is to stand above a branch: of an item also what belongs to the first thing behind its dash."""
    if branch.key is not None or not branch.branches:
        return branch.above
    beside = [CommentLine(branch.beside, is_apart=False)] if branch.beside else []
    return [*branch.above, *beside, *_comments_above(branch.branches[0])]
