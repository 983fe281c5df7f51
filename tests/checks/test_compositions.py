from datetime import date

import pytest

from support.found import Told, found

AT = "data/teams/t.yaml"


def composed(*compositions: str) -> str:
    return f"family-team t: {{compositions: [{', '.join(compositions)}]}}"


def of(since: str, *occupations: str) -> str:
    posts = ", ".join(f"{{occupation: {one}, posts: 1}}" for one in occupations)
    return f"{{since: {since}, posts: [{posts}]}}"


def test_compositions_stand_in_order() -> None:
    assert found("MUL001", composed(of("2025-01-01"), of("2024-01-01"), of("2024-01-01"), of("2026-01-01"))) == [
        Told(
            f"{AT} compositions.1.since", {"day": date(2024, 1, 1)}, see=(f"{AT} compositions.0.since",)
        )  # the second of one day is another check's
    ]


def test_a_day_begins_one_composition() -> None:
    assert found("MUL002", composed(of("2025-01-01"), of("2024-01-01"), of("2025-01-01"))) == [
        Told(f"{AT} compositions.2.since", {"day": date(2025, 1, 1)}, see=(f"{AT} compositions.0.since",))
    ]


def test_a_composition_of_today_holds_and_one_of_tomorrow_does_not() -> None:
    assert found("MUL003", composed(of("2026-11-22"), of("2026-11-23"))) == [
        Told(f"{AT} compositions.1.since", {"day": date(2026, 11, 23)})
    ]


@pytest.mark.parametrize(
    ("fields", "is_told"),
    [
        ("", True),
        ("until: 2026-11-22", True),
        ("until: 2026-11-21", False),
        (f"compositions: [{of('2027-01-01')}]", False),
    ],
)
def test_a_team_at_work_is_made_up_of_something(fields: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT} key:name", {"id": "t"})] if is_told else []
    assert found("MUL004", f"family-team t: {{{fields}}}") == told


def test_an_occupation_has_one_line_in_a_composition() -> None:
    records = composed(of("2024-01-01", "nurse", "doctor", "nurse"), of("2025-01-01", "nurse"))
    assert found("MUL005", records) == [
        Told(
            f"{AT} compositions.0.posts.2.occupation",
            {"occupation": "nurse"},
            see=(f"{AT} compositions.0.posts.0.occupation",),
        )
    ]


@pytest.mark.parametrize(("posts", "is_told"), [("0", True), ("-1", True), ("0.1", False)])
def test_who_is_in_the_team_has_posts(posts: str, is_told: bool) -> None:  # noqa: FBT001
    composition = f"{{since: 2024-01-01, posts: [{{occupation: nurse, posts: {posts}}}]}}"
    told = [Told(f"{AT} compositions.0.posts.0.posts")] if is_told else []
    assert found("MUL006", composed(composition)) == told


@pytest.mark.parametrize(
    ("compositions", "is_told"),
    [
        ((of("2024-01-01", "nurse"),), False),
        ((of("2024-01-01", "nurse"), of("2025-01-01", "doctor")), True),
        ((of("2024-01-01", "nurse"), of("2027-01-01", "doctor")), False),
        ((), False),  # another check's
    ],
)
def test_families_are_told_of_professions_that_are_there(compositions: tuple[str, ...], is_told: bool) -> None:  # noqa: FBT001
    tailoring = "tailoring: [{occupation: nurse, when: w}]"
    records = f"family-team t: {{{tailoring}, compositions: [{', '.join(compositions)}]}}"
    told = [Told(f"{AT} tailoring.0.occupation", {"occupation": "nurse"})] if is_told else []
    assert found("MUL007", records) == told


@pytest.mark.parametrize(("until", "is_told"), [("2024-12-31", True), ("2025-01-01", False)])
def test_a_team_ends_after_it_began(until: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT} until", {"day": date(2025, 1, 1)}, see=(f"{AT} since",))] if is_told else []
    assert found("MUL008", f"family-team t: {{since: 2025-01-01, until: {until}}}") == told


@pytest.mark.parametrize(
    ("stay", "wrong"),
    [
        ("lowest: 3, usual: 3, highest: 3", None),
        ("lowest: 3, usual: 2.5", ("usual", "lowest")),
        ("usual: 6, highest: 5", ("highest", "usual")),
        ("lowest: 6, highest: 5", ("highest", "lowest")),
        ("highest: 5", None),
    ],
)
def test_a_stay_is_no_shorter_than_its_least(stay: str, wrong: tuple[str, str] | None) -> None:
    told = []
    if wrong:
        later, earlier = wrong
        told = [Told(f"{AT} stay.{later}", {"later": later, "earlier": earlier}, see=(f"{AT} stay.{earlier}",))]
    assert found("MUL009", f"family-team t: {{stay: {{{stay}}}}}") == told
