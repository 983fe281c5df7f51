"""Which files a workspace has, and what lies about in its folders that is none of them."""

import os
import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from interventio.findings.finding import Finding
from interventio.findings.suggestion import nearest
from interventio.sources.file_codes import (
    BACKUP_FILE,
    FILE_FOR_FOLDER,
    NOT_A_FILE,
    STRAY_FILE,
    STRAY_FOLDER,
    TOO_MANY_FILES,
    UNKNOWN_FOLDER,
)
from interventio.sources.limits import LIMITS
from interventio.sources.names import ENDING, is_backup, name_trouble
from interventio.sources.opening import kind_trouble, led_to, open_trouble
from interventio.sources.trouble import Trouble

NOTHING_GIVEN: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that is to be read. `path` is relative to `root`, the workspace, with forward slashes."""

    path: str
    root: Path
    given: bytes | None = None
    """What it is to hold in place of what is on the disk, such as what somebody is writing at the moment."""


def find_files(
    root: Path, folders: Sequence[str], singles: Sequence[str], given: Mapping[str, bytes] = NOTHING_GIVEN
) -> tuple[list[SourceFile], list[Finding]]:
    """Return the files of a workspace, sorted, and findings about everything in its data folders that is not read.

    `folders` hold a record in each file, such as "data/teams"; `singles` are files with a name of their own. Any of
    them may be missing. Hidden files, whose names begin with a dot, are left alone. What is `given` stands in place
    of the files with these paths, which need not be there.
    """
    listing = _Listing(root, folders, singles)
    parents = sorted({PurePosixPath(folder).parent for folder in folders} - {PurePosixPath()})
    closed = {parent for parent in parents if not listing.look_through(parent)}
    for single in singles:
        if PurePosixPath(single).parent not in closed:
            listing.add_single(single)
    for folder in folders:
        if PurePosixPath(folder).parent not in closed:
            listing.add_folder(folder)
    files = {file.path: file for file in listing.files}
    files |= {path: SourceFile(path, root, content) for path, content in given.items()}
    found = [finding for finding in listing.findings if finding.place.path not in given]
    return sorted(files.values(), key=lambda file: file.path), found


class _Listing:
    """The files of a workspace as far as its folders have been looked through."""

    def __init__(self, root: Path, folders: Sequence[str], singles: Sequence[str]) -> None:
        self.root = root
        self.folders = folders
        self.singles = singles
        self.files: list[SourceFile] = []
        self.findings: list[Finding] = []

    def add_single(self, path: str) -> None:
        """Add a file with a name of its own, if there is one."""
        try:
            mode = (self.root / path).lstat().st_mode
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as error:
            self._note(path, open_trouble(error))
            return
        self._add(path, self._link_trouble(path) if stat.S_ISLNK(mode) else kind_trouble(mode))

    def add_folder(self, folder: str) -> None:
        """Add the records of a folder."""
        records = 0
        for entry in self._entries(folder) or ():
            path = f"{folder}/{entry.name}"
            trouble = self._trouble(entry, folder, path)
            records += trouble is None
            if trouble or records <= LIMITS.files:
                self._add(path, trouble)
        if records > LIMITS.files:
            self._note(folder, Trouble(TOO_MANY_FILES, facts={"count": records, "most": LIMITS.files}))

    def look_through(self, parent: PurePosixPath) -> bool:
        """Note what lies about beside the folders of records, and tell whether their parent could be entered."""
        entries = self._entries(str(parent))
        for entry in entries or ():
            path = f"{parent}/{entry.name}"
            if path not in self.folders and path not in self.singles:
                self._note(path, self._stray(entry, parent))
        return entries is not None

    def _entries(self, folder: str) -> list[os.DirEntry[str]] | None:
        """Return what is in a folder, sorted by name; None where it cannot be entered."""
        try:
            if (self.root / folder).is_symlink() and isinstance(target := led_to(self.root, folder), Trouble):
                self._note(folder, target)
                return None
            with os.scandir(self.root / folder) as entries:
                return sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda it: it.name)
        except FileNotFoundError:
            return []
        except NotADirectoryError:
            self._note(folder, Trouble(FILE_FOR_FOLDER))
        except OSError as error:
            self._note(folder, open_trouble(error))
        return None

    def _trouble(self, entry: os.DirEntry[str], folder: str, path: str) -> Trouble | None:
        """Return why something in a folder of records is not read, or None for a record."""
        name = _shown(entry.name)
        if entry.is_file(follow_symlinks=False):
            return name_trouble(name)
        if entry.is_dir(follow_symlinks=False):
            return Trouble(NOT_A_FILE) if name.endswith(ENDING) else Trouble(STRAY_FOLDER, facts={"folder": folder})
        return name_trouble(name) or self._link_trouble(path)

    def _link_trouble(self, path: str) -> Trouble | None:
        """Return why something that is neither a plain file nor a folder is not read."""
        target = led_to(self.root, path)
        return target if isinstance(target, Trouble) else kind_trouble(target.mode)

    def _stray(self, entry: os.DirEntry[str], parent: PurePosixPath) -> Trouble:
        """Return what is to be said of something that stands beside the folders of records."""
        name = _shown(entry.name)
        is_folder = entry.is_dir(follow_symlinks=False)
        known = [PurePosixPath(path) for path in (self.folders if is_folder else self.singles)]
        suggestions = nearest(name, [path.name for path in known if path.parent == parent])
        if is_folder:
            return Trouble(UNKNOWN_FOLDER, facts={"name": name, "folder": str(parent)}, suggestions=suggestions)
        return Trouble(BACKUP_FILE if is_backup(name) else STRAY_FILE, facts={"name": name}, suggestions=suggestions)

    def _add(self, path: str, trouble: Trouble | None) -> None:
        if trouble:
            self._note(path, trouble)
        else:
            self.files.append(SourceFile(path, self.root))

    def _note(self, path: str, trouble: Trouble) -> None:
        self.findings.append(trouble.in_file(_shown(path)))


def _shown(name: str) -> str:
    """Return a name without what no encoding has: on some systems a name may be any bytes."""
    return name.encode("utf-8", "replace").decode()
