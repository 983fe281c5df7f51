from support.found import Told, found

SELECTED = "interventio.yaml coverage.methods"
RECORDS = """
    settings: {coverage: {methods: [ck, ipc, old, q, ck]}}
    method ck: {delivered_by: [nurse]}
    method ipc: {}
    method old: {}
    method q: {kind: assessment-method}
    method other: {}
    team harju:
      delivers:
        - {intervention: ck}
        - {intervention: ipc}
        - {intervention: ipc, occupations: [doctor]}
        - {intervention: old, until: 2025-12-31}
        - {intervention: other}
        - {intervention: unknown}
    """


def test_nobody_may_deliver_a_selected_method() -> None:
    assert found("COV001", RECORDS) == [
        Told(f"{SELECTED}.2", {"id": "old"}, see=("data/interventions/old.yaml key:name",)),
        Told(f"{SELECTED}.3", {"id": "q"}, see=("data/interventions/q.yaml key:name",)),
    ]


def test_no_team_delivers_a_selected_method_any_more() -> None:
    assert found("COV002", RECORDS) == [Told(f"{SELECTED}.2", {"id": "old"}), Told(f"{SELECTED}.3", {"id": "q"})]


def test_a_team_that_cannot_be_read_may_deliver_it() -> None:
    assert found("COV002", RECORDS + "unread: [team ranta]") == []


def test_a_team_that_has_ended_delivers_nothing() -> None:
    records = "{settings: {coverage: {methods: [ck]}}, method ck: {}, team h: {delivers: [{intervention: ck}]%s}}"
    assert found("COV002", records % ", until: 2026-11-21") == [Told(f"{SELECTED}.0", {"id": "ck"})]
    assert found("COV002", records % ", until: 2026-11-22") == []


def test_an_assessment_method_is_selected() -> None:
    assert found("COV003", RECORDS) == [Told(f"{SELECTED}.3", {"id": "q"}, see=("data/interventions/q.yaml kind",))]


def test_a_method_is_selected_twice() -> None:
    assert found("COV004", RECORDS) == [Told(f"{SELECTED}.4", {"id": "ck"}, see=(f"{SELECTED}.0",))]


def test_no_method_is_selected_although_teams_deliver_some() -> None:
    assert found("COV005", "team harju: {delivers: [{intervention: ck}]}") == [Told("interventio.yaml key:name")]
    assert found("COV005", "{team harju: {delivers: [{intervention: ck}]}, unread: [settings]}") == []
    assert found("COV005", "team harju: {}") == []
    assert found("COV005", RECORDS) == []


def test_it_is_not_told_who_is_to_deliver_a_method_in_a_team() -> None:
    assert found("COV006", RECORDS) == [
        Told("data/teams/harju.yaml delivers.1.intervention", {"id": "ipc"}),
        Told("data/teams/harju.yaml delivers.4.intervention", {"id": "other"}),
    ]
