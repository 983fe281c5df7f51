"""Blocks that show a terminal: they are run, and what they show is what is printed.

A page is read from top to bottom by somebody who sits in a copy of the example workspace. Of its fenced blocks

- `console` with lines that begin with `$ ` shows commands, `interventio …`, `git …`, `cd …` and `mkdir …`, and under
  each what it prints; a line `…` stands for lines that are left out;
- `yaml` with a path is that file, written down in the folder of the moment; if it begins with a line `# …` it is a part
  of a file that is there: what stands between its first and its last line goes between those lines of the file, at the
  last place where they stand.

All other blocks are only read.
"""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import interventio
from handbook.markdown import Block, blocks, with_texts

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = Path(interventio.__file__).resolve().parents[1]
"""Where the program is that is run: the one that is imported here."""
EXAMPLE = "interventio"
"""The folder in which the example workspace stands: that of the project, as it is cloned."""
DAY = "1795305600"
"""22 November 2026 in seconds since 1970: the day on which all is run."""
_COMMITTED = {"GIT_AUTHOR_DATE": f"{DAY} +0000", "GIT_COMMITTER_DATE": f"{DAY} +0000"}
PROMPT = "$ "
LEFT_OUT = "…"
_PART = "# …"
_KEPT = {"PATH", "HOME", "SYSTEMROOT", "VIRTUAL_ENV", "TMPDIR"}


@dataclass(slots=True)
class Reader:
    """Somebody who follows a page in a folder of their own, in one language."""

    home: Path
    language: str
    folder: Path

    def enter(self, command: str) -> str:
        """Return what a command prints, the name of the reader's own folder left out."""
        match shlex.split(command):
            case ["cd", name]:
                self.folder = (self.folder / name).resolve(strict=True)
                return ""
            case ["mkdir", name]:
                (self.folder / name).mkdir()
                return ""
            case ["git", *arguments]:
                return self._git(*arguments)
            case ["interventio", *arguments]:
                return self._run(arguments).replace(str(self.home), LEFT_OUT)
            case _:
                raise ValueError(command)

    def _git(self, *arguments: str) -> str:
        """Return what git prints in the folder of the moment, which was cloned and so is a repository."""
        if not (self.folder / ".git").is_dir():
            self._git_alone("init", "--quiet", "--initial-branch=main")
            self._git_alone("add", "--all")
            self._git_alone("commit", "--quiet", "--message=Clone")
        return self._git_alone(*arguments)

    def _git_alone(self, *arguments: str) -> str:
        told = {name: value for name, value in os.environ.items() if name in _KEPT}
        run = subprocess.run(
            ["git", "-c", "user.name=Reader", "-c", "user.email=reader@example.org", *arguments],
            cwd=self.folder,
            env={**told, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, **_COMMITTED},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=True,
        )
        return run.stdout + run.stderr

    def _run(self, arguments: Sequence[str]) -> str:
        told = {name: value for name, value in os.environ.items() if name in _KEPT}
        run = subprocess.run(
            [sys.executable, "-m", "interventio", *arguments],
            cwd=self.folder,
            env={**told, "PYTHONPATH": str(PACKAGES), "INTERVENTIO_LANG": self.language, "SOURCE_DATE_EPOCH": DAY},
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
        return run.stdout + run.stderr

    def write(self, path: str, text: str) -> None:
        """Write a file down, or the part of it that is shown."""
        file = self.folder / path
        if text.startswith(_PART):
            text = fitted(file.read_text(encoding="utf-8"), text)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def language_of_page(path: Path) -> str:
    """Return the language of a page: that of its folder in `docs/`, or English."""
    match path.resolve().relative_to(ROOT).parts:
        case ("docs", "fi" | "sv" as folder, *_):
            return folder
        case _:
            return "en"


def reader(home: Path, language: str) -> Reader:
    """Return a reader who has just cloned the project."""
    folder = home.resolve() / EXAMPLE
    shutil.copytree(ROOT / "data", folder / "data")
    shutil.copy(ROOT / "interventio.yaml", folder)
    return Reader(home.resolve(), language, folder)


def followed(page: str, somebody: Reader) -> str:
    """Return a page as it is when somebody has followed it: with what was printed wherever it shows something else."""
    return with_texts(page, list(_followed(blocks(page), somebody)))


def _followed(found: Sequence[Block], somebody: Reader) -> Iterator[tuple[Block, str]]:
    for block in found:
        match block:
            case Block(language="yaml", path=path) if path:
                somebody.write(path, block.text)
            case Block(language="console", text=text) if text.startswith(PROMPT):
                yield block, "".join(_entered(text.splitlines(), somebody))
            case _:
                pass


def _entered(lines: Sequence[str], somebody: Reader) -> Iterator[str]:
    starts = [number for number, line in enumerate(lines) if line.startswith(PROMPT)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        printed = [line.rstrip() for line in somebody.enter(lines[start].removeprefix(PROMPT)).rstrip().splitlines()]
        shown = (lines[start], *renewed(lines[start + 1 : end], printed))
        yield from (f"{line}\n" for line in shown)


def renewed(shown: Sequence[str], printed: Sequence[str]) -> Sequence[str]:
    """Return what is to be shown of what was printed: as much from its beginning and its end as before."""
    if fits(shown, printed):
        return shown
    if LEFT_OUT not in shown:
        return printed
    head, tail = shown.index(LEFT_OUT), list(reversed(shown)).index(LEFT_OUT)
    return *printed[:head], LEFT_OUT, *printed[len(printed) - tail :]


def fits(shown: Sequence[str], printed: Sequence[str]) -> bool:
    """Tell whether lines are what was printed, where `…` stands for any lines."""
    if LEFT_OUT not in shown:
        return list(shown) == list(printed)
    head = shown.index(LEFT_OUT)
    if list(shown[:head]) != list(printed[:head]):
        return False
    rest = shown[head + 1 :]
    return any(fits(rest, printed[start:]) for start in range(head, len(printed) + 1))


def fitted(file: str, part: str) -> str:
    """Return a file with a part of it put in its place.

    Raises:
        ValueError: the first and the last line of the part do not stand in the file in this order.

    """
    lines = file.splitlines(keepends=True)
    first, *_, last = wanted = [line for line in part.splitlines(keepends=True) if line.rstrip() != _PART]
    start = len(lines) - 1 - lines[::-1].index(first)
    end = lines.index(last, start + 1)
    return "".join((*lines[:start], *wanted, *lines[end + 1 :]))
