"""Putting right what was found, beside the files at first: what makes the workspace no better never reaches them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from interventio.cli.output import write_whole
from interventio.cli.validation.fix_trouble import ChangedMeanwhileError
from interventio.findings.code import Severity
from interventio.findings.finding import Finding
from interventio.findings.fingerprints import fingerprints_of
from interventio.findings.weighing import weigh
from interventio.fixes.draft import draft_of
from interventio.fixes.mending import Mended, mended
from interventio.fixes.registry import FIXERS
from interventio.pipeline import Workspace, examine
from interventio.sources.opening import content_of
from interventio.sources.trouble import Trouble

Choose = Callable[[Workspace], Workspace]
"""Which of the findings of a workspace a run is about."""

MOST_ROUNDS = 8
_FROM_FILE_ALONE = frozenset(("SYN", "REC"))


@dataclass(frozen=True, slots=True)
class MendedFile:
    """A file that is better now, with what it was and the findings that are gone."""

    path: str
    before: bytes
    after: bytes
    mended: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Mending:
    """What was put right, and what could not be although a way was known."""

    files: tuple[MendedFile, ...]
    dropped: tuple[Finding, ...]


def mending_of(workspace: Workspace, choose: Choose, *, is_bold: bool) -> Mending:
    """Return what can be put right of the chosen findings of a workspace; nothing is written."""
    work = _Work(workspace, choose, is_bold)
    found = workspace
    for _round in range(MOST_ROUNDS):
        if not work.mends(choose(found)):
            break
        found = work.checked(found)
    return work.outcome()


def write_mending(root: Path, mending: Mending) -> None:
    """Write the files that are better now.

    Raises:
        ChangedMeanwhileError: one of them is not as it was read; none is written.
        CannotWriteError: one could not be written; it is as it was.

    """
    for file in mending.files:
        if content_of(root, file.path) != file.before:
            raise ChangedMeanwhileError(path=file.path)
    for file in mending.files:
        write_whole(root.joinpath(*PurePosixPath(file.path).parts), file.after)


@dataclass(slots=True)
class _Work:
    """A workspace while it is put right, round after round."""

    workspace: Workspace
    choose: Choose
    is_bold: bool
    originals: dict[str, bytes] = field(default_factory=dict)
    changed: dict[str, bytes] = field(default_factory=dict)
    """What is to stand in place of files."""
    mended: dict[str, list[Finding]] = field(default_factory=dict)
    refused: dict[str, Finding] = field(default_factory=dict)
    """Findings whose fix is not to be tried again, by what they are known by."""
    careful: set[str] = field(default_factory=set)
    """Files in which one fix is made at a time."""
    last: dict[str, tuple[bytes, Mended]] = field(default_factory=dict)
    """What the last round has changed: the bytes before it, and what became of them."""

    def mends(self, chosen: Workspace) -> bool:
        """Put right what can be, file by file, and tell whether that is anything."""
        self.last = {}
        by_file: dict[str, list[Finding]] = {}
        for finding in chosen.findings:
            if finding.code.id in FIXERS and _known_by(finding) not in self.refused:
                by_file.setdefault(finding.place.path, []).append(finding)
        for path, findings in by_file.items():
            if not _is_link(self.workspace.root, path):
                self._mend(path, findings[:1] if path in self.careful else findings)
        return bool(self.last)

    def checked(self, before: Workspace) -> Workspace:
        """Return the workspace examined anew, with the files as they were that are no better in it."""
        after = self._examined()
        worse = [path for path, (_, done) in self.last.items() if _is_worse(path, done, before, after)]
        for path in worse:
            self._take_back(path)
        return self._examined() if worse else after

    def outcome(self) -> Mending:
        """Return what has changed in all."""
        files = (
            MendedFile(path, self.originals[path], after, tuple(self.mended[path]))
            for path, after in sorted(self.changed.items())
            if after != self.originals[path]
        )
        return Mending(tuple(files), tuple(self.refused.values()))

    def _mend(self, path: str, findings: list[Finding]) -> None:
        content = self.changed[path] if path in self.changed else content_of(self.workspace.root, path)
        if isinstance(content, Trouble):
            return
        done = mended(draft_of(path, content), findings, self._chosen, is_bold=self.is_bold)
        self.refused |= {_known_by(one): one for one in done.dropped}
        if done.content == content:
            self.refused |= {_known_by(one): one for one in findings} if path in self.careful else {}
            return
        self.originals.setdefault(path, content)
        self.mended.setdefault(path, []).extend(done.mended)
        self.last[path] = content, done
        self.changed[path] = done.content

    def _chosen(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        weighed = tuple(weigh(findings, self.workspace.catalogue.settings.severities))
        return self.choose(replace(self.workspace, findings=weighed)).findings

    def _examined(self) -> Workspace:
        found = examine(self.workspace.root, self.workspace.catalogue.day, given=self.changed)
        return replace(found, given={})  # what was put right is no file that is not saved yet

    def _take_back(self, path: str) -> None:
        self.changed[path], done = self.last[path]
        del self.mended[path][len(self.mended[path]) - len(done.mended) :]
        if len(done.mended) == 1:
            self.refused |= {_known_by(one): one for one in done.mended}
        self.careful.add(path)


def _is_worse(path: str, done: Mended, before: Workspace, after: Workspace) -> bool:
    """Tell whether a file that could be read has errors that it had not, or what was put right is there still."""
    earlier, later = ([one for one in found.findings if one.place.path == path] for found in (before, after))
    still = {(one.code.id, one.place.route) for one in later}
    if any((one.code.id, one.place.route) in still for one in done.mended if one.code.family not in _FROM_FILE_ALONE):
        return True
    if any(one.code.family in _FROM_FILE_ALONE for one in earlier):
        return False
    return not _errors(later) <= _errors(earlier)


def _errors(findings: list[Finding]) -> set[str]:
    return {*fingerprints_of(one for one in findings if one.severity is Severity.ERROR)}


def _known_by(finding: Finding) -> str:
    return f"{finding.code.id} {finding.place.path} {finding.place.route or finding.place.spot}"


def _is_link(root: Path, path: str) -> bool:
    """Tell whether a file or a folder on the way to it is a link: what it leads to is put right where that stands."""
    return any((root / part).is_symlink() for part in (path, *map(str, PurePosixPath(path).parents)) if part != ".")
