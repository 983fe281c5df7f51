from datetime import date

import pytest

from support.found import Told, found

COOL_KIDS = "data/interventions/cool-kids.yaml"


def test_records_have_never_been_looked_through() -> None:
    assert found(
        "FRE001",
        """
        ladder children: {}
        method cool-kids: {}
        method ipc: {review: {by: The team, last_reviewed: 2026-01-31}}
        team harju: {}
        """,
    ) == [
        Told("data/organisation.yaml key:divisions"),
        Told("data/tiers/children.yaml key:name"),
        Told(f"{COOL_KIDS} key:name"),
        Told("data/teams/harju.yaml key:name"),
    ]


def test_vocabularies_that_cannot_be_read_are_not_asked_for_a_review() -> None:
    assert found("FRE001", "unread: [organisation]") == []


@pytest.mark.parametrize(
    ("last", "every", "settings", "due"),
    [
        ("2025-11-22", "", "", None),
        ("2025-11-21", "", "", "2026-11-21"),
        ("2025-11-21", "", "settings: {review: {every: 2 years}}", None),
        ("2025-11-21", "every: 24 months", "", None),
        ("2026-05-21", "every: 6 months", "settings: {review: {every: 2 years}}", "2026-11-21"),
        ("9999-12-31", "", "", None),
    ],
)
def test_a_review_is_overdue_on_the_day_after_it_was_due(last: str, every: str, settings: str, due: str | None) -> None:
    records = f"{settings}\nmethod cool-kids: {{review: {{by: The team, last_reviewed: {last}, {every}}}}}"
    days = {"last": date.fromisoformat(last), "due": date.fromisoformat(due or last)}
    assert found("FRE002", records) == [Told(f"{COOL_KIDS} review.last_reviewed", days)] * bool(due)


def test_a_review_is_of_a_day_to_come() -> None:
    records = """
        method cool-kids: {review: {by: The team, last_reviewed: 2026-11-23}}
        method ipc: {review: {by: The team, last_reviewed: 2026-11-22}}
        """
    assert found("FRE003", records) == [Told(f"{COOL_KIDS} review.last_reviewed", {"day": date(2026, 11, 23)})]


@pytest.mark.parametrize(
    ("team", "is_told"),
    [
        ("staffing: [{date: 2025-11-21, staff: []}]", True),
        ("staffing: [{date: 2025-11-22, staff: []}]", False),
        ("staffing: [{date: 2025-11-21, staff: []}, {date: 2027-01-01, staff: []}]", True),
        ("bought_from: A provider, staffing: [{date: 2025-11-21, staff: []}]", False),
        ("until: 2026-01-01, staffing: [{date: 2025-11-21, staff: []}]", False),
        ("staffing: []", False),
    ],
)
def test_the_latest_snapshot_is_more_than_a_year_old(team: str, is_told: bool) -> None:  # noqa: FBT001
    hit = Told("data/teams/harju.yaml staffing.0.date", {"day": date(2025, 11, 21)})
    assert found("FRE004", f"team harju: {{{team}}}") == [hit] * is_told


def test_a_ladder_is_agreed_on_a_day_to_come() -> None:
    assert found("FRE005", "{ladder children: {agreed: 2026-11-23}, ladder youth: {agreed: 2026-11-22}}") == [
        Told("data/tiers/children.yaml agreed", {"day": date(2026, 11, 23)}),
    ]


def test_a_source_is_published_or_read_on_a_day_to_come() -> None:
    assert found(
        "FRE006",
        """
        ladder children: {sources: [{id: model, title: Model, published: 2027-01-01}]}
        method cool-kids:
          sources:
            - {id: guide, title: Guide, published: 2026-11-22, read: 2026-11-22}
            - {id: other, title: Other, published: 2026-11-22, read: 2026-11-23}
        """,
    ) == [
        Told("data/tiers/children.yaml sources.0.published", {"id": "model", "day": date(2027, 1, 1)}),
        Told(f"{COOL_KIDS} sources.1.read", {"id": "other", "day": date(2026, 11, 23)}),
    ]


RATINGS = """
    method cool-kids:
      ratings:
        - {register: One, reviewed: 2021-11-21}
        - {register: Two, reviewed: 2021-11-22}
        - {register: Three, reviewed: 2015-01-31}
        - {register: Three, reviewed: 2026-01-31}
        - {register: Four, reviewed: 2026-11-23}
        - {register: Five}
    """


def test_a_rating_is_of_a_day_to_come() -> None:
    assert found("FRE007", RATINGS) == [
        Told(f"{COOL_KIDS} ratings.4.reviewed", {"register": "Four", "day": date(2026, 11, 23)}),
    ]


def test_the_newest_rating_of_a_register_is_more_than_five_years_old() -> None:
    assert found("FRE008", RATINGS) == [
        Told(f"{COOL_KIDS} ratings.0.reviewed", {"register": "One", "day": date(2021, 11, 21)}),
    ]


def test_editions_of_a_chart_are_agreed_already() -> None:
    records = """
        ladder children: {}
        chart children:
          agreed: 2027-01-01
          editions:
            - {name: "1", agreed: 2025-01-01, standings: {}}
            - {name: "2", agreed: 2026-12-31, standings: {}}
        """
    assert found("FRE009", records) == [
        Told("data/steppings/children.yaml agreed", {"day": date(2027, 1, 1)}),
        Told("data/steppings/children.yaml editions.1.agreed", {"day": date(2026, 12, 31)}),
    ]
