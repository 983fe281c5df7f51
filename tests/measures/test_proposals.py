"""What is proposed for a need: what there is, a training round, or something new; and in what order."""

from collections.abc import Mapping

from interventio.measures.needs import needs_of
from interventio.measures.proposals import Proposal, Proposed, proposals_of
from interventio.records.base import Part
from support.build import booked, catalogue, competence, intervention, needs_survey, settings, team, training

GROUPS = {"teachers": "hearing", "nurses": "hearing"}
TRAINING = {"kind": "training", "intervention": "cool-kids"}


def tool(id_: str, **fields: object) -> Mapping[str, object]:
    return {"id": id_, "name": id_, "kind": "material", "levels": ["hearing"], "requirements": ["time"], **fields}


def proposals(*tools: object, needs: Mapping[str, Mapping[str, int]], rounds: tuple[Part, ...] = ()) -> list[Proposal]:
    """Return what is proposed where 20 of each group have answered."""
    steps = competence(GROUPS, {"hearing": ["time", "room", "asking"], "encounter": []}, tools=[*tools])
    survey = needs_survey(answers=[{"group": group, "answered": 20, "needs": row} for group, row in needs.items()])
    found = catalogue(settings(), intervention("cool-kids"), team(), steps, survey, *rounds)
    counted = needs_of(found, survey)
    assert counted
    return [one for one in proposals_of(found, counted) if one.need.known]


def told(found: list[Proposal]) -> list[tuple[str, Proposed, list[str], int]]:
    return [(one.required.id, one.step, [group.group for group in one.groups], one.need.part.value) for one in found]


def test_groups_with_the_same_tools_stand_together_and_what_most_need_first() -> None:
    found = proposals(
        tool("cards", groups=["nurses"]), needs={"teachers": {"time": 6, "room": 4}, "nurses": {"time": 9}}
    )
    assert told(found) == [
        ("time", Proposed.USE, ["nurses"], 9),
        ("time", Proposed.MAKE, ["teachers"], 6),
        ("room", Proposed.MAKE, ["teachers", "nurses"], 4),
    ]
    assert [one.id for one in found[0].tools] == ["cards"]


def test_of_equals_the_higher_share_stands_first_and_then_the_lower_level() -> None:
    needs = {"teachers": {"asking": 4, "room": 2}, "nurses": {"room": 2, "time": 4}}
    found = proposals(tool("cards", groups=["nurses"]), needs=needs)
    assert [(one.required.id, one.need.part.value, one.need.whole.value) for one in found] == [
        ("time", 4, 20),
        ("asking", 4, 20),
        ("room", 4, 40),
    ]


def test_a_tool_that_is_only_proposed_meets_nothing_yet_but_is_told() -> None:
    (found,) = proposals(tool("game", status="proposed"), needs={"teachers": {"time": 6}})
    assert (found.step, [one.id for one in found.tools]) == (Proposed.MAKE, ["game"])


def test_a_tool_that_names_no_requirement_meets_none() -> None:
    (found,) = proposals(tool("film", requirements=[]), needs={"teachers": {"time": 6}})
    assert (found.step, found.tools) == (Proposed.MAKE, ())


def test_a_round_is_planned_where_too_few_seats_are_free() -> None:
    rounds = (booked("autumn", seats={("harju", "nurse"): 5}, room=10),)
    enough = proposals(tool("course", **TRAINING), needs={"nurses": {"time": 5}}, rounds=rounds)
    too_few = proposals(tool("course", **TRAINING), needs={"nurses": {"time": 6}}, rounds=rounds)
    assert [one.step for one in (*enough, *too_few)] == [Proposed.USE, Proposed.PLAN_ROUND]
    assert [(seats.training.id, seats.free and seats.free.value) for seats in too_few[0].rounds] == [("autumn", 5)]


def test_a_round_without_a_number_of_seats_may_have_room_for_all() -> None:
    rounds = (training("autumn", status="planned", days=["2026-09-01"]),)
    (found,) = proposals(tool("course", **TRAINING), needs={"nurses": {"time": 6}}, rounds=rounds)
    assert found.step is Proposed.USE


def test_no_round_is_needed_where_there_is_another_way_or_nobody_needs_it() -> None:
    (other,) = proposals(tool("course", **TRAINING), tool("cards"), needs={"nurses": {"time": 6}})
    (nobody,) = proposals(tool("course", **TRAINING), needs={"nurses": {"time": 0}})
    assert (other.step, nobody.step) == (Proposed.USE, Proposed.USE)


def test_refreshers_teach_nobody_new() -> None:
    rounds = (booked("again", seats={("harju", "nurse"): 0}, room=20, purpose="refresher"),)
    (found,) = proposals(tool("course", **TRAINING), needs={"nurses": {"time": 6}}, rounds=rounds)
    assert (found.step, found.rounds) == (Proposed.PLAN_ROUND, ())
