"""Our templates by name, and which of them a workspace has one of its own in place of."""

from collections.abc import Iterator
from pathlib import Path

from interventio.cli.speech import words_for
from interventio.cli.trouble import NoWorkspaceError, UnknownNameError
from interventio.cli.workspace import workspace_root
from interventio.findings.suggestion import nearest
from interventio.languages.printable import printable
from interventio.languages.translator import LONGEST_PATH
from interventio.renderers.sandbox.folders import BUNDLED, PREFIX, TEMPLATES, bundled_names, is_copy
from interventio.renderers.screen.lines import Line, Style, line

OFTEN_CHANGED = "chart.svg.j2"
"""The template of ours that is named as an example."""


def bundled_text(name: str) -> str:
    """Return the text of one of our templates, by its name or by its path in a workspace.

    Raises:
        UnknownNameError: there is none of that name.

    """
    known = bundled_names()
    wanted = name.removeprefix(f"{TEMPLATES}/").removeprefix(PREFIX)
    if wanted not in known:
        raise UnknownNameError(name=name, known=nearest(wanted, known) or ("interventio template",))
    return (BUNDLED / wanted).read_text(encoding="utf-8")


def listed(named: Path | None) -> Iterator[Line]:
    """Yield our templates, with a mark at those that the workspace overrides, and then what else it has."""
    words = words_for()
    own = _own_names(named)
    known = bundled_names()
    for name in known:
        yield line(name, (f"  ← {TEMPLATES}/{name}", Style.STRONG) if name in own else "")
    if others := [name for name in own if name not in known]:
        yield line()
        yield line((words("In {folder}, in place of none of ours:", folder=TEMPLATES), Style.STRONG))
        yield from (line(printable(f"{TEMPLATES}/{name}", LONGEST_PATH)) for name in others)
    yield line()
    command = f"interventio template {OFTEN_CHANGED} -o {TEMPLATES}/{OFTEN_CHANGED}"
    yield line((words("One of them to change: {command}", command=command), Style.QUIET))


def _own_names(named: Path | None) -> tuple[str, ...]:
    """Return the names of the workspace's own templates; none outside a workspace."""
    try:
        folder = workspace_root(named).resolve() / TEMPLATES
    except NoWorkspaceError:
        if named:
            raise
        return ()
    if folder.is_symlink():
        return ()
    names = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return tuple(sorted(name for name, path in names.items() if not is_copy(path, name)))
