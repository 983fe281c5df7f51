"""The page of the commands: what the help says, as tables."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache

from handbook.consoles import PACKAGES, ROOT
from handbook.help import Command, Parameter
from handbook.markdown import fenced, table
from handbook.words import Words

SPOKEN = "handbook.spoken"


def page(words: Words) -> str:
    """Return the page."""
    return "\n".join(
        (
            f"# {words('commands.title')}\n",
            words("commands.intro") + "\n",
            *(_told(command, words) for command in commands()),
            f"## {words('commands.alone')}\n",
            _table(_alone(words), words),
            f"## {words('environment.title')}\n",
            _environment(words),
        )
    )


@cache
def commands() -> tuple[Command, ...]:
    """Return the commands as they speak English."""
    run = subprocess.run(
        [sys.executable, "-m", SPOKEN],
        cwd=ROOT / "tools",
        env={**os.environ, "PYTHONPATH": str(PACKAGES), "INTERVENTIO_LANG": "en"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return tuple(map(_command, json.loads(run.stdout)))


def _command(told: dict[str, object]) -> Command:
    parameters = told["parameters"]
    if not isinstance(parameters, list):
        raise TypeError(parameters)
    return Command(str(told["name"]), str(told["help"]), tuple(Parameter(**one) for one in parameters))


def _told(command: Command, words: Words) -> str:
    usage = " ".join(("interventio", command.name, *_arguments(command, words)))
    rows = [(_names(one, words), _meaning(one, words)) for one in command.parameters]
    parts = (f"## {command.name}\n", f"{words.said(command.help)}\n", fenced(usage), _table(rows, words))
    return "\n".join(parts)


def _arguments(command: Command, words: Words) -> Iterator[str]:
    for one in command.parameters:
        if one.is_argument:
            yield words.said(one.value) if one.is_required else f"[{words.said(one.value)}]"


def _table(rows: list[tuple[str, str]], words: Words) -> str:
    helping = ("`--help`, `-h`", words("commands.help"))
    return table((words("commands.option"), words("commands.meaning")), [*rows, helping])


def _names(one: Parameter, words: Words) -> str:
    value = words.said(one.value)
    if one.is_argument:
        return f"`{value}`"
    first, *others = one.names
    return ", ".join((f"`{first} {value}`" if value else f"`{first}`", *(f"`{other}`" for other in others)))


def _meaning(one: Parameter, words: Words) -> str:
    return " ".join(_sentences(one, words))


def _sentences(one: Parameter, words: Words) -> Iterator[str]:
    yield words.said(one.help)
    if one.choices:
        yield words("commands.choices", choices=", ".join(f"`{choice}`" for choice in one.choices))
    if one.is_repeated:
        yield words("commands.repeated")
    if one.default:
        yield words("commands.default", value=one.default)
    if one.environment:
        yield words("commands.environment", name=one.environment)


def _alone(words: Words) -> list[tuple[str, str]]:
    return [
        ("`--version`, `-V`", words("commands.version")),
        ("`--install-completion`", words("commands.install")),
    ]


def _environment(words: Words) -> str:
    rows = [(f"`{name}`", told) for name, told in words.beginning("environment.variables.")]
    return table((words("environment.name"), words("commands.meaning")), rows)
