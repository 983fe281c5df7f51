"""The texts of JSON Schemas, with the ids of the workspace where there is one."""

import sys
from collections.abc import Mapping
from pathlib import Path

from interventio.catalogue.ids import ids_of
from interventio.cli.choices import KindName, SchemaVersion
from interventio.cli.clock import today
from interventio.cli.output import write_whole
from interventio.cli.speech import words_for
from interventio.cli.trouble import NoWorkspaceError
from interventio.cli.workspace import workspace_root
from interventio.languages.translator import Translator
from interventio.pipeline import examine
from interventio.records.kinds import KINDS, RecordKind
from interventio.records.older_schema import as_draft_7
from interventio.records.schema import Known, folder_schema, json_schema
from interventio.renderers.machine_json import machine_json


def schemas(asked: KindName | None, named: Path | None, draft: SchemaVersion, *, plain: bool) -> dict[str, str]:
    """Return the JSON Schema of a kind of record by its name, or of all kinds and of the folders that some share.

    Outside a workspace they have no ids.
    """
    known, words = ({}, words_for()) if plain else _known(named)
    made = {kind.name: json_schema(kind, words, known) for kind in KINDS if asked is None or kind.name == asked.value}
    if asked is None:
        made |= {_name(folder): folder_schema(kinds, words, known) for folder, kinds in _shared().items()}
    return {name: machine_json(as_draft_7(one) if draft is SchemaVersion.OLDER else one) for name, one in made.items()}


def write_schemas(folder: Path, texts: Mapping[str, str]) -> None:
    """Write schemas to a folder, and their paths to stderr."""
    for name, text in texts.items():
        path = folder / f"{name}.schema.json"
        write_whole(path, text.encode())
        sys.stderr.write(f"{path}\n")


def editor_settings(folder: Path) -> str:
    """Return the settings with which an editor such as Visual Studio Code finds the schemas that lie in a folder."""
    return machine_json({"yaml.schemas": schemas_of_files(folder.as_posix())})


def schemas_of_files(folder: str) -> dict[str, str]:
    """Return which files each schema of a folder is for, by its path."""
    alone = {kind.name: kind.path_of("*") for kind in KINDS if not kind.word}
    files = alone | {_name(path): f"{path}/*.yaml" for path in _shared()}
    return {f"{folder}/{name}.schema.json": path for name, path in files.items()}


def _shared() -> dict[str, list[RecordKind]]:
    """Return the folders in which several kinds of record lie, with these."""
    shared = dict.fromkeys(kind.folder for kind in KINDS if kind.word)
    return {folder: [kind for kind in KINDS if kind.folder == folder] for folder in shared}


def _name(folder: str) -> str:
    return folder.rpartition("/")[2]


def _known(named: Path | None) -> tuple[Known, Translator]:
    try:
        root = workspace_root(named)
    except NoWorkspaceError:
        if named:
            raise
        return {}, words_for()
    catalogue = examine(root, today()).catalogue
    words = words_for(catalogue.first_language())
    return ids_of(catalogue, words.language), words
