"""Support teams season by season, as the options ask for them."""

from collections.abc import Sequence

from interventio.answers.networks import support_sheet_of
from interventio.cli.counting import refuse_unknown
from interventio.cli.trouble import NotForClientsError
from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace
from interventio.views.support.sheet import SupportChoice, SupportSheet


def asked_support(
    workspace: Workspace, audience: Audience, teams: Sequence[str], seasons: Sequence[str], words: Translator
) -> SupportSheet:
    """Return the rows that are asked for.

    Raises:
        UnknownNameError: there is no such support team, or none had such a season.
        NotForClientsError: clients see no support teams.

    """
    refuse_unknown(teams, workspace.catalogue.support_teams)
    sheet = support_sheet_of(workspace, SupportChoice(tuple(teams), tuple(seasons)), audience, words)
    if sheet is None:
        raise NotForClientsError
    refuse_unknown(seasons, sheet.seasons)
    return sheet
