"""One run of the command line, from the arguments to the exit code."""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from types import FrameType
from typing import NoReturn

from interventio.cli.exits import Exit


def run(arguments: Sequence[str]) -> NoReturn:
    """Run the command line and leave, without stopping to free what the run has made."""
    _prepare()
    try:
        code = _outcome(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        code = Exit.CLEAN  # the reader of our output has seen enough
    except OSError as trouble:
        code = _cannot_print(trouble)
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
    with suppress(OSError, ValueError):
        sys.stderr.flush()
    os._exit(code)


def _prepare() -> None:
    gc.disable()  # records have no cycles, and a run is short
    signal.signal(signal.SIGTERM, _leave_on_term)
    encoding = None if "PYTHONIOENCODING" in os.environ else "utf-8"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=encoding, errors="replace", newline="\n")


def _leave_on_term(number: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001 - what signal calls with
    os._exit(128 + number)


def _outcome(arguments: Sequence[str]) -> int:
    try:
        from interventio.cli.app import app

        app(args=list(arguments), prog_name="interventio")
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else Exit.CLEAN
    except (KeyboardInterrupt, BrokenPipeError):
        raise
    except Exception as trouble:  # noqa: BLE001 - the one place where exceptions become words and an exit code
        from interventio.cli.errors import told

        return told(trouble)
    return Exit.CLEAN


def _cannot_print(trouble: OSError) -> int:
    from interventio.cli.errors import told
    from interventio.cli.trouble import CannotWriteError

    code = told(CannotWriteError(path="stdout", why=trouble.strerror or ""))
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - so that leaving does not fail again
    return code
