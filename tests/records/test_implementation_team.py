import pytest

from interventio.findings.place import Route
from interventio.records.implementation_team import ImplementationTeam
from interventio.records.kinds import IMPLEMENTATION_TEAM, TEAM
from interventio.records.reader import record_of
from interventio.records.team import ServiceTeam
from interventio.records.writer import plain_values
from support.records import record, refused

FULL = """
    kind: implementation
    name: {fi: Implementaatiotiimi}
    summary: {fi: Päättää menetelmistä yhdessä.}
    since: 2024-09-01
    until: 2027-12-31
    members:
      - {role: {fi: Kouluterveydenhuollon päällikkö}, services: [school, family]}
      - role: {fi: Interventiokoordinaattori}
    decisions:
      - id: adopt-cool-kids
        what: {fi: Otetaan Cool Kids käyttöön.}
        effect: adopt
        intervention: cool-kids
        decided: 2024-10-15
        takes_effect: 2025-01-01
        reason: {fi: Ahdistukseen ei ollut mitään.}
      - id: higher-target
        what: {fi: Nostetaanko tavoitetta?}
        effect: change-target
        target: 82.5
        due: 2026-12-15
        owner: {fi: Interventiokoordinaattori}
    review: {last_reviewed: 2026-06-01, by: {fi: Tiimi}}
    """
SHORT = "{kind: implementation, name: Leaders"


def test_a_team_says_what_its_file_says() -> None:
    assert plain_values(record(IMPLEMENTATION_TEAM, FULL)) == {
        "kind": "implementation",
        "name": {"fi": "Implementaatiotiimi"},
        "summary": {"fi": "Päättää menetelmistä yhdessä."},
        "since": "2024-09-01",
        "until": "2027-12-31",
        "members": [
            {"role": {"fi": "Kouluterveydenhuollon päällikkö"}, "services": ["school", "family"]},
            {"role": {"fi": "Interventiokoordinaattori"}},
        ],
        "decisions": [
            {
                "id": "adopt-cool-kids",
                "what": {"fi": "Otetaan Cool Kids käyttöön."},
                "effect": "adopt",
                "intervention": "cool-kids",
                "decided": "2024-10-15",
                "takes_effect": "2025-01-01",
                "reason": {"fi": "Ahdistukseen ei ollut mitään."},
            },
            {
                "id": "higher-target",
                "what": {"fi": "Nostetaanko tavoitetta?"},
                "effect": "change-target",
                "target": "82.5",
                "due": "2026-12-15",
                "owner": {"fi": "Interventiokoordinaattori"},
            },
        ],
        "review": {"last_reviewed": "2026-06-01", "by": {"fi": "Tiimi"}},
    }


@pytest.mark.parametrize(
    ("text", "model"),
    [
        ("{kind: service, name: Harju, units: [harju]}", ServiceTeam),
        ("{kind: implementation, name: Leaders}", ImplementationTeam),
    ],
)
def test_the_kind_tells_what_a_file_among_the_teams_is(text: str, model: type) -> None:
    assert type(record(TEAM, text)) is model


@pytest.mark.parametrize(
    ("kind", "code", "meant"),
    [
        ({"kind": "leadership"}, "REC009", ()),
        ({"kind": "implementaton"}, "REC009", ("implementation",)),
        ({"kind": "servise"}, "REC009", ("service",)),
        ({"kind": 3}, "REC009", ()),
        ({"kind": ["implementation"]}, "REC009", ()),
        ({"kind": None}, "REC003", ()),
        ({}, "REC001", ()),
    ],
)
def test_a_file_of_no_kind_is_told_of_its_kind_alone(
    kind: dict[str, object], code: str, meant: tuple[str, ...]
) -> None:
    found = record_of(TEAM, "x", {**kind, "name": "Leaders", "members": [{"role": "Head"}], "units": 5})
    assert isinstance(found, tuple)
    assert [(one.code.id, one.place.route, one.suggestions) for one in found] == [(code, ("kind",), meant)]


@pytest.mark.parametrize("kind", [{"kind": "leadership"}, {}])
def test_the_kinds_that_there_are_are_named(kind: dict[str, object]) -> None:
    found = record_of(TEAM, "x", {**kind, "name": "Leaders"})
    assert isinstance(found, tuple)
    assert [one.facts["choices"] for one in found] == [("service", "implementation", "support", "multidisciplinary")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kind: implementation", [("REC001", ("name",))]),
        (f"{SHORT}, units: [harju]}}", [("REC002", ("units",))]),
        (f"{SHORT}, id: leaders}}", [("REC024", ("id",))]),
        (f"{SHORT}, members: [Head]}}", [("REC007", ("members", 0))]),
        (f"{SHORT}, members: [{{services: [a]}}]}}", [("REC001", ("members", 0, "role"))]),
        (
            f"{SHORT}, decisions: [{{id: One, what: x, effect: adopt}}]}}",
            [("REC018", ("decisions", 0, "id"))],
        ),
        (
            f"{SHORT}, decisions: [{{id: one, what: x, effect: stop}}]}}",
            [("REC009", ("decisions", 0, "effect"))],
        ),
        (
            f"{SHORT}, decisions: [{{id: one, what: x, effect: other, target: 120}}]}}",
            [("REC022", ("decisions", 0, "target"))],
        ),
    ],
)
def test_what_a_team_of_leaders_cannot_say_is_refused(text: str, expected: list[tuple[str, Route]]) -> None:
    assert refused(TEAM, text) == expected
