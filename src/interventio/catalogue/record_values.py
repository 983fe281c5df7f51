"""What a record says, as plain values: without layout, comments and what is left out or said of itself anyway."""

from collections.abc import Mapping, Sequence

from interventio.catalogue.contents import canonical
from interventio.findings.place import Route
from interventio.records.base import Part
from interventio.records.pointing import pointers_of
from interventio.records.text import is_language

Values = Mapping[str, object]
"""By the name of a field in a file, what it holds: words, numbers, lists, and fields in it."""

Renames = Mapping[str, Mapping[str, str]]
"""By the name of a list of ids, such as `interventions`, the new id of each that has another now."""


def values_of(record: Part, language: str, renames: Renames | None = None, *, has_defaults: bool = True) -> Values:
    """Return what a record says, with new ids in place of those that have changed.

    Texts without a language count as written in `language`, the first one of the workspace. What is left out says
    what it says by default.
    """
    plain: dict[str, object] = record.model_dump(
        mode="json", by_alias=True, exclude_none=True, exclude_defaults=not has_defaults
    )
    if renames:
        _follow(plain, record, renames)
    values = canonical(plain, language)
    return values if isinstance(values, dict) else {}


def _follow(plain: dict[str, object], record: Part, renames: Renames) -> None:
    """Put new ids where a record points to others; those deepest in it first, as keys on the way may change, too."""
    found = [
        (route, id_, known[id_])
        for listed, pointers in pointers_of(record).items()
        if (known := renames.get(listed))
        for id_, route in pointers
        if id_ in known
    ]
    for route, old, new in sorted(found, key=lambda one: -len(one[0])):
        _put(plain, route, old, new)


def _put(plain: dict[str, object], route: Route, old: str, new: str) -> None:
    holder: object = plain
    for step in route[:-1]:
        holder = _inside(holder, step)
    last = route[-1]
    if isinstance(holder, list) and isinstance(last, int):
        holder[last] = new
    elif isinstance(holder, dict) and last == old and holder.get(last) != old:
        holder[new] = holder.pop(old, None)
    elif isinstance(holder, dict):
        holder[last] = new


def _inside(holder: object, step: str | int) -> object:
    match holder, step:
        case dict(), str():
            return holder.get(step)
        case list(), int():
            return holder[step]
        case _:
            return None


def text_of(value: object) -> dict[str, str] | None:
    """Return a value as a text by language, or None where it is something else.

    >>> text_of({"fi": "Ryhmä", "sv": "Grupp"}), text_of({"from": 7, "to": 12}), text_of({})
    ({'fi': 'Ryhmä', 'sv': 'Grupp'}, None, None)
    """
    if not isinstance(value, dict) or not value or not all(map(is_language, value)):
        return None
    words = {tag: said for tag, said in value.items() if isinstance(said, str)}
    return words if len(words) == len(value) else None


def items_of(value: object) -> Sequence[object]:
    """Return the items of a list; none of what is no list, such as a field that is left out."""
    return value if isinstance(value, list) else ()


def word_in(item: object, *names: str) -> str:
    """Return the first of some fields of an item that is filled in, as a word; "" where there is none.

    >>> word_in({"id": "a", "date": "2026-03-09"}, "name", "date")
    '2026-03-09'
    """
    found = (item.get(name) for name in names) if isinstance(item, dict) else ()
    return next((str(value) for value in found if isinstance(value, str | int) and value != ""), "")
