"""Beginning a workspace: which files it gets, and which of them are left as they are."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from interventio.cli.choices import SchemaVersion
from interventio.cli.first_records import first_records
from interventio.cli.output import write_whole
from interventio.cli.schemas import schemas, schemas_of_files
from interventio.cli.speech import words_for
from interventio.cli.trouble import IsWorkspaceError
from interventio.cli.workspace import SETTINGS_FILE, sound_workspace
from interventio.languages.printable import printable
from interventio.languages.translator import LONGEST_PATH, translator
from interventio.records.text import UNTOLD
from interventio.renderers.new_workspace import surroundings
from interventio.renderers.screen.lines import Line, Style, line
from interventio.views.new_workspace import NewWorkspace

SCHEMAS = "schemas"
"""The folder of the schemas that editors read."""


def begun_in(folder: Path, *, is_missing: bool) -> bool:
    """Tell whether there is a workspace in a folder already, to which only what is missing is to be added.

    Raises:
        IsWorkspaceError: there is one, and it was not asked to add to it.

    """
    is_there = (folder / SETTINGS_FILE).exists()
    if is_there and not is_missing:
        raise IsWorkspaceError(folder=folder)
    return is_there


def known_workspace(folder: Path, day: date, forge: str, tool: str) -> NewWorkspace:
    """Return what a workspace that there is says of itself.

    Raises:
        BrokenDataError: the data has errors.

    """
    settings = sound_workspace(folder, day).catalogue.settings
    first = settings.languages[0]
    return NewWorkspace(
        settings.name.get(first) or settings.name.get(UNTOLD) or folder.name, settings.languages, forge, tool
    )


def begin(folder: Path, new: NewWorkspace, day: date | None) -> Iterator[Line]:
    """Write the files that are missing, and yield what was done; without a day, no records are written.

    Raises:
        CannotWriteError: a file could not be written.

    """
    words = words_for()
    records = first_records(new, day) if day else ()
    kept = []
    for path, text in (*records, *surroundings(new, schemas_of_files(f"./{SCHEMAS}"), translator(new.languages[0]))):
        if _is_free(folder, path):
            write_whole(folder / path, text.encode())
            yield line(f"  + {path}")
        else:
            kept.append(path)
    _write_schemas(folder)
    if kept:
        yield line((words("These files were there, and were left as they are:"), Style.STRONG))
        yield from (line(f"  {printable(path)}") for path in kept)


def _is_free(folder: Path, path: str) -> bool:
    """Tell whether nothing stands in the place of a file, and no link leads out of the folder on the way to it."""
    place = folder / path
    above = place.parent.resolve()
    return not place.is_symlink() and not place.exists() and above.is_relative_to(folder.resolve())


def _write_schemas(folder: Path) -> None:
    if not _is_free(folder, SCHEMAS):
        return
    for name, text in schemas(None, folder, SchemaVersion.NEWER, plain=False).items():
        write_whole(folder / SCHEMAS / f"{name}.schema.json", text.encode())


def tell_next_steps(folder: Path, forge: str, *, has_examples: bool) -> None:
    """Say on stderr what to do now."""
    words = words_for()
    steps = [
        words("Next:"),
        *([f"  cd {printable(str(folder), LONGEST_PATH)}"] if folder.resolve() != Path.cwd() else []),
        f"  interventio validate    {words('checks all files')}",
        f"  interventio report      {words('makes the pages')}",
    ]
    if has_examples:
        steps.append(words("Then write your own organisation in place of the examples. README.md tells what is where."))
    if forge != "none":
        steps.append(words("Put the folder into a repository of your forge, and each change to it is checked."))
    sys.stderr.write("\n".join(steps) + "\n")
