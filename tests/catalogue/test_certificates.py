"""Certificates that run out, and what renews them."""

from collections.abc import Mapping

from interventio.catalogue.certificates import certificates_on
from interventio.records.base import Part
from support.build import catalogue, intervention, team, training

METHOD = intervention("cool-kids", upkeep={"certificate_valid": "24 months"})


def left(*records: Part, day: str = "2026-06-01") -> list[tuple[str, str, int]]:
    found = certificates_on(catalogue(METHOD, *records, day=day))
    return [(f"{one.team}/{one.occupation}", one.expires.isoformat(), one.number) for one in found]


def certified(number: int | None) -> Mapping[str, Mapping[str, object]]:
    return {"harju/nurse": {"attended": 9, "completed": 8} | ({} if number is None else {"certified": number})}


def of(id_: str, day: str, number: int | None, purpose: str = "method", by: str | None = None) -> Part:
    return training(id_, days=[day], lines=certified(number), purpose=purpose, complete_by=by)


def test_certificates_run_out_as_many_months_after_the_round_was_completed_as_the_method_says() -> None:
    assert left(of("one", "2024-10-01", 6, by="2025-02-28")) == [("harju/nurse", "2027-02-28", 6)]


def test_a_refresher_renews_the_oldest_first() -> None:
    rounds = of("one", "2024-02-01", 3), of("two", "2024-10-01", 4), of("again", "2026-01-15", 5, "refresher")
    assert left(*rounds) == [("harju/nurse", "2026-10-01", 2), ("harju/nurse", "2028-01-15", 5)]


def test_a_refresher_that_names_no_certificates_renews_those_of_all_who_completed_it() -> None:
    assert left(of("one", "2024-10-01", 8), of("again", "2026-01-15", None, "refresher")) == [
        ("harju/nurse", "2028-01-15", 8)
    ]


def test_what_gives_no_certificate_of_the_method_is_left_out() -> None:
    assert left(of("mentors", "2024-10-01", 6, "mentor"), of("none", "2024-10-01", None)) == []
    assert left(training("planned", status="planned", days=["2026-10-01"], lines=certified(6))) == []
    assert left(intervention("ali"), training("one", "ali", days=["2024-10-01"], lines=certified(6))) == []


def test_a_count_of_the_certified_on_or_after_the_day_clears_those_that_have_run_out() -> None:
    given = of("one", "2024-02-01", 6)
    counted = {"nurse": {"headcount": 9, "trained": {"cool-kids": {"completed": 8, "certified": 2}}}}
    uncounted = {"nurse": {"headcount": 9, "trained": {"cool-kids": {"completed": 8}}}}
    assert left(given, team("harju", staffing={"2026-01-31": counted})) == [("harju/nurse", "2026-02-01", 6)]
    assert left(given, team("harju", staffing={"2026-02-01": counted})) == []
    assert left(given, team("harju", staffing={"2026-02-01": uncounted})) == [("harju/nurse", "2026-02-01", 6)]
