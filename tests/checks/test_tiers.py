import pytest

from support.found import Told, found

COOL_KIDS = "data/interventions/cool-kids.yaml"


def test_interventions_and_work_methods_stand_on_a_tier() -> None:
    assert found(
        "TIE001",
        """
        ladder children: {}
        method cool-kids: {}
        method phone-support: {kind: work-method}
        method questionnaire: {kind: assessment-method}
        method ipc: {placements: [{ladder: youth, tier: brief}]}
        """,
    ) == [
        Told(f"{COOL_KIDS} key:name", {"id": "cool-kids"}),
        Told("data/interventions/phone-support.yaml key:name", {"id": "phone-support"}),
    ]


def test_nothing_stands_on_a_tier_where_there_is_no_ladder() -> None:
    assert found("TIE001", "method cool-kids: {}") == []


@pytest.mark.parametrize(
    ("services", "is_told"),
    [
        ("{}, {}", True),
        ("{services: [school]}, {}", True),
        ("{}, {services: [school]}", True),
        ("{services: [school, family]}, {services: [family]}", True),
        ("{services: [school]}, {services: [family]}", False),
    ],
)
def test_a_method_stands_on_a_tier_twice_if_the_placements_share_a_service(services: str, is_told: bool) -> None:  # noqa: FBT001
    placements = services.replace("{services", "{ladder: children, tier: light, services").replace(
        "{}", "{ladder: children, tier: light}"
    )
    hit = Told(
        f"{COOL_KIDS} placements.1.tier",
        {"id": "cool-kids", "tier": "light", "ladder": "children"},
        see=(f"{COOL_KIDS} placements.0.tier",),
    )
    assert found("TIE002", f"method cool-kids: {{placements: [{placements}]}}") == [hit] * is_told


def test_a_method_may_stand_on_several_tiers_and_ladders() -> None:
    assert (
        found(
            "TIE002",
            """
            method cool-kids:
              placements:
                - {ladder: children, tier: light}
                - {ladder: children, tier: brief}
                - {ladder: youth, tier: light}
            """,
        )
        == []
    )


TWO_TIERS = """
    ladder children: {}
    method cool-kids: {placements: [{ladder: children, tier: light}, {ladder: youth, tier: brief}]}
    """


def test_nothing_stands_on_a_tier() -> None:
    assert found("TIE003", TWO_TIERS) == [Told("data/tiers/children.yaml tiers.1.id", {"tier": "brief"})]


def test_a_tier_is_not_called_empty_while_a_method_cannot_be_read() -> None:
    assert found("TIE003", TWO_TIERS + "unread: [method ipc]") == []


@pytest.mark.parametrize(
    ("ages", "of_ladder", "is_told"),
    [
        ("[{from: 13, to: 17}]", "{from: 7, to: 12}", True),
        ("[{from: 3, to: 6}]", "{from: 7, to: 12}", True),
        ("[{from: 13}]", "{to: 12}", True),
        ("[{from: 12, to: 17}]", "{from: 7, to: 12}", False),
        ("[{from: 3, to: 7}]", "{from: 7, to: 12}", False),
        ("[{from: 3}]", "{from: 7, to: 12}", False),
        ("[{to: 17}]", "{from: 7, to: 12}", False),
        ("[{from: 13, to: 17}, {from: 8, to: 11}]", "{from: 7, to: 12}", False),
        ("[{from: 13, to: 17}]", "{from: 7}", False),
        ("[]", "{from: 7, to: 12}", False),
    ],
)
def test_the_widest_ages_of_a_method_meet_those_of_its_ladder(ages: str, of_ladder: str, is_told: bool) -> None:  # noqa: FBT001
    hit = Told(
        f"{COOL_KIDS} placements.0.ladder",
        {"id": "cool-kids", "ladder": "children"},
        see=("data/tiers/children.yaml ages",),
    )
    records = f"""
        ladder children: {{ages: {of_ladder}}}
        method cool-kids:
          ages: {ages}
          placements: [{{ladder: children, tier: light}}]
        """
    assert found("TIE004", records) == [hit] * is_told
