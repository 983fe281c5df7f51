"""What is at a limit is read, and what is one above it is not."""

import pytest

from interventio.sources.document import Document
from interventio.sources.limits import LIMITS
from interventio.sources.reader import document_of


def brackets(depth: int) -> str:
    return "a: " + "[" * (depth - 1) + "]" * (depth - 1)


def steps(depth: int) -> str:
    return "".join("  " * level + "a:\n" for level in range(depth))


def nodes(count: int) -> str:
    """Return a file of `count` nodes: its root, a key and a value in each line, and one more in the first."""
    odd = "odd: [1]\n" if count % 2 == 0 else "odd: 1\n"
    return odd + "".join(f"k{number}: 1\n" for number in range((count - 3) // 2 - (count % 2 == 0)))


def aliases(count: int) -> str:
    return "a: &a 1\n" + "".join(f"b{number}: *a\n" for number in range(count))


def repeated(items: int) -> str:
    """Return a file of 21 + 10 · `items` nodes, most of which aliases repeat."""
    return f"a: &a [{', '.join('1' * items)}]\n" + "".join(f"b{number}: *a\n" for number in range(9))


def text(length: int) -> str:
    return f"a: {'x' * length}\n"


def quoted_text(length: int) -> str:
    return f'a: "{"x" * length}"\n'


def found(content: str) -> list[str]:
    """Return the codes told of a file, none for one that is read."""
    result = document_of("x.yaml", content.encode())
    return [] if isinstance(result, Document) else [finding.code.name for finding in result]


@pytest.mark.parametrize(
    ("at_limit", "above", "code"),
    [
        (brackets(LIMITS.depth), brackets(LIMITS.depth + 1), "too-deep"),
        (steps(LIMITS.depth), steps(LIMITS.depth + 1), "too-deep"),
        (nodes(LIMITS.nodes), nodes(LIMITS.nodes + 1), "too-many-values"),
        (repeated(1997), repeated(1998), "too-many-values"),
        (aliases(LIMITS.aliases), aliases(LIMITS.aliases + 1), "too-many-aliases"),
        (text(LIMITS.text), text(LIMITS.text + 1), "overlong-text"),
        (quoted_text(LIMITS.text), quoted_text(LIMITS.text + 1), "overlong-text"),
    ],
    ids=["brackets", "steps", "nodes", "repeated nodes", "aliases", "text", "text in quotation marks"],
)
def test_a_limit(at_limit: str, above: str, code: str) -> None:
    assert (found(at_limit), found(above)) == ([], [code])


def test_no_more_is_told_of_one_file_than_anybody_reads() -> None:
    assert found("a: 1\n" * 99) == ["duplicate-key"] * LIMITS.findings
