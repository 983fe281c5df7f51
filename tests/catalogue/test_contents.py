"""What the fingerprints of a chart's content hold on to, and what never changes them."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.contents import content_of, fingerprint_of, fingerprint_of_all
from interventio.records.base import Part
from interventio.records.stepping import Content
from support.build import DAY, Fields, catalogue, intervention, ladder, settings, stepping

RECORDS = (
    ladder(),
    intervention("cool-kids", ["children/guided"]),
    intervention("web-course", ["children/light"], themes=["mood"]),
    intervention("elsewhere", ["young-people/light"]),
)
REVIEW = {"last_reviewed": "2026-05-01", "by": "Working group"}


def content(*records: Part, chart: str = "children", day: str = DAY) -> Content:
    found = catalogue(*records, day=day)
    return content_of(found, found.steppings[chart])


def said(fields: Fields) -> str:
    return fingerprint_of(intervention("cool-kids", ["children/guided"], ["nurse"], **fields), "fi")


def test_a_content_holds_the_chart_its_ladder_and_the_methods_on_it() -> None:
    assert [*content(*RECORDS).records] == [
        "steppings/children",
        "tiers/children",
        "interventions/cool-kids",
        "interventions/web-course",
    ]


def test_a_fingerprint_is_the_same_on_every_machine() -> None:
    assert content(*RECORDS).model_dump(mode="json") == {
        "fingerprint": "48d4bb7d3feb",
        "date": "2026-06-01",
        "records": {
            "steppings/children": "02c7ec0a299e",
            "tiers/children": "cdb912f77e88",
            "interventions/cool-kids": "78631f6ca446",
            "interventions/web-course": "4a745e1df7be",
        },
    }


@given(st.permutations([*RECORDS, stepping()]), st.dates())
def test_neither_the_order_of_files_nor_the_day_changes_it(records: list[Part], day: object) -> None:
    one = content(*records, day=str(day))
    assert (one.fingerprint, one.records) == (content(*RECORDS).fingerprint, content(*RECORDS).records)


def test_what_is_not_on_the_chart_is_none_of_its_business() -> None:
    others = [*RECORDS[:3], intervention("elsewhere", summary="Another"), settings(name="Another county")]
    assert content(*others) == content(*RECORDS)


def test_a_changed_method_changes_its_own_fingerprint_and_the_whole() -> None:
    before = content(*RECORDS)
    after = content(*RECORDS[:2], intervention("web-course", ["children/light"], themes=["sleep"]))
    assert {key for key, mark in after.records.items() if before.records[key] != mark} == {"interventions/web-course"}
    assert before.fingerprint != after.fingerprint


def test_a_method_that_comes_or_goes_changes_the_whole() -> None:
    wholes = [content(*RECORDS[:some]).fingerprint for some in (1, 2, 3)]
    assert len({*wholes}) == 3


def test_a_chart_of_some_methods_has_a_content_of_its_own() -> None:
    some = content(*RECORDS, stepping("mood", "children", themes=["mood"]), chart="mood")
    assert [*some.records] == ["steppings/mood", "tiers/children", "interventions/web-course"]
    assert some.records["tiers/children"] == content(*RECORDS).records["tiers/children"]


def test_the_work_on_a_chart_is_no_part_of_its_content() -> None:
    told = stepping(
        owner="Working group",
        edition="2026",
        agreed="2026-05-01",
        audiences=["manager"],
        several="repeated",
        process=[{"phase": "mapping", "done": "2026-01-10"}],
        reviews=[{"unit": "harju", "asked": "2026-04-01"}],
        contents=[content(*RECORDS).model_dump(mode="json")],
        review=REVIEW,
    )
    assert content(*RECORDS, told) == content(*RECORDS)


def test_a_new_edition_or_an_accepted_gap_does_not_change_a_ladder() -> None:
    gap = {"tier": "light", "theme": "mood", "reason": "No method yet", "by": "Leaders", "until": "2026-12-31"}
    told = ladder(edition="2026", agreed="2026-05-01", accepted_gaps=[gap], review=REVIEW)
    assert fingerprint_of(told, "fi") == fingerprint_of(ladder(), "fi")
    assert fingerprint_of(ladder(factors=["Severity"]), "fi") != fingerprint_of(ladder(), "fi")


def test_reviews_numbers_for_planning_and_the_reading_of_sources_do_not_change_a_method() -> None:
    source = {"id": "register", "title": "Register"}
    plain = said({"sources": [source]})
    assert plain == said({"sources": [{**source, "read": "2026-05-02"}], "review": REVIEW})
    assert plain == said({"sources": [source], "wanted": [{"trained": 12}]})
    assert plain != said({"sources": [{**source, "title": "Another"}]})


def test_how_a_text_is_written_does_not_change_it() -> None:
    assert said({"summary": "Ryhmä lapsille."}) == said({"summary": {"fi": "Ryhmä\n  lapsille."}})
    assert said({"summary": "Ryhmä lapsille."}) != said({"summary": {"sv": "Ryhmä lapsille."}})


def test_what_is_said_as_if_it_were_left_out_counts_as_left_out() -> None:
    assert said({"themes": [], "also": []}) == said({})
    assert fingerprint_of(stepping(themes=[]), "fi") == fingerprint_of(stepping(), "fi")


SAYINGS: tuple[tuple[str, object], ...] = (
    ("name", {"fi": "Lapset", "sv": "Barnen"}),
    ("summary", "Another"),
    ("also", ["CK"]),
    ("themes", ["mood", "sleep"]),
    ("themes", ["sleep", "mood"]),
    ("ages", [{"from": 7, "to": 12}]),
    ("ages", [{"from": 7}]),
    ("for_families", "For you"),
    ("placements", [{"ladder": "children", "tier": "guided", "reason": "It is short"}]),
    ("life", [{"status": "in-use", "since": "2024-01-01"}]),
)


def test_whatever_else_is_said_changes_it() -> None:
    marks = [said({}), *(said({field: value}) for field, value in SAYINGS)]
    assert all(one != another for one, another in combinations(marks, 2))


@given(st.sets(st.sampled_from(range(len(SAYINGS)))), st.sets(st.sampled_from(range(len(SAYINGS)))))
def test_it_is_the_same_just_when_the_same_is_said(some: set[int], others: set[int]) -> None:
    one, another = (dict(SAYINGS[position] for position in sorted(chosen)) for chosen in (some, others))
    assert (said(one) == said(another)) == (one == another)


def test_the_whole_follows_from_the_parts() -> None:
    one = content(*RECORDS)
    assert fingerprint_of_all(dict(reversed(one.records.items()))) == one.fingerprint
