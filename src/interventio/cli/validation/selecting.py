"""What is asked for of all findings, and where the baseline is."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from interventio.cli.validation.given_file import path_inside
from interventio.cli.validation.trouble import NoBaselineError

BASELINE = "interventio-baseline.yaml"
"""The baseline that needs not be named, beside the settings."""


@dataclass(frozen=True, slots=True)
class Selecting:
    """What was asked for."""

    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    changed_since: str | None = None
    baseline: str = ""
    """The path of the baseline in the workspace; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Otherwise:
    """What is asked for in place of the findings themselves."""

    statistics: bool = False
    files: bool = False
    settings: bool = False
    baseline: bool = False

    @property
    def is_asked(self) -> bool:
        """Whether anything is."""
        return self.statistics or self.is_no_verdict

    @property
    def is_no_verdict(self) -> bool:
        """Whether the run tells nothing of findings, so that they do not make it fail."""
        return self.files or self.settings or self.baseline


def parted(options: Sequence[str] | None) -> tuple[str, ...]:
    """Return the words of an option that may be given several times, each time with several words between commas.

    >>> parted(["REF, SYN2", "unknown-team"])
    ('REF', 'SYN2', 'unknown-team')
    """
    return tuple(word.strip() for option in options or () for word in option.split(",") if word.strip())


def baseline_of(root: Path, named: Path | None, *, is_to_be_written: bool) -> str:
    """Return the path of the baseline in the workspace; "" where there is none.

    Raises:
        OutsideError: it would stand outside of the workspace.
        NoBaselineError: a file was named that is not there.

    """
    path = BASELINE if named is None else path_inside(root, named)
    if is_to_be_written or os.path.lexists(root / path):
        return path
    if named is None:
        return ""
    raise NoBaselineError(path=path)
