"""The order in which fields stand."""

from collections.abc import Sequence
from typing import TypeVar

from yaml.nodes import Node

from interventio.sources.builder import key_as_text
from interventio.sources.layout.branches import Branch, each, parts_of
from interventio.sources.scalars import Scalar

One = TypeVar("One")


def put_in_order(whole: Branch, fields: Sequence[str], languages: Sequence[str]) -> None:
    """Put the fields of a record in the order of `fields`, and each text in several languages in that of `languages`.

    A field that is not known stays behind the one that it stood behind.
    """
    whole.branches = in_order(whole.branches, [_name(branch.key) for branch in whole.branches], fields)
    for branch in each(whole):
        names = [_name(inner.key) for inner in branch.branches]
        if set(names) <= set(languages):
            branch.branches = in_order(branch.branches, names, languages)


def parts_in_order(node: Node, languages: Sequence[str]) -> list[tuple[Node | None, Node]]:
    """Return what stands between brackets; where it is a text in several languages, in the order of `languages`."""
    parts = parts_of(node)
    names = [_name(key) for key, _ in parts]
    return in_order(parts, names, languages) if set(names) <= set(languages) else parts


def in_order(parts: list[One], names: Sequence[Scalar], known: Sequence[str]) -> list[One]:
    """Return parts in the order in which their names are known; one that is not known stays behind its neighbour.

    >>> in_order([1, 2, 3, 4], ["review", "oops", "name", "kind"], ["kind", "name", "review"])
    [4, 3, 1, 2]
    """
    places: dict[Scalar, int] = {name: place for place, name in enumerate(known)}
    place = -1
    ranked: list[tuple[int, One]] = []
    for name, part in zip(names, parts, strict=True):
        place = places.get(name, place)
        ranked.append((place, part))
    return [part for _, part in sorted(ranked, key=lambda one: one[0])]


def _name(key: Node | None) -> Scalar:
    return key_as_text(key) if key else None
