"""Prints as JSON which commands there are, with their options and what the help says of them.

Run as `python -m handbook.spoken`. It is a program of its own because help takes its language when it is loaded:
here English, the key of all translations.
"""

import json
import sys
from dataclasses import asdict

import typer.main
from typer.core import TyperGroup

from handbook.help import Command, Parameter
from interventio.cli.app import app


def commands() -> list[Command]:
    """Return the commands in the order of the help."""
    group = typer.main.get_command(app)
    if not isinstance(group, TyperGroup):
        raise TypeError(group)
    return [
        Command(name, command.help or "", tuple(map(_parameter, command.params)))
        for name, command in group.commands.items()
    ]


def _parameter(one: object) -> Parameter:
    """Return a parameter of Typer's; what it does not have reads as nothing."""
    choices = getattr(getattr(one, "type", None), "choices", ())
    default = getattr(one, "default", None)
    is_switch = bool(getattr(one, "is_flag", False))
    return Parameter(
        names=tuple(getattr(one, "opts", ())),
        value="" if is_switch else getattr(one, "metavar", None) or "",
        choices=tuple(str(choice) for choice in choices),
        default="" if default is None or is_switch else str(default),
        help=getattr(one, "help", None) or "",
        is_argument=getattr(one, "param_type_name", "") == "argument",
        is_required=bool(getattr(one, "required", False)),
        is_repeated=bool(getattr(one, "multiple", False)),
        environment=str(getattr(one, "envvar", None) or ""),
    )


if __name__ == "__main__":
    json.dump([asdict(command) for command in commands()], sys.stdout)
