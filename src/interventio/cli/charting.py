"""Naming a chart."""

from interventio.cli.trouble import SeveralChartsError, UnknownNameError
from interventio.findings.suggestion import nearest
from interventio.pipeline import Workspace
from interventio.records.stepping import Stepping


def chart_named(workspace: Workspace, name: str | None) -> Stepping:
    """Return the chart with this name, or the only one where none was named.

    Raises:
        SeveralChartsError: there are several, and none was named.
        UnknownNameError: no chart has the name.

    """
    charts = workspace.catalogue.steppings
    known = tuple(charts)
    if name is None and len(known) == 1:
        return charts[known[0]]
    if name is None:
        raise SeveralChartsError(known=known)
    if name not in charts:
        raise UnknownNameError(name=name, known=nearest(name, known) or known)
    return charts[name]
