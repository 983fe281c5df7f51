"""What counts in a workspace: what somebody has accepted does not."""

from interventio.checks.acceptances import accepted_in
from interventio.pipeline import Workspace


def counting(workspace: Workspace, baseline: str) -> Workspace:
    """Return a workspace without what its files accept and what its baseline knows."""
    found = workspace.sifted(accepted_in(workspace.catalogue))
    if not baseline:
        return found
    from interventio.cli.validation.baseline_reading import without_known

    return without_known(found, baseline)
