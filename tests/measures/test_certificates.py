"""Certificates that run out, month by month."""

from interventio.measures.certificates import expiries_of
from interventio.records.base import Part
from support.build import catalogue, intervention, training

METHODS = (
    intervention("cool-kids", upkeep={"certificate_valid": "24 months"}),
    intervention("icdp", upkeep={"certificate_valid": "1 year"}),
)


def expiring(*records: Part) -> list[tuple[object, ...]]:
    return [
        (one.month.isoformat(), one.intervention, one.people.value, one.teams, one.trainings, one.is_past)
        for one in expiries_of(catalogue(*METHODS, *records, day="2026-06-15"))
    ]


def test_people_of_one_month_and_method_stand_together() -> None:
    one = {"harju/nurse": {"certified": 3}, "ranta/nurse": {"certified": 2}}
    assert expiring(
        training("autumn", days=["2024-10-01"], lines=one),
        training("october", days=["2024-10-20"], lines={"harju/nurse": {"certified": 1}}),
        training("parents", "icdp", days=["2025-10-05"], lines={"harju/nurse": {"certified": 4}}),
    ) == [
        ("2026-10-01", "cool-kids", 6, ("harju", "ranta"), ("autumn", "october"), False),
        ("2026-10-01", "icdp", 4, ("harju",), ("parents",), False),
    ]


def test_a_month_that_has_begun_is_parted_into_what_has_run_out_and_what_will() -> None:
    assert expiring(
        training("early", days=["2024-06-15"], lines={"harju/nurse": {"certified": 3}}),
        training("late", days=["2024-06-16"], lines={"harju/nurse": {"certified": 2}}),
    ) == [
        ("2026-06-01", "cool-kids", 3, ("harju",), ("early",), True),
        ("2026-06-01", "cool-kids", 2, ("harju",), ("late",), False),
    ]
