"""What differs between two states of a record, field by field: nothing is passed over, layout does not count."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from interventio.catalogue.record_values import Values, items_of, text_of


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that says something else than before; None on the side on which it is left out."""

    route: tuple[str, ...]
    """The names of the fields that lead to it, such as `("coverage", "target")`."""
    before: object
    after: object

    @property
    def name(self) -> str:
        """The field as it is told of: `coverage.target`."""
        return ".".join(self.route)


@dataclass(frozen=True, slots=True)
class ListChange:
    """What has become of the items of a list."""

    added: tuple[object, ...]
    removed: tuple[object, ...]
    changed: tuple[tuple[object, object], ...]
    """Items that are known again, before and after."""
    is_reordered: bool
    """Whether those that are in both follow one another in another order."""


@dataclass(frozen=True, slots=True)
class TextChange:
    """Texts that say something else in some languages, and nothing besides."""

    changed: frozenset[str]
    """The languages whose words have come, gone or changed."""
    kept: frozenset[str]
    """The languages in which words that belong to them are as they were."""


def field_changes(before: Values, after: Values) -> tuple[FieldChange, ...]:
    """Return every field that differs, in the order of the newer record; what is left out of it comes last.

    >>> [(one.name, one.before, one.after) for one in field_changes({"a": {"b": 1, "c": 2}}, {"a": {"b": 1, "c": 3}})]
    [('a.c', 2, 3)]
    """
    return tuple(_between((), before, after))


def _between(route: tuple[str, ...], before: Values, after: Values) -> Iterator[FieldChange]:
    for name in dict.fromkeys((*after, *before)):
        old, new = before.get(name), after.get(name)
        if old == new:
            continue
        if isinstance(old, dict) and isinstance(new, dict) and not (text_of(old) or text_of(new)):
            yield from _between((*route, name), old, new)
        else:
            yield FieldChange((*route, name), old, new)


def list_change(before: object, after: object, key: Callable[[object], object]) -> ListChange:
    """Return what has become of the items of a list that are known again by `key`; of equals the first is the first.

    >>> list_change(["a", "b"], ["b", "c"], str)
    ListChange(added=('c',), removed=('a',), changed=(), is_reordered=False)
    """
    old, new = _by_key(items_of(before), key), _by_key(items_of(after), key)
    kept = [one for one in new if one in old]
    return ListChange(
        added=tuple(item for one, item in new.items() if one not in old),
        removed=tuple(item for one, item in old.items() if one not in new),
        changed=tuple((old[one], new[one]) for one in kept if old[one] != new[one]),
        is_reordered=kept != [one for one in old if one in new],
    )


def _by_key(items: Sequence[object], key: Callable[[object], object]) -> dict[tuple[str, int], object]:
    seen: Counter[str] = Counter()
    found: dict[tuple[str, int], object] = {}
    for item in items:
        known_by = repr(key(item))
        seen[known_by] += 1
        found[known_by, seen[known_by]] = item
    return found


def text_change(before: object, after: object) -> TextChange | None:
    """Return in which languages texts have changed; None where anything else has changed, too.

    >>> sorted(text_change({"fi": "Ryhmä", "sv": "Grupp"}, {"fi": "Ryhmät", "sv": "Grupp"}).changed)
    ['fi']
    """
    changed: set[str] = set()
    kept: set[str] = set()
    if before is None or after is None or not _texts_alone(before, after, changed, kept) or not changed:
        return None
    return TextChange(frozenset(changed), frozenset(kept - changed))


def _texts_alone(before: object, after: object, changed: set[str], kept: set[str]) -> bool:
    """Gather the languages of texts that differ; tell whether nothing else does."""
    if before == after:
        return True
    if (old := text_of(before)) and (new := text_of(after)):
        differing = {tag for tag in old.keys() | new.keys() if old.get(tag) != new.get(tag)}
        changed |= differing
        kept |= new.keys() - differing
        return True
    match before, after:
        case dict(), dict():
            alike = before.keys() == after.keys()
            return alike and all(_texts_alone(before[name], after[name], changed, kept) for name in after)
        case list(), list():
            alike = len(before) == len(after)
            return alike and all(_texts_alone(*both, changed, kept) for both in zip(before, after, strict=True))
        case _:
            return False
