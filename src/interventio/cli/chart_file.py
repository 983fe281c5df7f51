"""Writing into the file of a chart: what a command adds, and all else as it was."""

from collections.abc import Iterable
from pathlib import Path

from interventio.cli.output import write_whole
from interventio.cli.trouble import NotEditableError
from interventio.pipeline import Workspace
from interventio.records.kinds import STEPPING
from interventio.records.stepping import Stepping
from interventio.sources.editing import Edit, edited, written
from interventio.sources.opening import content_of


def write_into_chart(found: Workspace, chart: Stepping, edits: Iterable[Edit]) -> Path:
    """Write edits into the file of a chart, whole or not at all, and return it; a ladder's own chart may get a new one.

    Raises:
        NotEditableError: the file is written in a way that only a person should change.
        CannotWriteError: it could not be written; it is as it was.

    """
    path = found.root / STEPPING.path_of(chart.id)
    _, changed = before_and_after(found, chart, edits)
    write_whole(path, changed)
    return path


def before_and_after(found: Workspace, chart: Stepping, edits: Iterable[Edit]) -> tuple[bytes, bytes]:
    """Return the file of a chart as it is, empty where there is none yet, and as it would be with the edits.

    Raises:
        NotEditableError: the file is written in a way that only a person should change.

    """
    path = found.root / STEPPING.path_of(chart.id)
    content = _content(found, path, chart)
    changed = edited(content, edits, [*Stepping.model_fields]) if content else None
    if content is None or changed is None:
        raise NotEditableError(path=STEPPING.path_of(chart.id))
    return (content if path.exists() else b""), changed


def _content(found: Workspace, path: Path, chart: Stepping) -> bytes | None:
    if path.is_symlink():
        return None
    if not path.exists():
        return written({"ladder": chart.ladder})
    content = content_of(found.root, STEPPING.path_of(chart.id))
    return content if isinstance(content, bytes) else None
