from support.found import Told, found

METHODS = """
ladder children: {}
method ck: {placements: [{ladder: children, tier: light, reason: It is short}, {ladder: children, tier: brief}]}
method icdp: {placements: [{ladder: elsewhere, tier: light}, {ladder: children, tier: light}]}
"""
TOLD = "chart children: {process: [{phase: mapping}]}"
ANOTHER = "chart school: {ladder: children, process: [{phase: mapping}]}"


def test_placements_without_a_reason_are_told_of_once_for_a_ladder() -> None:
    told = Told(
        "data/interventions/ck.yaml placements.1",
        {"chart": "children", "count": 2},
        see=("data/interventions/icdp.yaml placements.1",),
    )
    assert found("PRO013", f"{METHODS}{TOLD}\n{ANOTHER}") == [told]


def test_nothing_is_asked_of_a_ladder_whose_process_is_not_told() -> None:
    reviewed = "chart children: {reviews: [{unit: harju}]}"
    assert found("PRO013", METHODS) == found("PRO013", f"{METHODS}{reviewed}") == []
    assert found("PRO014", METHODS) == []


def test_a_ladder_says_what_guides_the_placing() -> None:
    assert found("PRO014", f"{METHODS}{TOLD}") == [Told("data/tiers/children.yaml key:tiers", {"ladder": "children"})]
    assert found("PRO014", f"ladder children: {{factors: [How severe it is]}}\n{TOLD}") == []
