import pytest

from support.found import Told, found

AT = "data/evaluations/e.yaml"
CATEGORIES = "categories: [{id: a, name: n, ended: 14}, {id: b, name: m, ended: 11}]"
CLASSES = "classes: [{id: x, name: n, count: 12}, {id: y, name: m, count: 6}]"


@pytest.mark.parametrize(
    ("fields", "is_told"),
    [
        (f"ended: 26, {CATEGORIES}", True),
        (f"ended: 24, {CATEGORIES}", True),
        (f"ended: 25, {CATEGORIES}", False),
        (CATEGORIES, False),
        ("ended: 25", False),
    ],
)
def test_categories_make_up_all_who_ended(fields: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT} ended", see=(f"{AT} key:categories",))] if is_told else []
    assert found("EVA011", f"evaluation e: {{{fields}}}") == told


@pytest.mark.parametrize(
    ("fields", "is_told"),
    [
        (f"ended: 18, outcomes: [{{{CLASSES}}}]", False),
        (f"ended: 20, outcomes: [{{{CLASSES}, unknown: 2}}]", False),
        (f"ended: 20, outcomes: [{{{CLASSES}, unknown: 1}}]", True),
        (f"ended: 17, outcomes: [{{{CLASSES}}}]", True),
        (f"{CATEGORIES}, outcomes: [{{{CLASSES}, unknown: 7}}]", False),
        (f"{CATEGORIES}, outcomes: [{{{CLASSES}}}]", True),
        (f"{CATEGORIES}, outcomes: [{{of: b, {CLASSES}}}]", True),
        (f"{CATEGORIES}, outcomes: [{{of: c, {CLASSES}}}]", False),
        (f"outcomes: [{{{CLASSES}}}]", False),
    ],
)
def test_outcomes_make_up_their_category_or_all(fields: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT} outcomes.0.key:classes")] if is_told else []
    assert found("EVA012", f"evaluation e: {{{fields}}}") == told


def test_outcomes_of_the_same_are_told_once() -> None:
    outcomes = ", ".join(f"{{{of}{CLASSES}}}" for of in ("", "of: a, ", "of: b, ", "of: a, ", ""))
    assert found("EVA013", f"evaluation e: {{outcomes: [{outcomes}]}}") == [
        Told(f"{AT} outcomes.3.key:classes", see=(f"{AT} outcomes.1.key:classes",)),
        Told(f"{AT} outcomes.4.key:classes", see=(f"{AT} outcomes.0.key:classes",)),
    ]


@pytest.mark.parametrize(
    ("counts", "is_told"), [((7, 5), False), ((3,), False), ((7, 6), True), ((13,), True), ((), 0)]
)
def test_parts_are_no_more_than_their_class(counts: tuple[int, ...], is_told: bool) -> None:  # noqa: FBT001
    parts = ", ".join(f"{{id: p{n}, name: n, count: {count}}}" for n, count in enumerate(counts))
    records = f"evaluation e: {{outcomes: [{{classes: [{{id: x, name: n, count: 12, parts: [{parts}]}}]}}]}}"
    route = f"{AT} outcomes.0.classes.0"
    assert found("EVA014", records) == (
        [Told(f"{route}.count", {"id": "x"}, see=(f"{route}.key:parts",))] if is_told else []
    )


@pytest.mark.parametrize(
    ("counts", "above", "differs"),
    [
        ("asked: 20, answered: 20", False, False),
        ("asked: 20, answered: 21", True, False),
        ("answered: 21", False, False),
        ("asked: 20, promoters: 15, passives: 4, detractors: 2", True, False),
        ("asked: 20, promoters: 21", True, False),
        ("answered: 16, promoters: 9, passives: 5, detractors: 2", False, False),
        ("answered: 16, promoters: 9, passives: 5, detractors: 1", False, True),
        ("answered: 16, promoters: 9, passives: 5, detractors: 3", False, True),
        ("answered: 16, promoters: 9, passives: 5", False, False),
        ("answered: 16, promoters: 17", False, True),
    ],
)
def test_answers_make_up_those_who_answered(counts: str, above: bool, differs: bool) -> None:  # noqa: FBT001
    records = f"evaluation e: {{feedback: [{{id: parents, name: n, {counts}}}]}}"
    fact = {"id": "parents"}
    assert found("EVA015", records) == ([Told(f"{AT} feedback.0.asked", fact)] if above else [])
    assert found("EVA016", records) == ([Told(f"{AT} feedback.0.answered", fact)] if differs else [])


@pytest.mark.parametrize(
    ("of", "clients", "is_told"), [("", 25, False), ("", 26, True), ("of: b, ", 12, True), ("of: c, ", 99, False)]
)
def test_scores_are_of_clients_whose_work_ended(of: str, clients: int, is_told: bool) -> None:  # noqa: FBT001
    score = f"{{instrument: sdq, {of}clients: {clients}, mean_before: 9, mean_after: 8}}"
    told = [Told(f"{AT} scores.0.clients", {"id": "sdq"})] if is_told else []
    assert found("EVA017", f"evaluation e: {{{CATEGORIES}, scores: [{score}]}}") == told
