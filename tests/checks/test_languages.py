from datetime import date

import pytest

from support.found import Told, found

COOL_KIDS = "data/interventions/cool-kids.yaml"
FINNISH_ONLY = "organisation: {divisions: [{id: health, name: {fi: Terveys, sv: Hälsa, en: Health}}]}\n"


def method(fields: str) -> str:
    return f"""
    settings: {{name: {{fi: Harjula, sv: Åsby}}, languages: [fi, sv]}}
    organisation: {{divisions: [{{id: health, name: {{fi: Terveys, sv: Hälsa}}}}]}}
    method cool-kids:
      summary: {{fi: Menetelmä., sv: En metod.}}
      {fields}
    """


def test_texts_are_missing_in_a_language_and_told_once_for_it() -> None:
    assert found(
        "LAN001",
        """
        settings: {name: {fi: Harjula, sv: Åsby, en: Harjula}}
        organisation: {divisions: [{id: health, name: {fi: Terveys, sv: Hälsa, en: Health}}]}
        ladder children:
          name: {fi: Lapset, sv: Barn, en: Children}
          model: {fi: Oma, en: Own}
          owner: {sv: Gruppen, en: The group}
          tiers:
            - {id: light, name: {fi: Kevyt, en: Light}}
            - {id: brief, name: Lyhyt, step_up: {fi: Jos ei auta, en: If it does not help}}
        """,
    ) == [
        Told("data/tiers/children.yaml key:owner", {"language": "fi", "fields": ("owner",)}),
        Told(
            "data/tiers/children.yaml key:model",
            {"language": "sv", "fields": ("model", "name", "step_up")},
            see=tuple(
                f"data/tiers/children.yaml tiers.{route}" for route in ("0.key:name", "1.key:name", "1.key:step_up")
            ),
        ),
        Told("data/tiers/children.yaml tiers.1.key:name", {"language": "en", "fields": ("name",)}),
    ]


def test_words_without_a_language_are_in_the_first_one() -> None:
    assert found("LAN001", method("name: {fi: Rohkeus, sv: Mod}\n      for_families: Ryhmä.")) == [
        Told(f"{COOL_KIDS} key:for_families", {"language": "sv", "fields": ("for_families",)}),
    ]


def test_a_method_has_its_name_in_the_languages_that_it_has_one_in() -> None:
    assert found("LAN001", method("name: Cool Kids")) == []


def test_a_label_stays_in_the_language_of_its_register() -> None:
    fields = "name: {fi: Rohkeus, sv: Mod}\n      ratings: [{register: One, label: {nb: Virksom}}]"
    assert found("LAN001", method(fields)) == []
    assert found("LAN002", method(fields)) == []


@pytest.mark.parametrize(
    ("tag", "meant"), [("se", ("sv",)), ("sv-FI", ("sv",)), ("swe", ("sv",)), ("en", ()), ("smn", ())]
)
def test_a_text_is_in_a_language_that_is_not_the_workspaces(tag: str, meant: tuple[str, ...]) -> None:
    assert found("LAN002", method(f"name: {{fi: Rohkeus, sv: Mod, {tag}: Jokin}}")) == [
        Told(f"{COOL_KIDS} name.key:{tag}", {"language": tag}, meant),
    ]


def test_a_missing_translation_is_not_told_beside_a_wrong_code() -> None:
    """Once `se` is mended to `sv`, nothing is missing."""
    assert found("LAN001", method("name: Rohkeus\n      for_families: {fi: Ryhmä., se: Grupp.}")) == []
    assert found("LAN001", method("name: Rohkeus\n      for_families: {fi: Ryhmä., en: Group.}")) == [
        Told(f"{COOL_KIDS} key:for_families", {"language": "sv", "fields": ("for_families",)}),
    ]


LONG = "Ryhmä, jossa lapsi harjoittelee kohtaamaan pelkojaan."


@pytest.mark.parametrize(
    ("texts", "is_told"),
    [
        (f"{{fi: '{LONG}', sv: '{LONG}'}}", True),
        (f"{{fi: '{LONG}', sv: 'En {LONG}'}}", False),
        ("{fi: Cool Kids, sv: Cool Kids}", False),
    ],
)
def test_a_long_text_is_copied_from_one_language_to_another(texts: str, is_told: bool) -> None:  # noqa: FBT001
    hit = Told(f"{COOL_KIDS} name.sv", {"language": "sv", "other": "fi"}, see=(f"{COOL_KIDS} name.fi",))
    assert found("LAN003", method(f"name: {texts}")) == [hit] * is_told


@pytest.mark.parametrize(
    ("revised", "is_told"),
    [
        ("{fi: 2026-05-02, sv: 2026-05-01}", True),
        ("{fi: 2026-05-01, sv: 2026-05-01}", False),
        ("{fi: 2026-05-01, sv: 2026-05-02}", False),
        ("{sv: 2026-05-01}", False),
        ("{}", False),
    ],
)
def test_a_language_is_older_than_the_first_one(revised: str, is_told: bool) -> None:  # noqa: FBT001
    route = f"{COOL_KIDS} review.revised"
    hit = Told(f"{route}.sv", {"language": "sv", "day": date(2026, 5, 1), "first": "fi"}, see=(f"{route}.fi",))
    records = method(f"review: {{by: The team, last_reviewed: 2026-05-02, revised: {revised}}}")
    assert found("LAN004", records) == [hit] * is_told


def test_what_a_unit_remarks_need_not_be_translated() -> None:
    chart = "chart children: {name: {fi: Lapset, sv: Barn, en: Children}, reviews: [{unit: harju, remarks: {sv: Bra}}]}"
    ladder = "ladder children: {name: {fi: Lapset, sv: Barn, en: Children}}"
    told = [one for one in found("LAN001", f"{ladder}\n{chart}") if "steppings" in one.at]
    assert told == []
    named = chart.replace(", sv: Barn", "", 1)
    assert len([one for one in found("LAN001", f"{ladder}\n{named}") if "steppings" in one.at]) == 1
