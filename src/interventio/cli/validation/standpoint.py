"""From where readers look at the files of a workspace: the folder they stand in, or the root of the repository."""

import os
from collections.abc import Mapping
from pathlib import Path

from interventio.cli.workspace import SETTINGS_FILE
from interventio.findings.place import Spot
from interventio.renderers.findings.formats import Standpoint
from interventio.views.findings_report import FindingsReport, resettled

ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY")
"""The variables by which forges name the folder of the repository."""


def seen_from(report: FindingsReport, standpoint: Standpoint, root: Path) -> FindingsReport:
    """Return a report on the workspace at `root` with its paths as they are told from there.

    A forge shows nothing that stands in no file, so what is said of the workspace as a whole is told at its settings.
    """
    if standpoint is Standpoint.WORKSPACE:
        return report
    is_here = standpoint is Standpoint.HERE
    way, whole = (way_from_here(root), "") if is_here else (way_in_repository(root), SETTINGS_FILE)

    def settle(path: str, spot: Spot | None) -> tuple[str, Spot | None]:
        return f"{way}{path or whole}", spot

    return resettled(report, settle)


def way_from_here(root: Path) -> str:
    """Return what leads from the current folder to the files of a workspace: "" or with a slash at its end."""
    try:
        return _with_slash(Path(os.path.relpath(root)))
    except ValueError:  # another drive of Windows
        return _with_slash(root)


def way_in_repository(root: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return what leads from the root of the repository to the files of a workspace.

    Git knows best: a job may check out several repositories. Without it the forge's own word counts, and else the
    current folder is taken for the root.
    """
    inside = _by_git(root)
    if inside is not None:
        return inside
    folders = [environment[name] for name in ROOTS if environment.get(name)]
    real = Path(os.path.realpath(root))
    for folder in (*folders, "."):
        around = os.path.realpath(folder)
        if real.is_relative_to(around):
            return _with_slash(real.relative_to(around))
    return ""


def _by_git(root: Path) -> str | None:
    from interventio.sources.git import repository_around
    from interventio.sources.git_trouble import GitTroubleError

    try:
        return repository_around(root).inside
    except GitTroubleError:
        return None


def _with_slash(way: Path) -> str:
    return "" if way == Path() else f"{way.as_posix()}/"
