"""Which training rounds the options ask for."""

from collections.abc import Collection, Sequence

from interventio.cli.trouble import NotForClientsError, TakingPartError, UnknownNameError
from interventio.disclosure.audience import Audience
from interventio.findings.suggestion import nearest
from interventio.pipeline import Workspace
from interventio.views.trainings.sheet import RoundChoice


def asked_rounds(
    workspace: Workspace, audience: Audience, states: Sequence[str], methods: Sequence[str], teams: Sequence[str]
) -> RoundChoice:
    """Return which rounds to list.

    Raises:
        UnknownNameError: a method or team is not in the catalogue.
        TakingPartError: a team is named, and who takes part is not for the audience.
        NotForClientsError: clients see no trainings.

    """
    if not audience.sees_staffing:
        raise NotForClientsError
    if teams and audience is not Audience.COORDINATOR:
        raise TakingPartError
    _refuse_unknown(methods, workspace.catalogue.interventions)
    _refuse_unknown(teams, workspace.catalogue.teams)
    return RoundChoice(tuple(states), tuple(methods), tuple(teams))


def _refuse_unknown(names: Sequence[str], known: Collection[str]) -> None:
    for name in names:
        if name not in known:
            raise UnknownNameError(name=name, known=nearest(name, known) or tuple(known)[:5])
