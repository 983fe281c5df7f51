"""What authors may have meant by ids that nobody knows; only for the first few, as looking takes time."""

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import TypeVar

from interventio.findings.suggestion import nearest

MOST = 10
"""So many unknown ids of one record are looked at; who has more has another trouble than spelling."""

_T = TypeVar("_T")


def with_suggestions(
    unknown: Iterable[tuple[str, _T]], known: Collection[str]
) -> Iterator[tuple[str, _T, tuple[str, ...]]]:
    """Yield unknown ids, each with what belongs to it, and what is known and looks like it."""
    for number, (id_, belonging) in enumerate(unknown):
        yield id_, belonging, _nearest(id_, frozenset(known)) if number < MOST else ()


@lru_cache(maxsize=16)  # one id renamed and not mended in many files is looked up once
def _nearest(id_: str, known: frozenset[str]) -> tuple[str, ...]:
    return nearest(id_, known)
