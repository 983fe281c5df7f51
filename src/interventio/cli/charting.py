"""Naming a chart, of steps of care or of levels of competence."""

from collections.abc import Collection, Mapping, Sequence

from interventio.cli.counting import refuse_clients
from interventio.cli.trouble import DrawnWholeError, SeveralChartsError, UnknownNameError
from interventio.disclosure.audience import Audience
from interventio.findings.suggestion import nearest
from interventio.pipeline import Workspace
from interventio.records.competence_levels import CompetenceLevels
from interventio.records.stepping import Stepping


def chart_named(workspace: Workspace, name: str | None, beside: Collection[str] = ()) -> Stepping:
    """Return the chart with this name, or the only one where none was named; `beside` are other names to offer.

    Raises:
        SeveralChartsError: there are several, and none was named.
        UnknownNameError: no chart has the name.

    """
    charts = workspace.catalogue.steppings
    known = tuple(charts)
    if name is None and len(known) == 1:
        return charts[known[0]]
    known = (*known, *beside)
    if name is None:
        raise SeveralChartsError(known=known)
    if name not in charts:
        raise UnknownNameError(name=name, known=nearest(name, known) or known)
    return charts[name]


def levels_named(workspace: Workspace, name: str | None) -> CompetenceLevels | None:
    """Return the levels of competence with this name; None where it is a chart of care, or no name of levels."""
    catalogue = workspace.catalogue
    return None if name is None or name in catalogue.steppings else catalogue.competence.get(name)


def whole_for(audience: Audience, chosen: Mapping[str, Sequence[str]], age: int | None) -> None:
    """See to it that levels of competence are drawn as a whole, and not for clients.

    Raises:
        NotForClientsError: they are.
        DrawnWholeError: a part of them was asked for.

    """
    refuse_clients(audience)
    if any(chosen.values()) or age is not None:
        raise DrawnWholeError
