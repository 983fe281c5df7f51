"""Past revisions of a workspace, laid out in a folder that is there for as long as it is looked at."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from interventio.sources.git import Repository, Stored


@contextmanager
def laid_out_at(repository: Repository, commit: str, only: Sequence[str] = ()) -> Iterator[Path]:
    """Lay out the workspace as a commit holds it in a folder of its own, and take that away again afterwards.

    `only` names the files and folders that are needed; all are laid out where none is named.

    Raises:
        GitTroubleError: the repository cannot be read.

    """
    with TemporaryDirectory(prefix="interventio-", ignore_cleanup_errors=True) as folder:
        for stored in sorted(
            repository.files(commit, only), key=lambda one: one.is_link
        ):  # nothing is put through a link
            with suppress(OSError):  # two names that this system takes for one
                _put(Path(folder).resolve(), stored)
        yield Path(folder)


def _put(folder: Path, stored: Stored) -> None:
    path = folder.joinpath(*PurePosixPath(stored.path).parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.parent.resolve().is_relative_to(folder):
        return
    if stored.is_link:
        path.symlink_to(os.fsdecode(stored.content))
        return
    with path.open("xb") as file:
        file.write(stored.content)
        file.truncate(stored.size)  # as large as it was, without what is too large to be read
