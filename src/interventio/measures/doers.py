"""Whose an action is, where a record names a role in its own words."""

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.action_kind import Doer
from interventio.records.text import Text


def doer_named(catalogue: Catalogue, role: Text, otherwise: Doer) -> Doer:
    """Return the role that a name stands for: the owner of the data, an implementation team, or one of its own."""
    if role == catalogue.settings.owner:
        return Doer.COORDINATORS
    is_board = any(role == team.name for team in catalogue.implementation_teams.values())
    return Doer.IMPLEMENTATION if is_board else otherwise
