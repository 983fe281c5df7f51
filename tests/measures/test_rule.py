"""The rule that stands beside the numbers."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from interventio.measures.rule import Rule, delivered_methods, is_of_settings, rule_of
from interventio.records.fields import Stage
from support.build import catalogue, settings, team


def test_the_settings_make_the_rule() -> None:
    county = catalogue(settings(["icdp", "cool-kids", "icdp"], target="72.5 %", stage="certified"), day="2026-06-01")
    assert rule_of(county) == Rule(
        target=Fraction(725, 1000), stage=Stage.CERTIFIED, methods=("cool-kids", "icdp"), day=date(2026, 6, 1)
    )


def test_another_target_is_still_about_what_the_settings_name() -> None:
    county = catalogue(settings(["cool-kids"]))
    rule = rule_of(county)
    assert is_of_settings(replace(rule, target=Fraction(1, 2)), county)
    assert not is_of_settings(replace(rule, stage=Stage.ATTENDED), county)
    assert not is_of_settings(replace(rule, methods=("icdp",)), county)


def test_delivered_are_the_methods_of_open_teams_bought_in_ones_too() -> None:
    county = catalogue(
        team("harju", delivers=["icdp", {"intervention": "theraplay", "until": "2026-05-31"}]),
        team("ranta", delivers=["voimaperheet"], bought_from="Provider"),
        team("laakso", delivers=["cool-kids"], until="2026-05-31"),
    )
    assert delivered_methods(county) == ("icdp", "voimaperheet")
