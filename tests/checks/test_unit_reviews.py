import json
from datetime import date

from interventio.catalogue.contents import content_of, fingerprint_of_all
from support.found import Told, catalogue, found

COUNTY = """
organisation:
  divisions: [{id: d, name: d}]
  units: [{id: harju, name: h, division: d}, {id: ranta, name: r, division: d}]
ladder children: {}
method ck: {placements: [{ladder: children, tier: light}]}
"""
AT = "data/steppings/children.yaml"


def now() -> dict[str, object]:
    """Return the content of the chart as it is, as a file has it."""
    known = catalogue(chart())
    return content_of(known, known.steppings["children"]).model_dump(mode="json")


def chart(**fields: object) -> str:
    return f"{COUNTY}\nchart children: {json.dumps(fields)}"


def test_a_unit_answers_after_it_was_asked_and_before_tomorrow() -> None:
    told = chart(
        reviews=[
            {"unit": "harju", "asked": "2026-10-02", "reviewed": "2026-10-01"},
            {"unit": "harju", "asked": "2026-10-02", "reviewed": "2026-10-02"},
            {"unit": "harju", "reviewed": "2026-11-23"},
        ]
    )
    days = {"reviewed": date(2026, 10, 1), "asked": date(2026, 10, 2)}
    assert found("PRO007", told) == [Told(f"{AT} reviews.0.reviewed", days, see=(f"{AT} reviews.0.asked",))]
    assert found("PRO008", told) == [Told(f"{AT} reviews.2.reviewed", {"reviewed": date(2026, 11, 23)})]


def test_what_was_looked_through_is_kept_and_known() -> None:
    told = chart(
        contents=[now()],
        reviews=[
            {"unit": "harju", "reviewed": "2026-10-01", "content": now()["fingerprint"]},
            {"unit": "harju", "reviewed": "2026-10-01", "content": "0123456789ab"},
            {"unit": "harju", "reviewed": "2026-10-01"},
            {"unit": "harju", "asked": "2026-10-01"},
        ],
    )
    assert found("PRO009", told) == [Told(f"{AT} reviews.1.content", {"content": "0123456789ab", "chart": "children"})]
    assert found("PRO010", told) == [Told(f"{AT} reviews.2.reviewed", {"chart": "children"})]


def test_units_whose_review_is_outdated_are_told_of_once_for_a_chart() -> None:
    standing, old = now()["fingerprint"], "0123456789ab"
    told = chart(
        contents=[now()],
        reviews=[
            {"unit": "harju", "reviewed": "2026-09-01", "content": old},
            {"unit": "ranta", "reviewed": "2026-09-01", "content": old},
            {"unit": "harju", "reviewed": "2026-10-01", "content": old},
        ],
    )
    assert found("PRO011", told) == [
        Told(f"{AT} reviews.1.content", {"count": 2, "chart": "children"}, see=(f"{AT} reviews.2.content",))
    ]
    again = chart(reviews=[{"unit": "harju", "content": old}, {"unit": "harju", "content": standing}])
    assert found("PRO011", again) == []


def test_a_content_adds_up() -> None:
    records = {"tiers/children": "0123456789ab"}
    mark = fingerprint_of_all(records)
    sound = {"fingerprint": mark, "date": "2026-10-01", "records": records}
    altered = {**sound, "records": {"tiers/children": "ba9876543210"}}
    assert found("PRO012", chart(contents=[sound, now()])) == []
    assert found("PRO012", chart(contents=[sound, altered])) == [
        Told(f"{AT} contents.1.fingerprint", {"content": mark})
    ]
