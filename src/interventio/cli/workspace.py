"""Finding the workspace and looking through it."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from interventio.checks.acceptances import accepted_in
from interventio.cli.speech import words_for
from interventio.cli.trouble import BrokenDataError, NotAFolderError, NoWorkspaceError
from interventio.findings.code import Severity
from interventio.pipeline import Workspace, examine
from interventio.records.reading import Progress, settings_at

SETTINGS_FILE = "interventio.yaml"


def workspace_root(named: Path | None) -> Path:
    """Return the folder that was named, or the nearest one upward that has an interventio.yaml.

    Raises:
        NotAFolderError: the named folder does not exist.
        NoWorkspaceError: no interventio.yaml was found.

    """
    start = (named or Path()).absolute()
    if not start.is_dir():
        raise NotAFolderError(folder=named or start)
    candidates = (start,) if named else (start, *start.parents)
    for folder in candidates:
        if (folder / SETTINGS_FILE).exists():
            return folder
    raise NoWorkspaceError(folder=named or start)


def hear_language() -> None:
    """Speak the first language of the workspace that we stand in, if there is one."""
    with suppress(NoWorkspaceError):
        settings = settings_at(workspace_root(None))
        words_for(settings.languages[0] if settings else None)


def sound_workspace(named: Path | None, day: date, progress: Progress | None = None) -> Workspace:
    """Return the workspace, looked through and free of errors other than those that its files accept for a time.

    Raises:
        BrokenDataError: the data has errors.

    """
    examined = examine(workspace_root(named), day, progress)
    workspace = examined.sifted(accepted_in(examined.catalogue))
    words_for(workspace.catalogue.first_language())
    if workspace.has_errors:
        errors = sum(finding.severity is Severity.ERROR for finding in workspace.findings)
        raise BrokenDataError(count=errors)
    return workspace
