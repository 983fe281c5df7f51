"""The texts of JSON Schemas, with the ids of the workspace where there is one."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from interventio.catalogue.ids import ids_of
from interventio.cli.clock import today
from interventio.cli.speech import words_for
from interventio.cli.trouble import NoWorkspaceError
from interventio.cli.workspace import workspace_root
from interventio.pipeline import examine
from interventio.records.kinds import KINDS
from interventio.records.schema import json_schema


def schemas(names: Iterable[str], named: Path | None, *, plain: bool) -> dict[str, str]:
    """Return the JSON Schemas of kinds of record by name; outside a workspace they are plain."""
    known, first = ({}, None) if plain else _known(named)
    words = words_for(first)
    kinds = {kind.name: kind for kind in KINDS}
    return {
        name: json.dumps(json_schema(kinds[name], words, known), ensure_ascii=False, indent=2) + "\n" for name in names
    }


def _known(named: Path | None) -> tuple[Mapping[str, Sequence[str]], str | None]:
    try:
        root = workspace_root(named)
    except NoWorkspaceError:
        if named:
            raise
        return {}, None
    catalogue = examine(root, today()).catalogue
    return ids_of(catalogue), catalogue.first_language()
