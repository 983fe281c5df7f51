"""What build servers obey in a log: their own rules, written down after their public source and documentation."""

import re
from dataclasses import dataclass
from urllib.parse import unquote

GITHUB_COMMANDS = {
    *("add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher"),
    *("save-state", "set-env", "set-output", "stop-commands", "warning"),
}


@dataclass(frozen=True)
class Obeyed:
    """A command that a build server takes a line for."""

    name: str
    properties: dict[str, str]
    data: str


def obeyed_by_github(log: str) -> list[Obeyed]:
    """Return the commands that the runner of GitHub Actions finds in a log."""
    return [command for line in _lines(log) if (command := _second(line) or _first(line))]


def obeyed_by_azure(log: str) -> list[Obeyed]:
    """Return the commands that the agent of Azure Pipelines finds in a log."""
    return [command for line in _lines(log) if (command := _azure(line))]


def _lines(log: str) -> list[str]:
    return re.split("\r\n|\r|\n", log)


def _second(line: str) -> Obeyed | None:
    """Read `::name key=value,…::data`, which has to begin the line."""
    line = line.lstrip()
    end = line.find("::", 2)
    if not line.startswith("::") or end < 0:
        return None
    name, _, rest = line[2:end].partition(" ")
    if name.casefold() not in GITHUB_COMMANDS:
        return None
    pairs = [pair.split("=", 1) for pair in rest.strip().split(",") if "=" in pair]
    escapes = (("%0D", "\r"), ("%0A", "\n"))
    properties = {key: _unescaped(value, *escapes, ("%3A", ":"), ("%2C", ","), ("%25", "%")) for key, value in pairs}
    return Obeyed(name, properties, _unescaped(line[end + 2 :], *escapes, ("%25", "%")))


def _first(line: str) -> Obeyed | None:
    """Read `##[name key=value;…]data`, which may stand anywhere."""
    start = line.find("##[")
    end = line.find("]", start)
    name = line[start + 3 : end].partition(" ")[0]
    if start < 0 or end < 0 or name.casefold() not in GITHUB_COMMANDS:
        return None
    return Obeyed(name, {}, line[end + 1 :])


def _azure(line: str) -> Obeyed | None:
    """Read `##vso[area.event key=value;…]data`, which may stand anywhere."""
    start = line.find("##vso[")
    end = line.find("]", start)
    if start < 0 or end < 0:
        return None
    name, _, rest = line[start + 6 : end].partition(" ")
    pairs = [pair.split("=", 1) for pair in rest.split(";") if "=" in pair]
    escapes = (("%3B", ";"), ("%0D", "\r"), ("%0A", "\n"), ("%5D", "]"), ("%AZP25", "%"))
    return Obeyed(
        name, {key: _unescaped(value, *escapes) for key, value in pairs}, _unescaped(line[end + 1 :], *escapes)
    )


def _unescaped(text: str, *escapes: tuple[str, str]) -> str:
    for written, meant in escapes:
        text = text.replace(written, meant)
    return text


def unquoted(address: str) -> str:
    """Return the path that the address of a file in SARIF stands for."""
    return unquote(address, errors="surrogatepass")
