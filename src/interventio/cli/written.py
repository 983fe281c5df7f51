"""A text to the screen, or to the file that was asked for."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from interventio.cli.output import write_whole
from interventio.cli.trouble import NotForScreenError, SeveralSheetsError


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
    refuse_screen(form, output)
    write_sheets([make()], output)


def refuse_screen(form: str, output: Path | None) -> None:
    """See to it that what is no text does not land on a screen.

    Raises:
        NotForScreenError: nothing but a screen would get it.

    """
    if output is None and sys.stdout.isatty():
        raise NotForScreenError(form=form, ending=form.lower())


def write_sheets(sheets: Sequence[bytes], output: Path | None) -> None:
    """Write a sheet to `output`, or several to files with numbers after that name; without a name, one to stdout.

    Raises:
        SeveralSheetsError: there are several, and no name for them.

    """
    if output is None:
        if len(sheets) > 1:
            raise SeveralSheetsError(count=len(sheets))
        sys.stdout.flush()
        sys.stdout.buffer.write(sheets[0])
        return
    for path, sheet in zip(numbered(output, len(sheets)), sheets, strict=True):
        write_whole(path, sheet)
        sys.stderr.write(f"{path}\n")


def numbered(path: Path, count: int) -> list[Path]:
    """Return so many names for files: the one that was given, or it with numbers where there are several.

    >>> [str(one) for one in numbered(Path("chart.svg"), 2)]
    ['chart-1.svg', 'chart-2.svg']
    """
    return [path] if count == 1 else [path.with_stem(f"{path.stem}-{number}") for number in range(1, count + 1)]
