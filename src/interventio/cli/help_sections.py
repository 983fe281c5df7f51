"""The list of commands in the help, section by section: there are too many for one list."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import groupby
from typing import Protocol

from typer.core import TyperCommand, TyperGroup


class _Page(Protocol):
    """What help is written on."""

    def section(self, name: str) -> AbstractContextManager[None]:
        """Write a heading, and what follows below it."""

    def write_dl(self, rows: Sequence[tuple[str, str]]) -> None:
        """Write names with what they stand for."""


class Sections(TyperGroup):
    """Commands under the headings that they were given as their panels, in the order in which they were named."""

    def format_commands(self, ctx: object, formatter: _Page) -> None:  # noqa: ARG002 - Typer hands it over
        """Write each command with the first sentence of its help."""
        for heading, members in groupby(self._panelled(), lambda one: one[0]):
            with formatter.section(heading):
                formatter.write_dl([(name, told) for _, name, told in members])

    def _panelled(self) -> Iterator[tuple[str, str, str]]:
        for name, command in self.commands.items():
            if isinstance(command, TyperCommand):
                sentence, _, rest = (command.help or "").partition(". ")
                yield str(command.rich_help_panel), name, f"{sentence}." if rest else sentence
