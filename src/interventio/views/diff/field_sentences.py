"""What has changed in a field of a record, in a sentence that holds for any field."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from interventio.catalogue.field_changes import FieldChange, ListChange, TextChange, field_changes, list_change
from interventio.catalogue.record_values import word_in
from interventio.languages.formats import language_name
from interventio.views.diff.both_states import BothStates, some

KNOWN_BY = (
    *("id", "season", "date", "day", "year", "quarter", "month", "agreed", "team", "unit", "intervention"),
    *("occupation", "area", "group", "level", "requirement", "municipality", "register", "ladder", "tier", "theme"),
    *("status", "since", "source", "system", "name"),
)
"""Fields by which an item of a list is known again."""
MOST_PARTS = 3
"""How many of these are named, and how many fields of an item that has changed."""


def general(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield sentences on a field: what stood there and stands there, as far as a few words can tell."""
    if both.shows_values and isinstance(change.before or [], list) and isinstance(change.after or [], list):
        found = _matched(list_change(change.before, change.after, _key))
        yield from of_list(change.name, found, both, lambda item: _label(item, both))
    else:
        yield _of_value(change, both)


def _of_value(change: FieldChange, both: BothStates) -> str:
    words, before, after = both.voice.words, both.value(change.before), both.value(change.after)
    match change.before, change.after:
        case None, _ if after:
            return words("“{field}” has been filled in: {after}.", field=change.name, after=after)
        case None, _:
            return words("“{field}” has been filled in.", field=change.name)
        case _, None:
            return words("“{field}” has been taken out.", field=change.name)
        case _ if before and after and before != after:
            return words("“{field}”: {before} → {after}.", field=change.name, before=before, after=after)
        case _:
            return words("“{field}” has changed.", field=change.name)


def of_list(name: str, found: ListChange, both: BothStates, label: Callable[[object], str]) -> Iterator[str]:
    """Yield what has become of the items of a list, each by its label."""
    words = both.voice.words
    if found.added:
        yield words("Added to “{field}”: {items}.", field=name, items=some(map(label, found.added)))
    if found.removed:
        yield words("Taken out of “{field}”: {items}.", field=name, items=some(map(label, found.removed)))
    if found.changed:
        told = some(_changed(label(after), before, after) for before, after in found.changed)
        yield words("Changed in “{field}”: {items}.", field=name, items=told)
    if found.is_reordered:
        yield in_another_order(name, both)


def in_another_order(name: str, both: BothStates) -> str:
    """Return that the items of a field follow one another otherwise."""
    return both.voice.words("“{field}” is in another order.", field=name)


def fields_of(before: object, after: object) -> tuple[str, ...]:
    """Return the names of the fields of an item that have changed, as far as they are named."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return ()
    names = tuple(one.name for one in field_changes(before, after))
    return names if len(names) <= MOST_PARTS else (*names[: MOST_PARTS - 1], "…")


def _changed(label: str, before: object, after: object) -> str:
    return f"{label} ({', '.join(fields_of(before, after))})"


def _key(item: object) -> object:
    return _known_by(item) or item


def _known_by(item: object) -> tuple[tuple[str, str], ...]:
    return tuple((name, word) for name in KNOWN_BY if (word := word_in(item, name)))


def _matched(found: ListChange) -> ListChange:
    """Return what has become of a list, with items by which nothing is known again taken for changed one by one."""
    ends = (*found.added, *found.removed)
    if len(found.added) != len(found.removed) or any(_known_by(item) or not isinstance(item, dict) for item in ends):
        return found
    pairs = tuple(zip(found.removed, found.added, strict=True))
    return replace(found, added=(), removed=(), changed=(*found.changed, *pairs))


def _label(item: object, both: BothStates) -> str:
    if isinstance(item, str | int):
        return both.word(str(item))
    named = [word_in(item, "id")] if word_in(item, "id") else [word for _, word in _known_by(item)]
    return " ".join(map(both.word, named[:MOST_PARTS])) or both.voice.words("one item")


def of_texts(changes: Iterable[tuple[str, TextChange]], both: BothStates) -> Iterator[str]:
    """Yield which texts have changed in which languages, and which versions may be outdated now.

    A version can be outdated only by a change in the first language, in which texts are written first.
    """
    by_languages: defaultdict[TextChange, list[str]] = defaultdict(list)
    for name, change in changes:
        by_languages[change].append(name)
    first = both.after.first_language()
    for change, names in by_languages.items():
        languages, fields = _languages(change.changed, both), some(dict.fromkeys(names))
        yield both.voice.words("Texts have changed ({languages}): {fields}.", languages=languages, fields=fields)
        if first in change.changed and change.kept:
            yield both.voice.words(
                "As before, and perhaps outdated now ({languages}): {fields}.",
                languages=_languages(change.kept, both),
                fields=fields,
            )


def _languages(tags: Iterable[str], both: BothStates) -> tuple[str, ...]:
    known = both.after.settings.languages
    ordered = sorted(tags, key=lambda tag: (known.index(tag) if tag in known else len(known), tag))
    return tuple(language_name(tag, both.voice.words.language) for tag in ordered)
