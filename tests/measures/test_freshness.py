"""When each record was last looked through, and when it is due again."""

from datetime import date

import pytest

from interventio.measures.freshness import Freshness, freshness_of
from interventio.records.kinds import INTERVENTION, LADDER, ORGANISATION, TEAM
from support.build import catalogue, intervention, ladder, organisation, settings, team


def review(last: str, every: str | None = None) -> dict[str, str]:
    return {"last_reviewed": last, "by": "Coordinator"} | ({"every": every} if every else {})


def test_every_record_has_its_day() -> None:
    county = catalogue(
        settings(review={"every": "6 months"}),
        organisation(review=review("2026-01-31")),
        ladder("children", review=review("2026-02-01", every="2 years")),
        intervention("cool-kids", review=review("2025-08-31")),
        intervention("icdp"),
        team("harju", review=review("2024-02-29", every="1 year")),
    )
    assert freshness_of(county) == (
        Freshness(ORGANISATION, "", date(2026, 1, 31), date(2026, 7, 31)),
        Freshness(LADDER, "children", date(2026, 2, 1), date(2028, 2, 1)),
        Freshness(INTERVENTION, "cool-kids", date(2025, 8, 31), date(2026, 2, 28)),
        Freshness(INTERVENTION, "icdp", None, None),
        Freshness(TEAM, "harju", date(2024, 2, 29), date(2025, 2, 28)),
    )


@pytest.mark.parametrize(("day", "is_overdue"), [("2026-03-08", False), ("2026-03-09", False), ("2026-03-10", True)])
def test_on_the_day_itself_a_review_is_still_in_time(day: str, is_overdue: object) -> None:
    record = Freshness(TEAM, "harju", date(2025, 3, 9), date(2026, 3, 9))
    assert record.is_overdue(date.fromisoformat(day)) is is_overdue


def test_what_was_never_looked_through_is_not_overdue_but_unknown() -> None:
    assert not Freshness(TEAM, "harju", None, None).is_overdue(date.max)


def test_a_review_at_the_end_of_time_is_no_trouble() -> None:
    county = catalogue(team("harju", review=review("9999-12-31")))
    assert not any(record.is_overdue(county.day) for record in freshness_of(county))
