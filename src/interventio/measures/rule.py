"""The rule by which coverage is counted; it stands beside every number that it made."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.roster import is_in_force, is_open
from interventio.records.fields import Stage


@dataclass(frozen=True, slots=True)
class Rule:
    """What counts as trained, in which methods, on which day, and how much of it is wanted.

    Use `dataclasses.replace` to ask for another target, stage or choice of methods.
    """

    target: Fraction
    stage: Stage
    methods: tuple[str, ...]
    day: date


def rule_of(catalogue: Catalogue) -> Rule:
    """Return the rule of the settings: its selected methods (*valitut menetelmät*), on the catalogue's day."""
    asked = catalogue.settings.coverage
    return Rule(asked.target, asked.stage, tuple(sorted(set(asked.methods))), catalogue.day)


def is_of_settings(rule: Rule, catalogue: Catalogue) -> bool:
    """Tell whether a rule counts the same methods at the same stage as the settings ask for."""
    asked = rule_of(catalogue)
    return (rule.methods, rule.stage) == (asked.methods, asked.stage)


def delivered_methods(catalogue: Catalogue) -> tuple[str, ...]:
    """Return every method that a team is to deliver on the catalogue's day, whoever runs the team."""
    return tuple(
        sorted(
            {
                delivery.intervention
                for team in catalogue.teams.values()
                if is_open(team, catalogue.day)
                for delivery in team.delivers
                if is_in_force(delivery, catalogue.day)
            }
        )
    )
