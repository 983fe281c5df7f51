"""A text to the screen, or to the file that was asked for."""

import sys
from collections.abc import Callable
from pathlib import Path

from interventio.cli.output import write_whole
from interventio.cli.trouble import NotForScreenError


def say_or_write(text: str, output: Path | None, encoding: str = "utf-8") -> None:
    """Write a text to `output`, or to stdout where there is none; the name of the file goes to stderr."""
    if output is None:
        sys.stdout.write(text)
        return
    write_whole(output, text.encode(encoding))
    sys.stderr.write(f"{output}\n")


def give_or_write(make: Callable[[], bytes], form: str, output: Path | None) -> None:
    """Write what is no text to `output`, or to the program that reads our output, but never on a screen.

    Raises:
        NotForScreenError: nothing but a screen would get it.

    """
    if output is None and sys.stdout.isatty():
        raise NotForScreenError(form=form, ending=form.lower())
    content = make()
    if output is None:
        sys.stdout.buffer.write(content)
        return
    write_whole(output, content)
    sys.stderr.write(f"{output}\n")
