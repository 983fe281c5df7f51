"""Nobody works out a hidden count of clients from what is shown of evaluations."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interventio.disclosure.audience import Audience
from interventio.disclosure.evaluations import shown_evaluations
from interventio.disclosure.shown import State
from interventio.disclosure.shown_evaluation import ShownEvaluation
from interventio.measures.evaluations import EvaluationNumbers, evaluations_on
from support.build import Fields, catalogue, evaluation, organisation
from support.evaluation_intruder import revealed
from support.responsible_team import published_numbers

OTHERS = (Audience.MANAGER, Audience.PROFESSIONAL, Audience.CLIENT)
THRESHOLD = 5


def numbers_of(*fields: Fields) -> tuple[EvaluationNumbers, ...]:
    """Return the numbers of evaluations of one team, each in a year of its own unless it says another time."""
    years = [
        evaluation(
            f"in-{2020 + at}",
            **{"team": "families", "starts": f"{2020 + at}-01-01", "ends": f"{2020 + at}-12-31", **one},
        )
        for at, one in enumerate(fields)
    ]
    return evaluations_on(catalogue(organisation(instruments=["sdq"]), *years))


def shown(*fields: Fields) -> tuple[ShownEvaluation, ...]:
    return shown_evaluations(numbers_of(*fields), Audience.MANAGER, THRESHOLD)


def table(of: str | None = None, unknown: int = 0, **counts: int) -> Fields:
    classes = [{"id": id_, "name": id_, "count": count} for id_, count in counts.items()]
    return {"classes": classes, "unknown": unknown} | ({"of": of} if of else {})


def categories(**counts: int) -> list[Fields]:
    return [{"id": id_, "name": id_, "ended": count} for id_, count in counts.items()]


def opened(*fields: Fields) -> list[tuple[int | None, list[int | None], list[list[int | None]]]]:
    """Return what is shown of each evaluation: all, the categories, and the classes of each list of outcomes."""
    return [
        (
            one.ended.number,
            [category.ended for category in one.categories],
            [[told.told.count for told in outcomes.classes] for outcomes in one.outcomes],
        )
        for one in shown(*fields)
    ]


@pytest.mark.parametrize("audience", OTHERS)
def test_of_the_published_evaluation_the_classes_are_shown_and_nobody_finds_out_the_few(audience: Audience) -> None:
    numbers = published_numbers()
    assert revealed([numbers], audience, THRESHOLD) == {}
    (one,) = shown_evaluations([numbers], audience, THRESHOLD)
    (outcomes,) = one.outcomes
    assert [told.told.count for told in outcomes.classes] == [8, 6, 11]
    assert [told.parts[0].state for told in outcomes.classes[2:]] == [State.HIDDEN]
    assert [told.ended for told in one.categories] == [25, None]
    assert [told.state for told in (one.ended, one.response, one.follow_ups[0])] == [State.HIDDEN] * 3
    assert [group.recommendation.score for group in one.feedback] == [None, None]
    assert one.hides


def test_the_intruder_finds_out_what_is_there_to_be_found_out() -> None:
    numbers = published_numbers()
    found = revealed([numbers], Audience.COORDINATOR, THRESHOLD)
    assert found[numbers.id, "category", "assessment"] == ("is small", 2, 2, 2)
    assert found[numbers.id, "part", "protection", "placed"] == ("is small", 3, 3, 3)
    assert found[numbers.id, "follow-up", 0, "placed"] == ("is small", 3, 3, 3)
    assert found[numbers.id, "feedback", "young", "detractors"] == ("is small", 1, 1, 1)


def test_coordinators_see_all() -> None:
    (one,) = shown_evaluations([published_numbers()], Audience.COORDINATOR, THRESHOLD)
    assert not one.hides
    assert one.economy
    assert one.economy.prevented.pays is True
    assert [goal.is_reached for goal in one.goals] == [True]


def test_clients_see_neither_costs_nor_goals() -> None:
    (one,) = shown_evaluations([published_numbers()], Audience.CLIENT, THRESHOLD)
    assert (one.economy, one.goals) == (None, ())


@pytest.mark.parametrize(
    ("fields", "seen"),
    [
        ({"ended": 20, "outcomes": [table(a=12, b=8)]}, (20, [], [[12, 8]])),
        ({"ended": 20, "outcomes": [table(a=16, b=4)]}, (20, [], [[None, None]])),
        ({"ended": 20, "outcomes": [table(a=20, b=0)]}, (20, [], [[None, None]])),
        ({"ended": 20, "outcomes": [table(a=12, b=6, unknown=2)]}, (None, [], [[12, 6]])),
        ({"ended": 24, "outcomes": [table(a=12, b=6, unknown=6)]}, (24, [], [[12, 6]])),
        ({"ended": 21, "outcomes": [table(a=12, b=8)]}, (21, [], [[None, None]])),  # they do not add up
        ({"ended": 4}, (None, [], [])),
        ({"ended": 30, "categories": categories(x=20, y=10)}, (30, [20, 10], [])),
        ({"ended": 23, "categories": categories(x=20, y=3)}, (None, [20, None], [])),
        ({"ended": 33, "categories": categories(x=20, y=10)}, (None, [20, 10], [])),  # 3 are in neither
        (
            {"ended": 30, "categories": categories(x=20, y=10), "outcomes": [table("x", a=12, b=6, unknown=2)]},
            (None, [None, 10], [[12, 6]]),
        ),
        (
            {"ended": 30, "categories": categories(x=20, y=10), "outcomes": [table(a=12, b=16, unknown=2)]},
            (None, [None, None], [[12, 16]]),
        ),
        (
            {"ended": 23, "categories": categories(x=20, y=3), "outcomes": [table(a=12, b=11)]},
            (23, [None, None], [[12, 11]]),
        ),
        (
            {
                "ended": 32,
                "categories": categories(x=20, y=12),
                "outcomes": [table(a=16, b=16), table("x", a=10, b=10), table("y", a=6, b=6)],
            },
            (32, [20, 12], [[16, 16], [10, 10], [6, 6]]),
        ),
        (
            {
                "ended": 32,
                "categories": categories(x=20, y=12),
                "outcomes": [table(a=14, b=18), table("x", a=10, b=10)],  # which leaves y with 4 and 8
            },
            (32, [None, None], [[14, 18], [None, None]]),
        ),
        (
            {
                "ended": 32,
                "categories": categories(x=20, y=12),
                "outcomes": [table(a=14, b=18), table("x", a=10, b=10), table("y", a=4, b=8)],
            },
            (32, [None, None], [[14, 18], [None, None], [None, None]]),
        ),
    ],
)
def test_what_is_opened(fields: Fields, seen: tuple[object, ...]) -> None:
    assert opened(fields) == [seen]
    assert revealed(numbers_of(fields), Audience.MANAGER, THRESHOLD) == {}


def test_of_evaluations_whose_times_overlap_the_first_to_end_is_told() -> None:
    year: Fields = {"ended": 30, "starts": "2020-01-01", "ends": "2020-12-31"}
    half: Fields = {"ended": 27, "starts": "2020-01-01", "ends": "2020-06-30"}
    next_year: Fields = {"ended": 40, "starts": "2021-01-01", "ends": "2021-12-31"}
    told = shown(year, half, next_year)
    assert [(one.ended.number, one.is_beside_another) for one in told] == [(27, False), (None, True), (40, False)]
    assert revealed(numbers_of(year, half, next_year), Audience.MANAGER, THRESHOLD) == {}
    other_team = shown(year, {**half, "team": "other"})
    assert [one.ended.number for one in other_team] == [30, 27]


CLASSED: Fields = {"ended": 40, "outcomes": [table(a=20, b=20)]}


def follow_up(of: str | None, months: int = 6, whole: int | None = None, **counts: int) -> Fields:
    told = [{"id": id_, "name": id_, "count": count} for id_, count in counts.items()]
    known = {name: value for name, value in (("of", of), ("whole", whole)) if value is not None}
    return {"months": months, "status": "done", "classes": told, **known}


@pytest.mark.parametrize(
    ("follow_ups", "seen"),
    [
        ([follow_up("a", c=12, d=8)], [20]),
        ([follow_up("a", c=17, d=3)], [None]),
        ([follow_up("a", c=9, d=8)], [None]),  # 3 were not reached
        ([follow_up("a", c=8, d=7)], [20]),
        ([follow_up("a", whole=18, c=10, d=8)], [None]),  # 2 were not to be followed
        ([follow_up("x", c=10, d=10)], [None]),  # nobody knows who they are
        ([follow_up("a", c=12, d=8), follow_up("b", c=10, d=10)], [20, 20]),
        ([follow_up("a", c=12, d=8), follow_up("a", 12, c=10, d=10)], [20, 20]),
        ([follow_up(None, c=22, d=18), follow_up("b", c=20, d=0)], [40, None]),
        ([follow_up(None, c=22, d=18), follow_up("b", c=10, d=10)], [40, None]),
        ([follow_up("a", c=12, d=8), follow_up(None, c=20, d=20)], [20, None]),
    ],
)
def test_which_follow_ups_are_opened(follow_ups: list[Fields], seen: list[int | None]) -> None:
    (one,) = shown({**CLASSED, "follow_ups": follow_ups})
    assert [told.whole for told in one.follow_ups] == seen


@pytest.mark.parametrize(
    ("fields", "seen"),
    [
        ({"asked": 30, "answered": 15, "promoters": 5, "passives": 5, "detractors": 5}, (30, 15, 0)),
        ({"asked": 30, "answered": 15, "promoters": 6, "passives": 5, "detractors": 4}, (30, 15, None)),
        ({"asked": 18, "answered": 15, "promoters": 5, "passives": 5, "detractors": 5}, (None, 15, 0)),
        ({"asked": 15, "answered": 15, "promoters": 5, "passives": 5, "detractors": 5}, (15, 15, 0)),
        ({"asked": 38, "answered": 15}, (None, 15, None)),  # 2 of 40 were not asked
        ({"asked": 80, "answered": 15}, (80, 15, None)),
        ({"asked": 30, "answered": 4}, (None, None, None)),
    ],
)
def test_which_answers_are_opened(fields: Fields, seen: tuple[int | None, ...]) -> None:
    (one,) = shown({**CLASSED, "feedback": [{"id": "young", "name": "Young", **fields}]})
    (group,) = one.feedback
    assert (group.asked.number, group.answered.number, group.recommendation.score) == seen
    assert (group.response is None) == (one.response.share is None) == (seen[0] is None)


def score(clients: int, of: str | None = None) -> Fields:
    plain = {"instrument": "sdq", "clients": clients, "mean_before": 18, "mean_after": 14, "spread_before": 5}
    return plain | ({"of": of} if of else {})


@pytest.mark.parametrize(
    ("scores", "seen"),
    [
        ([score(40)], [40]),
        ([score(35)], [35]),
        ([score(36)], [None]),
        ([score(41)], [None]),
        ([score(4)], [None]),
        ([score(20, "x"), score(15, "y")], [20, 15]),
        ([score(35), score(20, "x")], [35, None]),
        ([score(20, "x"), score(20)], [20, None]),
    ],
)
def test_which_scores_are_opened(scores: list[Fields], seen: list[int | None]) -> None:
    (one,) = shown({**CLASSED, "categories": categories(x=20, y=20), "scores": scores})
    assert [told.clients for told in one.scores] == seen
    assert [told.change is None for told in one.scores] == [number is None for number in seen]


def test_scores_of_whom_nothing_else_is_told_have_no_rest() -> None:
    (one,) = shown({"scores": [score(36)]})
    assert [told.clients for told in one.scores] == [36]


ECONOMY: Fields = {
    "costs": [{"year": 2020, "euros": 400_000}],
    "alternative": {"name": "Placement", "euros": 100_000},
    "prevented": {"count": 6, "lowest": 5},
}


@pytest.mark.parametrize(
    ("fields", "seen"),
    [
        (CLASSED, (40, 10_000, 4, 200_000)),
        ({"ended": 23, "categories": categories(x=20, y=3)}, (None, None, 4, 200_000)),
        ({"ended": 20, "outcomes": [table(a=16, b=4)]}, (20, 20_000, 4, None)),
    ],
)
def test_what_is_opened_of_costs(fields: Fields, seen: tuple[int | None, ...]) -> None:
    (one,) = shown({**fields, "economy": ECONOMY})
    assert one.economy
    (cost,) = one.economy.years
    assert one.economy.break_even
    prevented = one.economy.prevented
    told = (cost.clients, cost.per_client, one.economy.break_even.usual, prevented.saving and prevented.saving.usual)
    assert told == seen


@pytest.mark.parametrize(("fields", "result"), [(CLASSED, 8), ({"ended": 20, "outcomes": [table(a=16, b=4)]}, None)])
def test_results_are_told_where_nothing_is_hidden(fields: Fields, result: int | None) -> None:
    (one,) = shown({**fields, "goals": [{"id": "four", "what": "Prevent four", "target": 4, "result": 8}]})
    assert [goal.result for goal in one.goals] == [result]
    (few,) = shown({**fields, "goals": [{"id": "four", "what": "Prevent four", "target": 2, "result": 3}]})
    assert [(goal.state, goal.result, goal.is_reached) for goal in few.goals] == [(State.HIDDEN, None, None)]


def test_experts_are_counted_where_they_are_not_few() -> None:
    (one,) = shown({"experts": [{"how": "Planned it", "experts": 4}, {"how": "Spoke", "experts": 5}, {"how": "Read"}]})
    assert [(told.experts.state, told.experts.number) for told in one.experts] == [
        (State.HIDDEN, None),
        (State.EXACT, 5),
        (State.UNKNOWN, None),
    ]


COUNTS = st.one_of(st.integers(0, 14), st.integers(5, 14))
RESTS = st.sampled_from([0, 0, 0, 2, 6])


@st.composite
def classes(draw: st.DrawFn, name: str) -> Fields:
    """Return outcomes in two or three classes of which some have parts."""
    listed = []
    for id_ in draw(st.sampled_from(["ab", "abc"])):
        count = draw(COUNTS)
        parts = [
            {"id": f"{id_}-{at}", "name": "P", "count": draw(st.integers(0, count // 2))}
            for at in range(draw(st.sampled_from([0, 0, 1, 2])))
        ]
        listed.append({"id": id_, "name": id_, "count": count, "parts": parts})
    return {"of": name, "classes": listed, "unknown": draw(RESTS)}


def _size(outcomes: Fields) -> int:
    listed = outcomes["classes"]
    assert isinstance(listed, list)
    return sum(int(one["count"]) for one in listed) + int(str(outcomes["unknown"]))


@st.composite
def made(draw: st.DrawFn) -> Fields:
    """Return an evaluation in which everything adds up, or nearly so."""
    tables = [draw(classes(name)) for name in draw(st.sampled_from(["", "x", "xy", "xyz"]))]
    listed = [{"id": one["of"], "name": "C", "ended": _size(one)} for one in tables]
    beside = draw(RESTS) if tables else draw(st.integers(0, 40))
    ended = sum(_size(one) for one in tables) + beside
    of_all = draw(classes("all")) if not tables else _of_all(tables, beside)
    if not tables:
        ended = _size(of_all)
    kept = [one for one in tables if draw(st.booleans())]
    outcomes = [*([{**of_all, "of": None}] if draw(st.booleans()) else []), *kept]
    return {
        "ended": ended,
        "categories": listed,
        "outcomes": [{name: value for name, value in one.items() if value is not None} for one in outcomes],
        "follow_ups": draw(st.lists(followed(ended, outcomes), max_size=3)),
        "feedback": draw(st.lists(answers(ended), max_size=2, unique_by=lambda one: str(one["id"]))),
        "scores": draw(st.lists(scored(ended, listed), max_size=3)),
        "economy": ECONOMY,
    }


def _of_all(tables: list[Fields], beside: int) -> Fields:
    """Return outcomes of all, each class with the parts that stand in a category."""
    counts: Counter[str] = Counter()
    parts: dict[str, Counter[str]] = {}
    for one in tables:
        listed = one["classes"]
        assert isinstance(listed, list)
        for told in listed:
            counts[told["id"]] += told["count"]
            parts.setdefault(told["id"], Counter()).update({part["id"]: part["count"] for part in told["parts"]})
    return {
        "classes": [
            {"id": id_, "name": id_, "count": count, "parts": _named(parts[id_])} for id_, count in counts.items()
        ],
        "unknown": sum(int(str(one["unknown"])) for one in tables) + beside,
    }


def _named(counts: Mapping[str, int]) -> list[Fields]:
    return [{"id": id_, "name": id_, "count": count} for id_, count in counts.items()]


@st.composite
def followed(draw: st.DrawFn, ended: int, outcomes: Sequence[Fields]) -> Fields:
    """Return a follow-up of all, or of a class that stands once."""
    sizes: dict[str, list[int]] = {}
    for one in outcomes:
        listed = one["classes"]
        assert isinstance(listed, list)
        for told in listed:
            sizes.setdefault(told["id"], []).append(told["count"])
    once = {id_: counts[0] for id_, counts in sizes.items() if len(counts) == 1}
    of = draw(st.sampled_from([None, *once]))
    whole = ended if of is None else once[of]
    first = draw(st.integers(0, whole))
    second = draw(st.sampled_from([whole - first, (whole - first) // 2]))
    return follow_up(of, draw(st.sampled_from([6, 12])), now=first, then=second)


@st.composite
def answers(draw: st.DrawFn, ended: int) -> Fields:
    """Return what a group answered, of which as many were asked as ended, or others."""
    kinds = {name: draw(COUNTS) for name in ("promoters", "passives", "detractors")}
    answered = sum(kinds.values())
    asked = max(answered, draw(st.sampled_from([answered, ended, answered + 3, answered + 30])))
    return {"id": draw(st.sampled_from("pq")), "name": "G", "asked": asked, "answered": answered, **kinds}


@st.composite
def scored(draw: st.DrawFn, ended: int, listed: Sequence[Fields]) -> Fields:
    """Return scores of all or of a category."""
    of = draw(st.sampled_from([None, *(str(one["id"]) for one in listed)]))
    whole = ended if of is None else next(int(str(one["ended"])) for one in listed if one["id"] == of)
    return score(draw(st.integers(0, whole)), of)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(made(), min_size=1, max_size=2), st.sampled_from(OTHERS))
def test_an_intruder_finds_out_nothing(fields: list[Fields], audience: Audience) -> None:
    assert revealed(numbers_of(*fields), audience, THRESHOLD) == {}


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(made(), made())
def test_nor_where_one_evaluation_lies_in_another(inner: Fields, more: Fields) -> None:
    numbers = numbers_of({**inner, "follow_ups": [], "scores": []}, {**more, "follow_ups": [], "scores": []})
    half = replace(numbers[0], ends=date(2020, 6, 30))
    assert revealed([half, replace(numbers[1], starts=date(2020, 1, 1))], Audience.MANAGER, THRESHOLD) == {}


@settings(deadline=None, max_examples=60)
@given(made())
def test_whatever_is_hidden_has_no_number(fields: Fields) -> None:
    (one,) = shown(fields)
    for told in one.categories:
        assert (told.ended is None) == (told.state is State.HIDDEN)
        assert told.share is None or one.ended.state is State.EXACT
    for outcomes in one.outcomes:
        assert {told.told.state for told in outcomes.classes} == {outcomes.state}
        assert (outcomes.known is None) == (outcomes.is_small is None) == (outcomes.state is State.HIDDEN)
        assert outcomes.unknown is None or outcomes.known is not None
    for part in (told.told for outcomes in one.outcomes for told in outcomes.classes):
        assert (part.count is None) == (part.share is None) == (part.interval is None) == (part.state is State.HIDDEN)
