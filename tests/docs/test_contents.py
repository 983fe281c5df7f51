"""The example tells of reviews that stand, and of some that do not, on purpose."""

from collections import Counter
from datetime import date

from contents import ROOT, renewed
from interventio.catalogue.contents import fingerprint_of_all
from interventio.measures.unit_reviews import ReviewState, reviews_of
from interventio.pipeline import examine
from interventio.records.stepping import Content

THEN, NOW = {"tiers/a": "1" * 12, "interventions/b": "b" * 12}, {"tiers/a": "1" * 12, "interventions/b": "c" * 12}
DAY = date(2026, 11, 28)


def content(records: dict[str, str]) -> Content:
    return Content(fingerprint=fingerprint_of_all(records), date=DAY, records=records)


def written(*contents: Content) -> str:
    lines = [
        f"{one.fingerprint}\n"
        + "".join(f'{key}: "{mark}"\n' if mark.isdigit() else f"{key}: {mark}\n" for key, mark in one.records.items())
        for one in contents
    ]
    return "".join(lines)


def test_a_record_that_was_changed_for_another_reason_leaves_reviews_as_they_are() -> None:
    before, after = {**NOW}, {"tiers/a": "d" * 12, "interventions/b": "e" * 12}
    contents = content(THEN), content(NOW)
    text = renewed(written(*contents), contents, before, after)
    kept = {"tiers/a": "d" * 12, "interventions/b": "b" * 12}
    assert text == written(content(kept), content(after))


def test_of_the_example_one_unit_is_to_look_the_chart_through_again() -> None:
    """If this fails, a record of the chart was changed: python tools/contents.py BEFORE."""
    catalogue = examine(ROOT, DAY).catalogue
    found = Counter(one.state for one in reviews_of(catalogue, catalogue.steppings["children"]))
    assert found == {
        ReviewState.STANDING: 12,
        ReviewState.OUTDATED: 1,
        ReviewState.ASKED: 2,
        ReviewState.NOT_ASKED: 4,
    }
