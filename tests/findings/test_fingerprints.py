"""Fingerprints outlive what moves findings about, and tell different ones apart."""

from dataclasses import replace

from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.fingerprints import LENGTH, fingerprints_of
from interventio.findings.place import Place, Spot

CODE = Code("REF001", "unknown-method", Severity.ERROR, "There is no method “{name}”.")
ONE = Finding(CODE, Place("data/teams/a.yaml", ("delivers", 0, "intervention")), {"name": "cool-kid"})
OTHER = Finding(CODE, Place("data/teams/a.yaml", ("delivers", 1, "intervention")), {"name": "cool-kis"})


def test_it_outlives_another_line_another_position_and_another_number() -> None:
    moved = replace(
        ONE,
        place=Place("data/teams/a.yaml", ("delivers", 4, "intervention"), spot=Spot(9, 1, 9, 4)),
        facts={"name": "cool-kid", "days": 12},
    )
    assert fingerprints_of([ONE]) == fingerprints_of([moved])


def test_it_follows_the_code_the_file_the_field_and_the_words() -> None:
    kinds = [
        ONE,
        OTHER,
        replace(ONE, code=replace(CODE, id="REF002")),
        replace(ONE, place=replace(ONE.place, path="data/teams/b.yaml")),
        replace(ONE, place=replace(ONE.place, route=("leads",))),
    ]
    prints = fingerprints_of(kinds)
    assert len(set(prints)) == len(kinds)
    assert {len(one) for one in prints} == {LENGTH}


def test_those_alike_are_told_apart_by_their_order() -> None:
    first, second = fingerprints_of([ONE, ONE])
    assert first != second
    assert fingerprints_of([ONE]) == (first,)


def test_a_name_that_no_encoding_has_is_no_trouble() -> None:
    assert fingerprints_of([replace(ONE, place=Place("data/\udce4.yaml"))])
