"""When a chart is outdated, and why."""

from datetime import date

from interventio.catalogue.contents import content_of
from interventio.measures.outdated import Outdated, outdated_of
from support.build import Fields, catalogue, intervention, ladder, stepping

THEN = (ladder(), intervention("cool-kids", ["children/guided"]))
NOW = (ladder(), intervention("cool-kids", ["children/light"]))


def fingerprint(*records: object) -> str:
    found = catalogue(*records)  # type: ignore[arg-type]
    return content_of(found, found.steppings["children"]).fingerprint


OLD, NEW = fingerprint(*THEN), fingerprint(*NOW)


def outdated(day: str = "2026-06-01", **fields: object) -> Outdated | None:
    found = catalogue(*NOW, stepping(**fields), day=day)
    return outdated_of(found, found.steppings["children"])


def edition(content: str | None, agreed: str = "2026-05-01", name: str = "2026") -> Fields:
    told = {"content": content} if content else {}
    return {"name": name, "agreed": agreed, "standings": {"light": ["cool-kids"]}, **told}


def reviewed(content: str, day: str = "2026-05-01", unit: str = "harju") -> Fields:
    return {"unit": unit, "reviewed": day, "content": content}


def test_a_chart_without_editions_and_reviews_is_not_outdated() -> None:
    assert outdated() is None


def test_a_chart_is_outdated_the_day_after_its_review_was_due() -> None:
    review = {"last_reviewed": "2026-03-01", "by": "Us", "every": "3 months"}
    assert outdated(review=review) is None
    assert outdated("2026-06-02", review=review) == Outdated(due=date(2026, 6, 1))


def test_a_chart_that_has_changed_since_its_latest_edition_is_outdated() -> None:
    assert outdated(editions=[edition(NEW)]) is None
    assert outdated(editions=[edition(OLD)]) == Outdated(edition="2026")
    assert outdated(editions=[edition(OLD, "2025-05-01", "2025"), edition(NEW)]) is None


def test_the_latest_edition_counts_even_if_units_have_looked_through_something_else_since() -> None:
    assert outdated(editions=[edition(NEW)], reviews=[reviewed(OLD)]) is None


def test_an_edition_whose_content_is_not_known_tells_nothing() -> None:
    assert outdated(editions=[edition(OLD, "2025-05-01"), edition(None)]) is None
    assert outdated(editions=[edition(None)], reviews=[reviewed(OLD)]) == Outdated(reviewed=date(2026, 5, 1))


def test_without_an_edition_one_unit_that_has_looked_through_what_is_there_now_is_enough() -> None:
    assert outdated(reviews=[reviewed(OLD), reviewed(OLD, "2026-05-09", "ranta")]) == Outdated(
        reviewed=date(2026, 5, 9)
    )
    assert outdated(reviews=[reviewed(OLD), reviewed(NEW, "2026-04-01", "ranta")]) is None


def test_what_is_to_come_does_not_count_yet() -> None:
    assert outdated(editions=[edition(OLD, "2026-07-01")], reviews=[reviewed(OLD, "2026-07-01")]) is None


def test_both_reasons_may_hold() -> None:
    review = {"last_reviewed": "2025-01-01", "by": "Us"}
    assert outdated(review=review, editions=[edition(OLD)]) == Outdated(date(2026, 1, 1), "2026")
