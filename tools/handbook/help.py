"""What the help says of commands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parameter:
    """An option or an argument of a command."""

    names: tuple[str, ...]
    value: str
    """What stands for its value; nothing for a switch."""
    choices: tuple[str, ...]
    default: str
    help: str
    is_argument: bool
    is_required: bool
    is_repeated: bool
    environment: str
    """The environment variable that says the same."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command and what the help says of it."""

    name: str
    help: str
    parameters: tuple[Parameter, ...]
