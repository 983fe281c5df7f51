from support.found import Told, found

ORGANISATION = """
        organisation:
          divisions: [{id: education, name: Education}, {id: health, name: Health}]
          themes: [{id: anxiety, name: Anxiety}]
          units:
            - {id: school, name: School, division: education}
            - {id: clinic, name: Clinic, division: health}
        method cool-kids: {themes: [anxiety]}
        team school: {units: [school], delivers: [{intervention: cool-kids}]}
        team clinic: {units: [clinic], delivers: [{intervention: cool-kids}, {intervention: unknown}]}
"""


def test_two_divisions_use_a_method_and_one_alone_has_a_seat() -> None:
    team = "support anxiety: {themes: [anxiety], seats: [{unit: school, role: supervisor}]}"
    assert found("NET001", f"{ORGANISATION}        {team}\n") == [
        Told("data/interventions/cool-kids.yaml name", {"divisions": ("education", "health")}),
    ]


def test_a_team_brings_them_together() -> None:
    seats = "[{unit: school, role: supervisor}, {unit: clinic, role: trained-worker}]"
    assert found("NET001", f"{ORGANISATION}        support anxiety: {{themes: [anxiety], seats: {seats}}}\n") == []


def test_a_county_without_support_teams_is_told_nothing() -> None:
    assert found("NET001", ORGANISATION) == []


def test_nothing_is_told_where_the_divisions_could_not_be_read() -> None:
    assert found("NET001", "{unread: [organisation], support anxiety: {}, method ck: {}}") == []
