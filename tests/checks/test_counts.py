import pytest

from support.found import Told, found

STAFF = "data/teams/harju.yaml staffing.0.staff.0"


def team(row: str) -> str:
    return f"team harju: {{staffing: [{{date: 2026-01-31, staff: [{{occupation: nurse, {row}}}]}}]}}"


def test_more_are_trained_than_there_are() -> None:
    assert found("TEA001", team("headcount: 4, trained: {ck: {attended: 5, completed: 5}, ipc: {certified: 5}}")) == [
        Told(f"{STAFF}.trained.ck.attended", {"id": "ck", "occupation": "nurse"}, see=(f"{STAFF}.headcount",)),
        Told(f"{STAFF}.trained.ipc.certified", {"id": "ipc", "occupation": "nurse"}, see=(f"{STAFF}.headcount",)),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "headcount: 5, trained: {ck: {attended: 5, completed: 5}}",
        "trained: {ck: {attended: 5}}",
        "headcount: 0, trained: {ck: {attended: 0}}",
        "headcount: 5, trained: {ck: {}}",
    ],
)
def test_as_many_may_be_trained_as_there_are(row: str) -> None:
    assert found("TEA001", team(row)) == []


def test_more_are_trained_than_are_expected() -> None:
    assert found("TEA002", team("headcount: 5, exempt: 1, trained: {ck: {completed: 5}, ipc: {completed: 4}}")) == [
        Told(f"{STAFF}.trained.ck.completed", {"id": "ck", "occupation": "nurse"}, see=(f"{STAFF}.exempt",)),
    ]


@pytest.mark.parametrize(
    "row",
    [
        "headcount: 5, trained: {ck: {completed: 5}}",
        "headcount: 5, exempt: 1, trained: {ck: {completed: 6}}",  # told as above the headcount
        "headcount: 5, exempt: 6, trained: {ck: {completed: 1}}",  # told of the exempt
        "exempt: 1, trained: {ck: {completed: 6}}",
    ],
)
def test_what_another_check_tells_is_not_told_again(row: str) -> None:
    assert found("TEA002", team(row)) == []


def test_more_are_exempt_than_there_are() -> None:
    assert found("TEA003", team("headcount: 5, exempt: 6")) == [
        Told(f"{STAFF}.exempt", {"occupation": "nurse"}, see=(f"{STAFF}.headcount",)),
    ]
    assert found("TEA003", team("headcount: 5, exempt: 5")) == []


@pytest.mark.parametrize(
    ("trained", "later", "earlier"),
    [
        ("attended: 3, completed: 4", "completed", "attended"),
        ("completed: 3, certified: 4", "certified", "completed"),
        ("attended: 3, certified: 4", "certified", "attended"),
        ("attended: 0, completed: 1", "completed", "attended"),
        ("completed: 0, certified: 1", "certified", "completed"),
    ],
)
def test_a_later_stage_has_more_people_than_an_earlier_one(trained: str, later: str, earlier: str) -> None:
    assert found("TEA004", team(f"trained: {{ck: {{{trained}}}}}")) == [
        Told(
            f"{STAFF}.trained.ck.{later}",
            {"id": "ck", "later": later, "earlier": earlier},
            see=(f"{STAFF}.trained.ck.{earlier}",),
        ),
    ]


def test_stages_may_be_equal_or_unknown() -> None:
    assert found("TEA004", team("trained: {ck: {attended: 4, completed: 4, certified: 0}, ipc: {certified: 9}}")) == []


@pytest.mark.parametrize(
    ("row", "is_told"),
    [
        ("trained: {ck: {completed: 3}}, active: {ck: 4}", True),
        ("trained: {ck: {completed: 3, attended: 5}}, active: {ck: 4}", True),
        ("trained: {ck: {attended: 3}}, active: {ck: 4}", True),
        ("headcount: 3, active: {ck: 4}", True),
        ("headcount: 5, exempt: 2, trained: {ck: {certified: 1}}, active: {ck: 4}", True),
        ("trained: {ck: {completed: 4}}, active: {ck: 4}", False),
        ("trained: {ck: {certified: 3}}, active: {ck: 4}", False),
        ("trained: {ipc: {completed: 3}}, active: {ck: 4}", False),
    ],
)
def test_more_are_active_than_can_be_trained(row: str, is_told: bool) -> None:  # noqa: FBT001
    assert found("TEA005", team(row)) == [Told(f"{STAFF}.active.ck", {"id": "ck"})] * is_told


def test_the_stage_that_counts_as_trained_is_the_workspaces_own() -> None:
    row = team("trained: {ck: {attended: 5, completed: 4}}, active: {ck: 5}")
    assert found("TEA005", f"settings: {{coverage: {{stage: attended}}}}\n{row}") == []
