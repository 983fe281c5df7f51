"""Which files are laid out, and how each of them would be."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from interventio.cli.layout_trouble import NotARecordError, UnnamedTextError
from interventio.cli.speech import words_for
from interventio.languages.translator import N_
from interventio.records.kinds import FOLDERS, KINDS, SETTINGS, RecordKind, kind_at
from interventio.records.order import fields_in_order, languages_in_order
from interventio.sources.document import Document
from interventio.sources.files import SourceFile, find_files
from interventio.sources.layout.layout import in_layout
from interventio.sources.limits import LIMITS
from interventio.sources.opening import content_of
from interventio.sources.reader import read

UNREADABLE = N_("{path} cannot be read, so it stays as it is. What is wrong with it: interventio validate")
BY_HAND = N_("{path} is laid out in a way that only a person should change, so it stays as it is.")
LINK = N_("{path} only leads to another file, so it stays as it is.")
_TYPED = Path("-")


@dataclass(frozen=True, slots=True)
class FileLayout:
    """A file as it is, and as it would be laid out; `kept` says why it has to stay as it is, if it has to."""

    path: str
    before: bytes
    after: bytes
    kept: str = ""

    @property
    def is_changed(self) -> bool:
        """Whether the file is not laid out yet as it should be."""
        return self.before != self.after


def layouts_of(root: Path, given: Sequence[Path] | None) -> list[FileLayout]:
    """Return how the files that were given would be laid out, or all files of the workspace where none were.

    Raises:
        NotARecordError: something else was given.

    """
    languages = _languages(root)
    return [_layout_of(file, languages) for file in _chosen(root, given or ())]


def typed_layout(root: Path, given: Sequence[Path] | None, name: Path | None) -> FileLayout:
    """Return how what is typed in would be laid out, in the place of the file called `name`, which need not be there.

    Raises:
        UnnamedTextError: there is no name, or names of other files beside it.
        NotARecordError: in the workspace no record has such a name.

    """
    if name is None or list(given or (_TYPED,)) != [_TYPED]:
        raise UnnamedTextError
    path = _path_in(root, name)
    kind = kind_at(path)
    if kind is None:
        raise NotARecordError(path=name)
    return _layout(path, sys.stdin.buffer.read(LIMITS.file_bytes + 1), kind, _languages(root))


def _chosen(root: Path, given: Sequence[Path]) -> Iterator[SourceFile]:
    """Yield the records among what was given: files, or folders of them."""
    files, _ = find_files(root, FOLDERS, [kind.folder for kind in KINDS if kind.is_single])
    asked = {_path_in(root, one): one for one in given}
    found = {path for file in files for path in _with_folders(file.path)}
    for path, one in asked.items():
        if path not in found:
            raise NotARecordError(path=one)
    yield from (file for file in files if not asked or any(path in asked for path in _with_folders(file.path)))


def _with_folders(path: str) -> Iterable[str]:
    return path, *(str(folder) for folder in PurePosixPath(path).parents)


def _path_in(root: Path, given: Path) -> str:
    """Return the path of a file or folder within the workspace.

    Raises:
        NotARecordError: it is outside.

    """
    absolute = given.absolute()
    folder, name = (absolute, "") if absolute.is_dir() else (absolute.parent, absolute.name)
    real, within = Path(os.path.realpath(folder), name), os.path.realpath(root)
    if not real.is_relative_to(within):
        raise NotARecordError(path=given)
    return real.relative_to(within).as_posix()


def _languages(root: Path) -> tuple[str, ...]:
    """Return the languages of texts in the order of the workspace, and speak the first of them."""
    settings = read(SourceFile(SETTINGS.folder, root))
    languages = languages_in_order(settings.value if isinstance(settings, Document) else {})
    words_for(languages[0])
    return languages


def _layout_of(file: SourceFile, languages: Sequence[str]) -> FileLayout:
    content = content_of(file.root, file.path)
    kind = kind_at(file.path)
    if kind is None or not isinstance(content, bytes):
        return FileLayout(file.path, b"", b"", UNREADABLE)
    if (file.root / file.path).is_symlink():
        return FileLayout(file.path, content, content, LINK)
    return _layout(file.path, content, kind, languages)


def _layout(path: str, content: bytes, kind: RecordKind, languages: Sequence[str]) -> FileLayout:
    if len(content) > LIMITS.file_bytes:
        return FileLayout(path, content, content, UNREADABLE)
    after = in_layout(content, partial(fields_in_order, kind), languages)
    if isinstance(after, bytes):
        return FileLayout(path, content, after)
    return FileLayout(path, content, content, BY_HAND if after is None else UNREADABLE)
