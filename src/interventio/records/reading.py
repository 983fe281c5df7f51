"""Reading every file of a workspace: the records in them, and what is wrong with the others."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from interventio.findings.finding import Finding
from interventio.records.base import Part
from interventio.records.kinds import FOLDERS, KINDS, SETTINGS, RecordKind, kind_at
from interventio.records.reader import record_of
from interventio.records.settings import Settings
from interventio.sources.document import Document
from interventio.sources.files import NOTHING_GIVEN, SourceFile, find_files
from interventio.sources.names import name_trouble
from interventio.sources.reader import read

Progress = Callable[[int, int], None]
"""Told how many files are done, of how many."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the files of a workspace hold: the records that could be read, and what is wrong with the others."""

    records: tuple[Part, ...]
    unread: frozenset[tuple[str, str]]
    """Kind and id of records whose file is there but could not be read."""
    findings: tuple[Finding, ...]
    files: int


def read_records(root: Path, progress: Progress | None = None, given: Mapping[str, bytes] = NOTHING_GIVEN) -> Reading:
    """Read every file of a workspace; one that is broken hides nothing of the others.

    What is `given` stands in place of the files with these paths.
    """
    singles = [kind.folder for kind in KINDS if kind.is_single]
    files, trouble = find_files(root, FOLDERS, singles, given)
    records: list[Part] = []
    unread: set[tuple[str, str]] = set()
    findings = list(trouble)
    for done, file in enumerate(files, start=1):
        kind, id_ = _kind_and_id(file.path)
        result = _record_in(file, kind, id_)
        if isinstance(result, Part):
            records.append(result)
        else:
            unread.add((kind.name, id_))
            findings.extend(result)
        if progress:
            progress(done, len(files))
    return Reading(tuple(records), frozenset(unread), tuple(findings), len(files))


def record_in(path: str, document: Document) -> Part | tuple[Finding, ...]:
    """Return the record that a document holds which was read from the file at `path`, or what is wrong with it."""
    return record_of(*_kind_and_id(path), document.value)


def settings_at(root: Path) -> Settings | None:
    """Return the settings of a workspace, of which only this one file is read; None where they cannot be."""
    document = read(SourceFile(SETTINGS.folder, root))
    found = record_of(SETTINGS, "", document.value) if isinstance(document, Document) else None
    return found if isinstance(found, Settings) else None


def is_of_record(path: str) -> bool:
    """Tell whether a path, relative to the workspace, is one at which a record may stand."""
    folder, _, name = path.rpartition("/")
    is_single = any(kind.is_single and kind.folder == path for kind in KINDS)
    return is_single or (folder in FOLDERS and name_trouble(name) is None)


def _record_in(file: SourceFile, kind: RecordKind, id_: str) -> Part | tuple[Finding, ...]:
    document = read(file)
    return record_of(kind, id_, document.value) if isinstance(document, Document) else document


def _kind_and_id(path: str) -> tuple[RecordKind, str]:
    kind = kind_at(path)
    if kind is None:
        raise LookupError(path)
    return kind, "" if kind.is_single else path.rpartition("/")[2].removesuffix(".yaml")
