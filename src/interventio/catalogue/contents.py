"""What an agreement on a chart is about: its content, held by fingerprints that change when the content does."""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from hashlib import sha256

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import standings_on
from interventio.records.base import Part
from interventio.records.intervention import Intervention
from interventio.records.kinds import INTERVENTION, LADDER, STEPPING, RecordKind
from interventio.records.ladder import Ladder
from interventio.records.stepping import Content, Stepping
from interventio.records.text import UNTOLD

_PROCESS = {"process", "reviews", "editions", "contents"}
_OF_EDITION = {"edition", "agreed"}
_KEPT_ASIDE: Mapping[type[Part], set[str]] = {
    Intervention: {"review", "wanted", "need"},
    Ladder: {"review", "accepted_gaps", *_OF_EDITION},
    Stepping: {"review", "owner", "audiences", "several", *_PROCESS, *_OF_EDITION},
}
"""What belongs to the work on a record or to other agreements: nobody agrees to it by looking a chart through."""
_LENGTH = 12


def content_of(catalogue: Catalogue, stepping: Stepping) -> Content:
    """Return the content of a chart on the catalogue's day: its selection, its ladder and the methods that it shows.

    docs/developer/decisions/what-an-agreement-is-about.md tells what belongs to it.
    """
    language = catalogue.first_language()
    records = {key: fingerprint_of(record, language) for key, record in _records_of(catalogue, stepping)}
    return Content(fingerprint=fingerprint_of_all(records), date=catalogue.day, records=records)


def key_of(kind: RecordKind, id_: str) -> str:
    """Return the name by which a content knows a record, such as `interventions/cool-kids`."""
    return f"{kind.folder.rpartition('/')[2]}/{id_}"


def fingerprint_of(record: Part, language: str) -> str:
    """Return the fingerprint of what a ladder, method or chart says; its reviews and the like are kept aside.

    Texts without a language count as written in `language`, the first one of the workspace.
    """
    return _fingerprint_of(_Itself(record), language)


class _Itself:
    """A record by what it is, not by what it says: many charts and pages ask for the fingerprint of the same one."""

    __slots__ = ("record",)

    def __init__(self, record: Part) -> None:
        self.record = record

    def __hash__(self) -> int:
        return id(self.record)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and other.record is self.record


@lru_cache(maxsize=4096)
def _fingerprint_of(one: _Itself, language: str) -> str:
    record = one.record
    kept_aside = ("accepted_findings", *_KEPT_ASIDE.get(type(record), ()))
    aside = dict.fromkeys(kept_aside, True) | {"sources": {"__all__": {"read"}}}
    values = record.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True, exclude=aside)
    return _digest(canonical(values, language))


def fingerprint_of_all(records: Mapping[str, str]) -> str:
    """Return the fingerprint of a whole content, from those of its records."""
    return _digest(dict(records))


def _records_of(catalogue: Catalogue, stepping: Stepping) -> Iterator[tuple[str, Part]]:
    yield key_of(STEPPING, stepping.id), stepping
    yield key_of(LADDER, stepping.ladder), catalogue.ladders[stepping.ladder]
    for standing in standings_on(catalogue, stepping):
        yield key_of(INTERVENTION, standing.method.id), standing.method


def canonical(value: object, language: str) -> object:
    """Return a value without what is only layout: where words break, and whether their language is said."""
    match value:
        case str():
            return " ".join(value.split())
        case dict():
            return {language if key == UNTOLD else key: canonical(inner, language) for key, inner in value.items()}
        case list():
            return [canonical(inner, language) for inner in value]
        case _:
            return value


def _digest(value: object) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=True, separators=(",", ":"), allow_nan=False)
    return sha256(text.encode()).hexdigest()[:_LENGTH]
