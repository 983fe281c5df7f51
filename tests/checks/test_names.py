from datetime import date
from unicodedata import normalize

import pytest

from interventio.catalogue.builder import catalogue_of
from interventio.checks.check import findings_of
from interventio.checks.names import duplicate_name
from interventio.records.base import Part
from interventio.records.kinds import INTERVENTION
from interventio.records.reader import record_of
from support.found import Told, found


def test_two_entries_of_a_list_have_one_id() -> None:
    organisation, ladder = "data/organisation.yaml", "data/tiers/children.yaml"
    assert found(
        "CAT001",
        """
        organisation:
          divisions: [{id: health, name: Health}]
          themes: [{id: sleep, name: Sleep}, {id: fear, name: Fear}, {id: sleep, name: Rest}, {id: sleep, name: Nap}]
          areas: [{id: sleep, name: Sleep}]
        ladder children:
          tiers: [{id: light, name: Light}, {id: light, name: Brief}]
        method cool-kids:
          sources: [{id: guide, title: Guide}, {id: guide, title: Other guide}]
        """,
    ) == [
        Told(f"{organisation} themes.2.id", {"id": "sleep"}, see=(f"{organisation} themes.0.id",)),
        Told(f"{organisation} themes.3.id", {"id": "sleep"}, see=(f"{organisation} themes.0.id",)),
        Told(f"{ladder} tiers.1.id", {"id": "light"}, see=(f"{ladder} tiers.0.id",)),
        Told(
            "data/interventions/cool-kids.yaml sources.1.id",
            {"id": "guide"},
            see=("data/interventions/cool-kids.yaml sources.0.id",),
        ),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cool Kids", "Cool Kids"),
        ("Cool Kids", "cool kids"),
        ("Cool Kids", "Cool-Kids"),
        ("Cool Kids", "Coolkids"),
        ("Cool Kids", "Cool\u00a0 Kids"),
        ("Cool-Kids", "Cool‑Kids"),
        ("STRASSE", "straße"),
    ],
)
def test_names_are_the_same_whatever_their_form(one: str, other: str) -> None:
    assert found("CAT002", f"method a: {{name: {one}}}\nmethod b: {{name: {other}}}") == [
        Told("data/interventions/b.yaml name", {"name": other, "other": "a"}, see=("data/interventions/a.yaml name",)),
    ]


def test_names_are_the_same_in_every_unicode_form() -> None:
    names = {"a": normalize("NFC", "Säröt"), "b": normalize("NFD", "Säröt")}
    records = [
        record_of(INTERVENTION, id_, {"kind": "intervention", "name": name, "summary": "A method."})
        for id_, name in names.items()
    ]
    known = catalogue_of([record for record in records if isinstance(record, Part)], frozenset(), date(2026, 11, 22))
    assert [finding.place.path for finding in findings_of(known, [duplicate_name])] == ["data/interventions/b.yaml"]


def test_names_are_compared_across_languages_and_with_other_names_and_told_once() -> None:
    assert found(
        "CAT002",
        """
        method a: {name: {fi: Rohkeusryhmä, sv: Modgruppen}, also: [RR]}
        method b: {name: {fi: Rohkeus, sv: rohkeusryhmä, en: MODGRUPPEN}}
        method c: {name: {fi: Toinen}, also: [Muu, rr]}
        method d: {name: {fi: Oma, sv: Oma}, also: [Oma]}
        """,
    ) == [
        Told(
            "data/interventions/b.yaml name.sv",
            {"name": "rohkeusryhmä", "other": "a"},
            see=("data/interventions/a.yaml name.fi",),
        ),
        Told(
            "data/interventions/c.yaml also.1", {"name": "rr", "other": "a"}, see=("data/interventions/a.yaml also.0",)
        ),
    ]


def test_names_are_compared_within_one_list_only() -> None:
    organisation = "data/organisation.yaml"
    assert found(
        "CAT002",
        """
        organisation:
          divisions: [{id: health, name: Ranta}]
          areas: [{id: ranta, name: Ranta}]
          units: [{id: ranta-1, name: Ranta, division: health}, {id: ranta-2, name: ranta, division: health}]
        ladder children: {name: Ranta, tiers: [{id: a, name: Light}, {id: b, name: light}]}
        ladder youth: {name: Light, tiers: [{id: a, name: Light}, {id: b, name: Brief}]}
        method ranta: {name: Ranta}
        team ranta: {name: Ranta}
        team ranta-b: {name: Ranta}
        """,
    ) == [
        Told(
            f"{organisation} units.1.name", {"name": "ranta", "other": "ranta-1"}, see=(f"{organisation} units.0.name",)
        ),
        Told(
            "data/tiers/children.yaml tiers.1.name",
            {"name": "light", "other": "a"},
            see=("data/tiers/children.yaml tiers.0.name",),
        ),
        Told("data/teams/ranta-b.yaml name", {"name": "Ranta", "other": "ranta"}, see=("data/teams/ranta.yaml name",)),
    ]


def test_ids_of_files_differ_by_hyphens_only() -> None:
    assert found(
        "CAT003",
        """
        method cool-kids: {}
        method coolkids: {}
        team cool-kids: {}
        team cool-kid: {}
        """,
    ) == [
        Told(
            "data/interventions/coolkids.yaml key:name",
            {"id": "coolkids", "other": "cool-kids"},
            see=("data/interventions/cool-kids.yaml key:name",),
        ),
    ]
