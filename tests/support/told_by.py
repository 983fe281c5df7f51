"""Which findings each output format tells, read back as its readers do."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from html import unescape
from urllib.parse import unquote
from xml.etree import ElementTree as ET

from junitparser import JUnitXml

Telling = tuple[str, int | None, str]
"""A path, a line of it or None for the whole file, and a code."""

CODE = r"[A-Z]{3}\d{3}"


def by_full(out: str) -> Iterator[Telling]:
    """Yield what stands at the head of each finding: `path:line:column error CODE name`."""
    for found in re.finditer(rf"^(\S.*?)(?::(\d+):\d+)? (?:error|warning|hint) ({CODE}) \S+$", out, re.MULTILINE):
        yield found[1], _number(found[2]), found[3]


def by_concise(out: str) -> Iterator[Telling]:
    """Yield a finding a line: `path:line:column: CODE message`."""
    for found in re.finditer(rf"^(.+?)(?::(\d+):\d+)?: ({CODE}) ", out, re.MULTILINE):
        yield found[1], _number(found[2]), found[3]


def by_grouped(out: str) -> Iterator[Telling]:
    """Yield what stands under each path."""
    path = ""
    for line in out.splitlines():
        if line and not line.startswith(" "):
            path = line
        elif found := re.match(rf" +(?:(\d+):\d+|–) +(?:error|warning|hint) +({CODE}) ", line):
            yield path, _number(found[1]), found[2]


def by_json(out: str) -> Iterator[Telling]:
    """Yield the findings of our own JSON."""
    for finding in json.loads(out)["findings"]:
        yield finding["path"], finding["line"], finding["code"]


def by_github(out: str) -> Iterator[Telling]:
    """Yield annotations as the runner of GitHub Actions parses the lines of a log."""
    for line in out.splitlines():
        if found := re.fullmatch(r"::(error|warning|notice) (.*?)::(.*)", line):
            told = dict(pair.split("=", 1) for pair in found[2].split(","))
            told = {name: _decoded(value, GITHUB) for name, value in told.items()}
            yield told["file"], _number(told.get("line")), told["title"].split()[0]


def by_gitlab(out: str) -> Iterator[Telling]:
    """Yield the issues of a Code Quality report, each of which has a line."""
    for issue in json.loads(out):
        place = issue["location"]
        begin = place["positions"]["begin"]["line"] if "positions" in place else place["lines"]["begin"]
        yield place["path"], begin, issue["check_name"]


def by_azure(out: str) -> Iterator[Telling]:
    """Yield issues as the agent of Azure Pipelines parses the lines of a log."""
    for found in re.finditer(r"^##vso\[task\.logissue ([^\]]*)\]", out, re.MULTILINE):
        told = dict(pair.split("=", 1) for pair in found[1].strip(";").split(";"))
        told = {name: _decoded(value, AZURE) for name, value in told.items()}
        yield told["sourcepath"], _number(told.get("linenumber")), told["code"]


def by_junit(out: str) -> Iterator[Telling]:
    """Yield the tests that did not pass."""
    read = [case for suite in JUnitXml.fromstring(out.encode()) for case in suite]
    places = [(case.get("file", ""), _number(case.get("line"))) for case in ET.fromstring(out).iter("testcase")]  # noqa: S314 - our own
    for case, (path, line) in zip(read, places, strict=True):
        yield from ((path, line, result.type.split()[0]) for result in case.result)


def by_sarif(out: str) -> Iterator[Telling]:
    """Yield the results of a log."""
    for run in json.loads(out)["runs"]:
        for result in run["results"]:
            place = result["locations"][0]["physicalLocation"]
            yield unquote(place["artifactLocation"]["uri"]), place.get("region", {}).get("startLine"), result["ruleId"]


def by_rdjson(out: str) -> Iterator[Telling]:
    """Yield the diagnostics that reviewdog reads."""
    for told in json.loads(out)["diagnostics"]:
        line = told["location"].get("range", {}).get("start", {}).get("line")
        yield told["location"]["path"], line, told["code"]["value"]


def by_markdown(out: str) -> Iterator[Telling]:
    """Yield the items under each path, as somebody reads them in a comment."""
    path = ""
    for line in out.splitlines():
        if heading := re.fullmatch(r"\*\*(.+)\*\*", line):
            path = re.sub(r"\\(.)", r"\1", unescape(heading[1]).replace("\u200b", ""))
        elif found := re.match(rf"- \*\*\w+(?:, line (\d+))?:\*\* .*\(\[?({CODE})\b", line):
            yield path, _number(found[1]), found[2]


TOLD_BY: Mapping[str, Callable[[str], Iterator[Telling]]] = {
    "full": by_full,
    "concise": by_concise,
    "grouped": by_grouped,
    "json": by_json,
    "github": by_github,
    "gitlab": by_gitlab,
    "azure": by_azure,
    "junit": by_junit,
    "sarif": by_sarif,
    "rdjson": by_rdjson,
    "markdown": by_markdown,
}
"""The reader of each format."""

GITHUB = (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%"))
AZURE = (("%0D", "\r"), ("%0A", "\n"), ("%3B", ";"), ("%5D", "]"), ("%AZP25", "%"))


def _decoded(value: str, marks: tuple[tuple[str, str], ...]) -> str:
    for mark, character in marks:
        value = value.replace(mark, character)
    return value


def _number(text: str | None) -> int | None:
    return int(text) if text else None
