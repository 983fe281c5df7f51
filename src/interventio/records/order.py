"""The order in which the fields of a record, and the languages of its texts, stand in a file."""

from collections.abc import Mapping

from interventio.languages.language import Language
from interventio.records.kinds import RecordKind, sharing
from interventio.records.shape import names_at


def fields_in_order(kind: RecordKind, value: Mapping[str, object]) -> tuple[str, ...]:
    """Return the names of the fields of a record, as its model has them; the field `kind` tells which, if several."""
    word = value.get("kind")
    known = sharing(kind).get(word, kind) if isinstance(word, str) else kind
    return names_at(known.model, ())


def languages_in_order(settings: Mapping[str, object]) -> tuple[str, ...]:
    """Return our languages: first those of the workspace in its own order, then the others.

    >>> languages_in_order({"languages": ["sv", "fi"]})
    ('sv', 'fi', 'en')
    """
    given = settings.get("languages")
    known = [language.value for language in Language]
    first = [one for one in given if one in known] if isinstance(given, list) else []
    return tuple(dict.fromkeys((*first, *known)))
