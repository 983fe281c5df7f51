"""The texts of JSON Schemas, with the ids of the workspace where there is one."""

import json
from collections.abc import Iterable
from pathlib import Path

from interventio.catalogue.ids import ids_of
from interventio.cli.choices import Draft
from interventio.cli.clock import today
from interventio.cli.speech import words_for
from interventio.cli.trouble import NoWorkspaceError
from interventio.cli.workspace import workspace_root
from interventio.languages.translator import Translator
from interventio.pipeline import examine
from interventio.records.kinds import KINDS
from interventio.records.older_schema import as_draft_7
from interventio.records.schema import Known, json_schema


def schemas(names: Iterable[str], named: Path | None, draft: Draft, *, plain: bool) -> dict[str, str]:
    """Return the JSON Schemas of kinds of record by name; outside a workspace they are plain."""
    known, words = ({}, words_for()) if plain else _known(named)
    kinds = {kind.name: kind for kind in KINDS}
    made = {name: json_schema(kinds[name], words, known) for name in names}
    return {name: _text(as_draft_7(schema) if draft is Draft.OLDER else schema) for name, schema in made.items()}


def _text(schema: dict[str, object]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


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
