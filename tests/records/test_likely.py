"""The advice shows how a value would be written rightly, as far as that can be seen."""

import pytest

from interventio.checks.registry import ALL_CODES
from interventio.findings.code import Code
from interventio.records import codes, form_codes
from interventio.records.kinds import KINDS, TEAM
from interventio.records.likely import EXEMPLARY, FIELDS, example, field_meant
from interventio.records.reader import record_of
from interventio.records.shape import written_fields


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        (codes.MISSING, None, "kind: service / support"),
        (codes.LIST, "psychologist, school-nurse", "psychologist, school-nurse"),
        (codes.LIST, "psychologist school-nurse", "psychologist, school-nurse"),
        (codes.LIST, {"id": "x"}, "…"),
        (codes.NUMBER, "8 hlö", "8"),
        (codes.NUMBER, "7,5", "12"),
        (codes.NUMBER, "5-10", "12"),
        (form_codes.PERCENTAGE_FORM, "80 prosenttia", "80"),
        (form_codes.PERCENTAGE_FORM, "170 %", "70"),
        (form_codes.DAY_FORM, "31.1.2026", "2026-01-31"),
        (form_codes.DAY_FORM, "31.2.2026", "2026-03-09"),
        (form_codes.DAY_FORM, "tammikuu", "2026-03-09"),
        (form_codes.ID_FORM, "Härjun koulu", "harjun-koulu"),
        (form_codes.ID_FORM, "”harju-school”", "harju-school"),
        (form_codes.ID_FORM, "???", "cool-kids"),
    ],
)
def test_what_would_be_right_is_shown(code: Code, value: object, shown: str) -> None:
    choices = ("service", "support") if code is codes.MISSING else ()
    assert example(code, "kind", value, choices) == shown


def test_a_field_is_known_by_its_finnish_and_swedish_name() -> None:
    known = ("kind", "name", "units")
    assert field_meant("Nimi", known) == field_meant("namn", known) == ("name",)
    assert field_meant("yksiko\u0308t", known) == ("units",)
    assert field_meant("Units", known) == ("units",)
    assert field_meant("themes", known) == ()


def test_every_field_that_may_be_meant_is_one_of_a_record_or_of_its_staff() -> None:
    written = {name for kind in KINDS for name in written_fields(kind.model)}
    assert {*FIELDS.values()} - written == {"headcount", "occupation"}


@pytest.mark.parametrize("name", ["Kind", "tyyppi", "KIND"])
def test_a_kind_under_another_name_is_told_of_alone(name: str) -> None:
    found = record_of(TEAM, "x", {name: "service", "Name": "A team"})
    assert isinstance(found, tuple)
    assert [(one.code.id, one.place.route, one.suggestions) for one in found] == [("REC002", (name,), ("kind",))]


def test_whoever_shows_an_example_says_so_in_its_advice() -> None:

    assert {code.id for code in ALL_CODES if "{example}" in code.advice} == {code.id for code in EXEMPLARY}
