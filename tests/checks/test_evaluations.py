from datetime import date

import pytest

from support.found import Told, found

AT = "data/evaluations/e.yaml"
CLASS = "name: n, count: 1"


@pytest.mark.parametrize(
    ("fields", "nothing", "two"),
    [
        ("", True, False),
        ("team: t", False, False),
        ("intervention: m", False, False),
        ("team: t, intervention: m", 0, 1),
    ],
)
def test_an_evaluation_is_of_one_team_or_one_method(fields: str, nothing: bool, two: bool) -> None:  # noqa: FBT001
    records = f"evaluation e: {{{fields}}}"
    assert found("EVA001", records) == ([Told(f"{AT} key:name")] if nothing else [])
    assert found("EVA002", records) == ([Told(f"{AT} intervention", see=(f"{AT} team",))] if two else [])


def test_a_time_of_one_day_is_a_time() -> None:
    assert found("EVA003", "evaluation e: {starts: 2025-03-01, ends: 2025-03-01}") == []
    assert found("EVA003", "evaluation e: {starts: 2025-03-02, ends: 2025-03-01}") == [
        Told(f"{AT} ends", {"ends": date(2025, 3, 1), "starts": date(2025, 3, 2)}, see=(f"{AT} starts",))
    ]


def test_a_time_that_ends_today_is_over() -> None:
    assert found("EVA004", "evaluation e: {starts: 2026-01-01, ends: 2026-11-22}") == []
    assert found("EVA004", "evaluation e: {starts: 2026-01-01, ends: 2026-11-23}") == [
        Told(f"{AT} ends", {"ends": date(2026, 11, 23)})
    ]


def test_years_that_follow_each_other_do_not_overlap_and_one_within_another_does() -> None:
    records = """
        evaluation a: {team: t, starts: 2023-01-01, ends: 2023-12-31}
        evaluation b: {team: t, starts: 2024-01-01, ends: 2025-12-31}
        evaluation c: {team: t, starts: 2024-06-01, ends: 2024-12-31}
        evaluation d: {team: t, starts: 2025-12-31, ends: 2026-06-30}
        evaluation other: {team: u, starts: 2024-01-01, ends: 2025-12-31}
        evaluation method: {intervention: t, starts: 2024-01-01, ends: 2025-12-31}
    """
    see = ("data/evaluations/b.yaml ends",)
    assert found("EVA005", records) == [
        Told("data/evaluations/c.yaml starts", {"other": "b"}, see=see),
        Told("data/evaluations/d.yaml starts", {"other": "b"}, see=see),
    ]


def test_evaluations_of_nothing_known_are_not_compared() -> None:
    assert found("EVA005", "{evaluation a: {}, evaluation b: {}}") == []


def test_an_evaluation_says_how_it_was_made_and_what_it_builds_on() -> None:
    told = [Told(f"{AT} key:name")]
    whole = "evaluation e: {method: m, sources: [{id: s, title: t}]}"
    assert found("EVA006", "evaluation e: {}") == found("EVA007", "evaluation e: {}") == told
    assert found("EVA006", whole) == found("EVA007", whole) == []


@pytest.mark.parametrize(
    ("fields", "first", "second"),
    [
        ("categories: [{id: x, name: n, ended: 1}, {id: x, name: m, ended: 2}]", "categories.0.id", "categories.1.id"),
        (
            f"outcomes: [{{classes: [{{id: y, {CLASS}, parts: [{{id: x, {CLASS}}}]}}, {{id: x, {CLASS}}}]}}]",
            "outcomes.0.classes.0.parts.0.id",
            "outcomes.0.classes.1.id",
        ),
        (
            f"follow_ups: [{{months: 6, status: done, classes: [{{id: x, {CLASS}}}, {{id: x, {CLASS}}}]}}]",
            "follow_ups.0.classes.0.id",
            "follow_ups.0.classes.1.id",
        ),
        ("feedback: [{id: x, name: n}, {id: x, name: m}]", "feedback.0.id", "feedback.1.id"),
        ("goals: [{id: x, what: w}, {id: x, what: v}]", "goals.0.id", "goals.1.id"),
        ("sources: [{id: x, title: s}, {id: x, title: t}]", "sources.0.id", "sources.1.id"),
    ],
)
def test_an_id_stands_once_in_its_list(fields: str, first: str, second: str) -> None:
    told = Told(f"{AT} {second}", {"id": "x"}, see=(f"{AT} {first}",))
    assert found("EVA008", f"evaluation e: {{{fields}}}") == [told]


def test_two_categories_may_have_classes_of_the_same_ids() -> None:
    outcomes = ", ".join(f"{{of: {of}, classes: [{{id: x, {CLASS}}}]}}" for of in ("a", "b"))
    assert found("EVA008", f"evaluation e: {{outcomes: [{outcomes}]}}") == []


def test_numbers_are_of_a_category_and_follow_ups_of_a_class_or_a_part() -> None:
    records = f"""
        evaluation e:
          categories: [{{id: children, name: n, ended: 3}}]
          outcomes:
            - {{of: children, classes: [{{id: worse, {CLASS}, parts: [{{id: placed, {CLASS}}}]}}]}}
            - {{of: childern, classes: [{{id: other, {CLASS}}}]}}
            - {{classes: [{{id: another, {CLASS}}}]}}
          follow_ups:
            - {{months: 6, status: planned, of: worse}}
            - {{months: 6, status: planned, of: placed}}
            - {{months: 6, status: planned, of: plaecd}}
            - {{months: 6, status: planned, of: children}}
            - {{months: 6, status: planned}}
          scores: [{{instrument: i, of: worse, clients: 1, mean_before: 2, mean_after: 1}}]
    """
    assert found("EVA009", records) == [
        Told(f"{AT} outcomes.1.of", {"id": "childern"}, ("children",)),
        Told(f"{AT} scores.0.of", {"id": "worse"}),
        Told(f"{AT} follow_ups.2.of", {"id": "plaecd"}, ("placed",)),
        Told(f"{AT} follow_ups.3.of", {"id": "children"}),
    ]


def test_a_goal_has_a_target() -> None:
    records = "evaluation e: {goals: [{id: g, what: w, result: 3}, {id: h, what: v, target: 0}]}"
    assert found("EVA010", records) == [Told(f"{AT} goals.0.id", {"id": "g"})]
