from datetime import date

from interventio.catalogue.editions import editions_by, state_in, state_today
from support.compared import county, last_and_today

STOOD = {
    "name": "2025",
    "agreed": "2025-05-01",
    "standings": {"light": ["ali", "friends", "ali"], "old": ["cool-kids"]},
    "names": {"friends": {"en": "Friends"}, "old": {"en": "The old step"}, "ali": {"en": "Ali, as it was called"}},
}
FOUND = county({"light": ["ali"], "guided": ["cool-kids", "icdp"]}, [STOOD])


def test_an_edition_stands_as_it_was_written_and_is_called_as_it_was() -> None:
    then, _ = last_and_today(FOUND)
    assert then.tiers == {"light": ("ali", "friends"), "old": ("cool-kids",)}
    assert then.tier_names["old"] == {"en": "The old step"}
    assert (then.method_names["ali"], then.method_names["friends"]) == (
        {"en": "Ali, as it was called"},
        {"en": "Friends"},
    )
    assert then.agreed == date(2025, 5, 1)


def test_what_was_not_given_a_name_then_is_called_as_it_is_today() -> None:
    then, now = last_and_today(FOUND)
    assert then.method_names["cool-kids"] == now.method_names["cool-kids"]
    assert then.tier_names["light"] == now.tier_names["light"]


def test_a_name_that_could_be_of_a_tier_or_of_a_method_is_of_neither() -> None:
    edition = {**STOOD, "standings": {"ali": ["ali"], "light": []}}
    found = county({"light": ["ali"], "guided": []}, [edition])
    then, now = last_and_today(found)
    assert then.method_names["ali"] == now.method_names["ali"]
    assert "ali" not in then.tier_names


def test_today_has_every_tier_with_its_methods() -> None:
    found = county({"light": [], "guided": ["icdp", "cool-kids"], "intensive": ["cool-kids"]})
    state = state_today(found, found.steppings["children"])
    assert state.tiers == {"light": (), "guided": ("cool-kids", "icdp"), "intensive": ("cool-kids",)}
    assert state.stands_on() == {"cool-kids": ("guided", "intensive"), "icdp": ("guided",)}
    assert state.edition is None


def test_editions_stand_by_their_days_and_those_to_come_are_left_out() -> None:
    later = {"name": "2027", "agreed": "2027-05-01", "standings": {}}
    earlier = {"name": "2024", "agreed": "2024-05-01", "standings": {}}
    chart = county({"light": [], "guided": []}, [STOOD, later, earlier]).steppings["children"]
    assert [one.name for one in editions_by(chart, date(2026, 6, 1))] == ["2024", "2025"]


def test_an_edition_without_standings_is_empty() -> None:
    found = county({"light": ["ali"], "guided": []}, [{"name": "0", "agreed": "2025-01-01", "standings": {}}])
    chart = found.steppings["children"]
    assert state_in(found, chart, chart.editions[0]).tiers == {}
