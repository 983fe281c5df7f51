"""Runs one check over records written as YAML, and tells what it found so that it can be compared whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from textwrap import dedent

from interventio.catalogue.builder import catalogue_of
from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import findings_of
from interventio.checks.registry import ALL_CHECKS
from interventio.findings.finding import Finding
from interventio.findings.place import Place
from interventio.languages.language import Language
from interventio.languages.translator import Fact, translator
from interventio.records.base import Part
from interventio.records.kinds import (
    COMPETENCE_COUNTS,
    COMPETENCE_LEVELS,
    EVALUATION,
    IMPLEMENTATION_TEAM,
    INTERVENTION,
    LADDER,
    MULTIDISCIPLINARY_TEAM,
    NEEDS_SURVEY,
    ORGANISATION,
    PERIODS,
    RISK,
    SETTINGS,
    STEPPING,
    SUPPORT_TEAM,
    TEAM,
    TRAINING,
    TRIAL,
)
from interventio.records.reader import record_of
from interventio.sources.document import Document
from interventio.sources.reader import document_of

DAY = date(2026, 11, 22)
KINDS = {
    "settings": SETTINGS,
    "organisation": ORGANISATION,
    "ladder": LADDER,
    "method": INTERVENTION,
    "team": TEAM,
    "leaders": IMPLEMENTATION_TEAM,
    "chart": STEPPING,
    "training": TRAINING,
    "periods": PERIODS,
    "support": SUPPORT_TEAM,
    "family-team": MULTIDISCIPLINARY_TEAM,
    "evaluation": EVALUATION,
    "levels": COMPETENCE_LEVELS,
    "survey": NEEDS_SURVEY,
    "counts": COMPETENCE_COUNTS,
    "trial": TRIAL,
    "risk": RISK,
}
PLAIN: dict[str, dict[str, object]] = {
    "settings": {"schema_version": 1, "name": "Harjula"},
    "organisation": {"divisions": [{"id": "health", "name": "Health"}]},
    "ladder": {
        "model": "Our own",
        "owner": "The implementation team",
        "tiers": [{"id": "light", "name": "Light"}, {"id": "brief", "name": "Brief"}],
    },
    "method": {"kind": "intervention", "summary": "A method."},
    "team": {"kind": "service", "units": ["harju"]},
    "leaders": {"kind": "implementation"},
    "chart": {"ladder": "children"},
    "training": {"status": "planned", "provider": "A provider", "days": ["2027-02-01"]},
    "periods": {},
    "support": {"kind": "support", "focus": "symptom"},
    "levels": {
        "kind": "levels",
        "model": "Our own",
        "owner": "The implementation team",
        "groups": [{"id": "nurses", "name": "Nurses", "level": "encounter"}],
        "levels": [{"id": "hearing", "name": "Hearing"}, {"id": "encounter", "name": "Encounter"}],
    },
    "survey": {"kind": "survey", "levels": "steps", "opened": "2026-02-02"},
    "counts": {"kind": "counts", "levels": "steps", "unit": "harju"},
    "trial": {
        "kind": "trial",
        "levels": "steps",
        "form": "workshop",
        "status": "held",
        "for_whom": "Workers",
        "starts": "2026-02-10",
    },
    "family-team": {"kind": "multidisciplinary", "units": ["harju"]},
    "evaluation": {"starts": "2025-01-01", "ends": "2025-12-31"},
    "risk": {"consequence": "Methods are not used.", "owner": "Head of services"},
}
NAMELESS = ("periods", "counts")
"""Kinds of record that have no name of their own."""


@dataclass(frozen=True)
class Told:
    """A finding: `at` is the path and the route, `key:` before the last step where the key is meant."""

    at: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    meant: tuple[str, ...] = ()
    see: tuple[str, ...] = ()


def found(code: str, records: str) -> list[Told]:
    """Return what the check of `code` finds in records such as `team harju: {delivers: [{intervention: x}]}`.

    What a record must have and a test leaves out is plain and right. `unread: [team harju]` stands for files that
    could not be read.
    """
    check = next(check for check in ALL_CHECKS if check.code.id == code)
    return [told(finding) for finding in findings_of(catalogue(records), [check])]


def catalogue(records: str) -> Catalogue:
    """Return the catalogue of records written as YAML."""
    document = document_of("records.yaml", dedent(records).encode())
    assert isinstance(document, Document), document
    written = {**document.value}
    unread = frozenset(_kind_and_id(name) for name in _listed(written.pop("unread", [])))
    singles: dict[str, dict[str, object]] = {
        name: {} for name in ("settings", "organisation") if (name, "") not in unread
    }
    parts = [_record(name, fields) for name, fields in {**singles, **written}.items()]
    return catalogue_of(parts, unread, DAY)


def told(finding: Finding) -> Told:
    """Return a finding as tests compare it; that it can be said in every language is seen on the way."""
    for language in Language:
        words = translator(language)
        assert "{" not in finding.sentence(words) + finding.advice(words)
    return Told(_at(finding.place), dict(finding.facts), finding.suggestions, tuple(map(_at, finding.related)))


def _record(name: str, fields: object) -> Part:
    assert isinstance(fields, dict), name
    kind, _, id_ = name.partition(" ")
    named = {"name": id_} if id_ and kind not in NAMELESS else {}
    record = record_of(KINDS[kind], id_, {**named, **PLAIN[kind], **fields})
    assert isinstance(record, Part), record
    return record


def _listed(value: object) -> list[str]:
    assert isinstance(value, list)
    return value


def _kind_and_id(name: str) -> tuple[str, str]:
    kind, _, id_ = name.partition(" ")
    return KINDS[kind].name, id_


def _at(place: Place) -> str:
    *before, last = place.route or ("",)
    return f"{place.path} {'.'.join(map(str, before))}{'.' if before else ''}{'key:' if place.at_key else ''}{last}"
