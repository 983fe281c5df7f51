"""The door to git: what a repository holds at a revision, read without running anything that it brings along."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from interventio.languages.translator import Fact
from interventio.sources.git_trouble import (
    NO_COMMON_PAST,
    NO_GIT,
    NO_REPOSITORY,
    TOO_MUCH,
    UNKNOWN_REVISION,
    GitFault,
    GitTroubleError,
)
from interventio.sources.limits import LIMITS

LINK = 0o120000
MOST_FILES = 50_000
MOST_BYTES = 256 * 1024**2
_HARMLESS = (
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    "protocol.allow=never",
    "safe.bareRepository=explicit",
    "safe.directory=*",
)
"""Settings that keep git from running programs that a repository names, and from the network."""
_ENVIRONMENT = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
_KEPT = ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP")
_PATIENCE = 60
_ENTRY = re.compile(rb"(\d{6}) (\w+) ([0-9a-f]+) +(-|\d+)\t(.+)", re.DOTALL)


class Stored(NamedTuple):
    """A file as a revision holds it. `path` is relative to the folder that was asked for."""

    path: str
    size: int
    content: bytes
    """Empty where the file is larger than any that is read; for a link, where it leads."""
    is_link: bool


@dataclass(frozen=True, slots=True)
class Repository:
    """A git repository, and the folder in it that is looked at: "" for the whole, otherwise with a slash at its end."""

    folder: Path
    inside: str = ""
    is_bare: bool = False

    def commit(self, name: str) -> str:
        """Return the full name of the commit that a branch, a tag or a shorter name stands for.

        Raises:
            GitTroubleError: there is none here.

        """
        found = self._asked("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        if found is None:
            raise self._trouble(UNKNOWN_REVISION, name=name)
        return found.decode().strip()

    def common_past(self, one: str, other: str) -> str:
        """Return the last commit that two commits have in common.

        Raises:
            GitTroubleError: there is none, or the history here does not reach back to it.

        """
        found = self._asked("merge-base", "--end-of-options", one, other)
        if not found:
            raise self._trouble(NO_COMMON_PAST, one=one[:12], other=other[:12])
        return found.decode().split()[0]

    def day_of(self, commit: str) -> date:
        """Return the day on which a commit was made.

        Raises:
            GitTroubleError: the commit is not here.

        """
        found = self._asked("log", "-1", "--no-show-signature", "--format=%cs", "--end-of-options", commit, "--")
        if not found:
            raise self._trouble(UNKNOWN_REVISION, name=commit[:12])
        return date.fromisoformat(found.decode().strip())

    @property
    def is_shallow(self) -> bool:
        """Whether the history here is cut short."""
        return self._asked("rev-parse", "--is-shallow-repository") == b"true\n"

    def files(self, commit: str, only: Sequence[str] = ()) -> Iterator[Stored]:
        """Yield the files of the folder as a commit holds them, or `only` these and what is in these folders.

        What lies outside of the folder is not read.

        Raises:
            GitTroubleError: the repository cannot be read, or holds more than any workspace does.

        """
        entries = [_entry(line) for line in self._listed(commit, only).split(b"\0") if line]
        wanted = [entry for entry in entries if entry is not None]
        small = [entry for entry in wanted if entry.size <= LIMITS.file_bytes]
        if len(wanted) > MOST_FILES or sum(entry.size for entry in small) > MOST_BYTES:
            raise self._trouble(TOO_MUCH, files=MOST_FILES, size=MOST_BYTES // 1024**2)
        contents = dict(zip((entry.name for entry in small), self._contents([one.name for one in small]), strict=True))
        for entry in wanted:
            path = entry.path.removeprefix(self.inside)
            yield Stored(path, entry.size, contents.get(entry.name, b""), entry.mode == LINK)

    def _listed(self, commit: str, only: Sequence[str]) -> bytes:
        places = [f"{self.inside}{path}" for path in only] or ([self.inside.rstrip("/")] if self.inside else [])
        listed = self._asked("ls-tree", "-r", "-z", "-l", "--full-tree", commit, "--", *places)
        if listed is None:
            raise self._trouble(UNKNOWN_REVISION, name=commit[:12])
        return listed

    def _contents(self, names: list[str]) -> Iterator[bytes]:
        answer = self._asked("cat-file", "--batch", said="".join(f"{name}\n" for name in names).encode()) or b""
        at = 0
        for name in names:
            end = answer.find(b"\n", at)
            head = answer[at:end].split() if end >= 0 else []
            if len(head) != 3 or not head[2].isdigit():  # noqa: PLR2004 - name, type and size, or that it is missing
                raise self._trouble(UNKNOWN_REVISION, name=name[:12])
            size = int(head[2])
            yield answer[end + 1 : end + 1 + size]
            at = end + 2 + size

    def _trouble(self, fault: GitFault, **facts: Fact) -> GitTroubleError:
        return GitTroubleError(fault, facts, cut_short=self.is_shallow)

    def _asked(self, *words: str, said: bytes = b"") -> bytes | None:
        """Return what git answers; None where it refuses."""
        place = {"GIT_DIR": str(self.folder)} if self.is_bare else {}
        return _git(*words, folder=self.folder, said=said, place=place)


def repository_around(folder: Path) -> Repository:
    """Return the repository that a folder stands in, or that it is, if it is a bare one.

    Raises:
        GitTroubleError: there is none, or git is not installed.

    """
    if (folder / "HEAD").is_file() and (folder / "objects").is_dir() and (folder / "refs").is_dir():
        return Repository(folder, is_bare=True)
    inside = _git("rev-parse", "--show-prefix", folder=folder) if folder.is_dir() else None
    if inside is None:
        raise GitTroubleError(NO_REPOSITORY, {"folder": folder})
    return Repository(folder, inside.decode("utf-8", "surrogateescape").removesuffix("\n"))


class _Entry(NamedTuple):
    mode: int
    name: str
    size: int
    path: str


def _entry(line: bytes) -> _Entry | None:
    """Return a plain file or link of a listing; None for what else a tree may hold, and for names that lead astray."""
    found = _ENTRY.fullmatch(line)
    if found is None or found[2] != b"blob":
        return None
    path = found[5].decode("utf-8", "surrogateescape")
    steps = path.replace("\\", "/").split("/")
    is_plain = not {"", ".", "..", ".git"} & {step.casefold() for step in steps} and ":" not in path
    return _Entry(int(found[1], 8), found[3].decode(), int(found[4]), path) if is_plain else None


def _program() -> str:
    """Return the path of git; one that lies in the folder in which we were started may be anybody's."""
    found = shutil.which("git")
    if found is None or not Path(found).is_absolute() or Path(found).parent == Path.cwd():
        raise GitTroubleError(NO_GIT)
    return found


def _git(*words: str, folder: Path, said: bytes = b"", place: dict[str, str] | None = None) -> bytes | None:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    settings = [part for setting in _HARMLESS for part in ("-c", setting)]
    try:
        run = subprocess.run(  # noqa: S603 - git alone, with settings that keep it from running anything else
            [_program(), *settings, *words],
            cwd=folder,
            env={**kept, **_ENVIRONMENT, **(place or {})},
            input=said,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        raise GitTroubleError(NO_GIT) from None
    return run.stdout if run.returncode == 0 else None
