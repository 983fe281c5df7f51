"""The network as it is asked for: the methods that divisions share, or who is trained alone."""

from interventio.answers.networks import lone_of, network_of
from interventio.cli.counting import refuse_clients
from interventio.cli.trouble import CoordinatorsOnlyError
from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace
from interventio.views.network.sheet import LoneSheet, NetworkSheet


def asked_network(
    workspace: Workspace, audience: Audience, words: Translator, *, is_lone: bool
) -> NetworkSheet | LoneSheet:
    """Return the sheet that was asked for.

    Raises:
        NotForClientsError: clients would be told of staff.
        CoordinatorsOnlyError: others than coordinators would be told where one person alone is trained.

    """
    refuse_clients(audience)
    if not is_lone:
        return network_of(workspace, audience, words)
    sheet = lone_of(workspace, audience, words)
    if sheet is None:
        raise CoordinatorsOnlyError
    return sheet
