"""Showing one record: its page, or its plain values."""

import sys
from pathlib import Path

from interventio.catalogue.catalogue import Catalogue
from interventio.cli.terminal import terminal_of
from interventio.cli.trouble import UnknownNameError
from interventio.cli.written import say_or_write
from interventio.disclosure.audience import Audience
from interventio.findings.suggestion import nearest
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace, pages_of
from interventio.records.base import Part
from interventio.records.kinds import (
    COMPETENCE_LEVELS,
    EVALUATION,
    IMPLEMENTATION_TEAM,
    INTERVENTION,
    LADDER,
    MULTIDISCIPLINARY_TEAM,
    STEPPING,
    SUPPORT_TEAM,
    TEAM,
    RecordKind,
)
from interventio.records.writer import plain_values
from interventio.renderers.machine_json import machine_json
from interventio.renderers.to_markdown import page_markdown
from interventio.sources.document import Document
from interventio.sources.files import SourceFile
from interventio.sources.reader import read
from interventio.views.competence_places import home_of

VERSION = 1


def records_json(workspace: Workspace, name: str, output: Path | None) -> None:
    """Write the records with this id as JSON, version 1.

    Raises:
        UnknownNameError: there is none.

    """
    records = [
        {"kind": kind.name, "id": name, "path": kind.path_of(name), "record": plain_values(record)}
        for kind, record in _records(workspace.catalogue, name)
    ]
    document = {"version": VERSION, "records": records}
    say_or_write(machine_json(document), output)


def put_pages(
    workspace: Workspace,
    name: str,
    audience: Audience,
    words: Translator,
    output: Path | None,
    colour: str,
    *,
    is_raw: bool,
) -> None:
    """Write the pages of the records with this id: laid out on a screen, as Markdown elsewhere.

    A record without a page is shown to coordinators alone, as its file.

    Raises:
        UnknownNameError: there is none.

    """
    kinds = [kind for kind, _ in _records(workspace.catalogue, name, audience)]
    paths = [_page_of(kind, name, workspace.catalogue) for kind in kinds if kind.name in _FOLDERS]
    if paths:
        frame, pages = pages_of(workspace, paths, audience, words)
        text = "\n".join(page_markdown(page, frame) for page in pages)
    else:
        text = "\n".join(_file_markdown(workspace.root, kind.path_of(name)) for kind in kinds)
    if output is None and not is_raw and terminal_of(sys.stdout, colour).is_screen:
        from interventio.cli.tables import show_markdown

        show_markdown(text, sys.stdout, colour)
    else:
        say_or_write(text, output)


_FOLDERS = {
    INTERVENTION.name: "interventions",
    TEAM.name: "teams",
    IMPLEMENTATION_TEAM.name: "implementation",
    MULTIDISCIPLINARY_TEAM.name: "multidisciplinary",
    EVALUATION.name: "evaluations",
    SUPPORT_TEAM.name: "support",
    LADDER.name: "charts",
    STEPPING.name: "charts",
    COMPETENCE_LEVELS.name: "competence",
}
"""Where the pages of a kind of record stand in the site."""

FOR_STAFF = (IMPLEMENTATION_TEAM, SUPPORT_TEAM, COMPETENCE_LEVELS)
"""Kinds of record of which clients have no pages."""


def _page_of(kind: RecordKind, name: str, catalogue: Catalogue) -> str:
    return home_of(catalogue, name) if kind is COMPETENCE_LEVELS else f"{_FOLDERS[kind.name]}/{name}"


def _file_markdown(root: Path, path: str) -> str:
    """Return a file of the workspace as Markdown, word for word."""
    document = read(SourceFile(path, root))
    lines = document.lines.all() if isinstance(document, Document) else []
    return "\n".join([f"# {path}", "", *(f"    {line}".rstrip() for line in lines), ""])


def _records(
    catalogue: Catalogue, name: str, audience: Audience = Audience.COORDINATOR
) -> list[tuple[RecordKind, Part]]:
    shown = [entry for entry in catalogue.entries if entry.id and _is_shown(entry.kind, audience)]
    found = [(entry.kind, entry.record) for entry in shown if entry.id == name]
    if not found:
        ids = {entry.id for entry in shown}
        raise UnknownNameError(name=name, known=nearest(name, ids) or tuple(sorted(ids)[:5]))
    return found


def _is_shown(kind: RecordKind, audience: Audience) -> bool:
    """Tell whether an audience is shown records of a kind: coordinators all, others those of which they have pages."""
    if audience is Audience.COORDINATOR:
        return True
    return kind.name in _FOLDERS and (audience.sees_staffing or kind not in FOR_STAFF)
