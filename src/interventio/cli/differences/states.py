"""Which two states of a workspace are to be compared, and looking through both of them on one day."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from interventio.answers.diff import ExaminedState
from interventio.cli.differences.trouble import NoFilesError, NoStateError, TooManyStatesError
from interventio.cli.progress import ProgressLine
from interventio.cli.revisions import laid_out_at
from interventio.cli.speech import words_for
from interventio.cli.trouble import NotAFolderError
from interventio.cli.workspace import SETTINGS_FILE, workspace_root
from interventio.languages.translator import N_
from interventio.pipeline import Workspace, examine
from interventio.sources.git import Repository, repository_around

HEAD = "HEAD"
COMMIT = N_("commit {commit}, {day}")
COMMON_PAST = N_("commit {commit}, {day}, where the two parted")
SHORT = 10
"""How much of the name of a commit is shown."""


@dataclass(frozen=True, slots=True)
class AskedStates:
    """What was asked for: two names, None standing for the files in the folder of the workspace."""

    before: str
    after: str | None
    is_from_common_past: bool = False
    """Whether the older one is the last commit that both have in common."""


def asked_states(names: list[str], before: str | None, after: str | None, first: str = HEAD) -> AskedStates:
    """Return which states were asked for, as git writes them: OLD..NEW, OLD...NEW, two names, one, or none.

    The older one is `first` where none is named.

    Raises:
        TooManyStatesError: there are more than two.

    """
    if len(names) > 2 or (names and (before or after)):  # noqa: PLR2004 - the older and the newer
        raise TooManyStatesError(names=(*names, *filter(None, (before, after))))
    if len(names) == 2:  # noqa: PLR2004 - the same
        return AskedStates(names[0], names[1])
    if not names:
        return AskedStates(before or first, after)
    return _in_one(names[0], first)


def _in_one(name: str, first: str) -> AskedStates:
    """Return the states that one word names. A folder may have dots in its name: `../last-year`."""
    if _is_folder(name):
        return AskedStates(name, None)
    for mark, is_from_common_past in (("...", True), ("..", False)):
        older, found, newer = name.partition(mark)
        if found:
            return AskedStates(older or first, newer or first or None, is_from_common_past)
    return AskedStates(name, None)


def _is_folder(name: str) -> bool:
    """Tell whether a name is that of a folder: one with a workspace, or plainly a path; a branch may have its name."""
    path = Path(name)
    return path.is_dir() and ((path / SETTINGS_FILE).is_file() or path.is_absolute() or name.startswith("."))


@dataclass(frozen=True, slots=True)
class Examiner:
    """Looks through states of a workspace on one day; the folder of the workspace, and the repository if named."""

    folder: Path | None
    repository: Path | None
    day: date

    def both(self, asked: AskedStates) -> tuple[ExaminedState, ExaminedState]:
        """Return the two states that were asked for, looked through.

        Raises:
            GitTroubleError: a revision is not here, or there is no repository.
            NoStateError: a revision holds no workspace.
            NoFilesError: files were asked for where there are revisions alone.

        """
        after = self._files(asked.before) if asked.after is None else self._state(asked.after)
        if asked.is_from_common_past:
            return self._revision(self._common_past(asked), asked.before, COMMON_PAST), after
        return self._state(asked.before), after

    def _common_past(self, asked: AskedStates) -> str:
        known = self._repository()
        return known.common_past(known.commit(asked.before), known.commit(asked.after or HEAD))

    def _state(self, name: str) -> ExaminedState:
        if _is_folder(name):
            return ExaminedState(name, "", self.day, self._examined(workspace_root(Path(name))))
        return self._revision(name, name)

    def _files(self, other: str) -> ExaminedState:
        """Return the files as they are in the folder of the workspace."""
        if self.repository and self._repository().is_bare:
            raise NoFilesError(folder=self.repository, name=other)
        root = workspace_root(self.folder or self.repository)
        found = self._examined(root)
        words = words_for()
        return ExaminedState(words("the files now"), "", self.day, found)

    def _revision(self, name: str, called: str, said: str = COMMIT) -> ExaminedState:
        known = self._repository()
        commit = known.commit(name)
        day = known.day_of(commit)
        with laid_out_at(known, commit) as folder:
            found = self._examined(_workspace_in(folder, called, known.inside))
        told = words_for()(said, commit=commit[:SHORT], day=day)
        return ExaminedState(called, told, day, found)

    def _repository(self) -> Repository:
        """Return the repository, at the folder of the workspace in it."""
        if self.repository is None:
            return repository_around(_root_or_here(self.folder))
        if not self.repository.is_dir():
            raise NotAFolderError(folder=self.repository)
        known = repository_around(self.repository.absolute())
        if not known.is_bare:
            return repository_around(self.repository.absolute() / (self.folder or ""))
        inside = self.folder.as_posix().strip("/") if self.folder else ""
        return replace(known, inside=f"{inside}/" if inside not in {"", "."} else "")

    def _examined(self, root: Path) -> Workspace:
        progress = ProgressLine(words_for())
        try:
            found = examine(root, self.day, progress)
        finally:
            progress.end()
        words_for(found.catalogue.first_language())
        return found


def _root_or_here(folder: Path | None) -> Path:
    """Return the folder of the workspace; where it stands in none, a bare repository may be meant."""
    start = (folder or Path()).absolute()
    if (start / "HEAD").is_file() and (start / "objects").is_dir():
        return start
    return workspace_root(folder)


def _workspace_in(folder: Path, name: str, inside: str) -> Path:
    """Return the folder of the workspace in what was laid out: that itself, or the only one below it.

    Raises:
        NoStateError: there is none, or there are several.

    """
    if (folder / SETTINGS_FILE).is_file():
        return folder
    found = [*folder.glob(f"*/{SETTINGS_FILE}"), *folder.glob(f"*/*/{SETTINGS_FILE}")]
    within = [path.parent for path in found if path.resolve() == folder.resolve() / path.relative_to(folder)]
    if len(within) != 1:
        raise NoStateError(name=name, folder=inside or ".")
    return within[0]
