"""Where a branch began: what was found there is not what it brings."""

from interventio.cli.revisions import laid_out_at
from interventio.cli.validation.acceptance import counting
from interventio.cli.validation.selecting import BASELINE
from interventio.pipeline import Workspace, examine
from interventio.records.kinds import SETTINGS
from interventio.sources.git import Repository, repository_around

_DATA = (SETTINGS.folder, "data", "templates")
"""What findings follow from, besides the baseline."""


def older(workspace: Workspace, revision: str, baseline: str) -> set[str]:
    """Return the fingerprints of what counted where this branch left a revision, as it is on the same day.

    Raises:
        GitTroubleError: what was there cannot be had.

    """
    known = baseline or BASELINE  # a branch may have taken it away
    repository = repository_around(workspace.root)
    with laid_out_at(repository, _beginning(repository, revision), (*_DATA, known)) as folder:
        past = counting(examine(folder, workspace.catalogue.day), known)
        return {finding.fingerprint for finding in past.findings}


def _beginning(repository: Repository, revision: str) -> str:
    return repository.common_past(repository.commit(revision), repository.commit("HEAD"))
