"""Certificates that run out, and what renews them."""

from collections.abc import Mapping
from random import Random

from hypothesis import given
from hypothesis import strategies as st

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
    first = of("one", "2024-02-01", 6)
    counted = {"nurse": {"headcount": 9, "trained": {"cool-kids": {"completed": 8, "certified": 2}}}}
    uncounted = {"nurse": {"headcount": 9, "trained": {"cool-kids": {"completed": 8}}}}
    assert left(first, team("harju", staffing={"2026-01-31": counted})) == [("harju/nurse", "2026-02-01", 6)]
    assert left(first, team("harju", staffing={"2026-02-01": counted})) == []
    assert left(first, team("harju", staffing={"2026-02-01": uncounted})) == [("harju/nurse", "2026-02-01", 6)]


ROUNDS = st.lists(
    st.tuples(
        st.sampled_from(["2023-03-01", "2024-03-01", "2025-03-01"]),
        st.integers(0, 9),
        st.sampled_from(["method", "refresher"]),
    ),
    max_size=6,
)


@given(ROUNDS, st.randoms(use_true_random=False))
def test_renewing_never_makes_more_certificates_and_the_order_of_files_never_matters(
    rounds: list[tuple[str, int, str]], chance: Random
) -> None:
    records = [of(f"round-{place}", day, number, purpose) for place, (day, number, purpose) in enumerate(rounds)]
    found = left(*records)
    shuffled = [*records]
    chance.shuffle(shuffled)
    assert left(*shuffled) == found
    assert all(number > 0 for _, _, number in found)
    total, given_ = sum(number for _, _, number in found), [number for _, number, _ in rounds]
    assert max(given_, default=0) <= total <= sum(given_)
