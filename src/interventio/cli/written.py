"""A text to the screen, or to the file that was asked for."""

import sys
from pathlib import Path

from interventio.cli.output import write_whole


def say_or_write(text: str, output: Path | None, encoding: str = "utf-8") -> None:
    """Write a text to `output`, or to stdout where there is none; the name of the file goes to stderr."""
    if output is None:
        sys.stdout.write(text)
        return
    write_whole(output, text.encode(encoding))
    sys.stderr.write(f"{output}\n")
