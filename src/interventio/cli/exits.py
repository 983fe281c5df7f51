"""The exit codes."""

from enum import IntEnum


class Exit(IntEnum):
    """How a run ended, for scripts and CI."""

    CLEAN = 0
    """Nothing at or above what was asked to fail on."""
    FINDINGS = 1
    """Findings at or above it, or coverage under the asked share."""
    USAGE = 2
    """The command was not understood."""
    NOT_DONE = 3
    """The run could not be done: no workspace, nowhere to write."""
    OUR_FAULT = 4
    """A fault of interventio itself."""
    INTERRUPTED = 130
    """Interrupted by the user."""
