"""What the Nu checker and html-validate have to say of a folder of pages."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from support.run import REPOSITORY
from support.tools import printed_by, tool

RULES = REPOSITORY / "tests" / "tools" / "html-validate.mjs"

OVERLOOKED = {
    r"Section lacks heading\.": "a region that scrolls by itself is named by the heading above it",
    r"Resource violates .* “(\.\./)*assets/[^”]*” blocked": "a file is nobody's own to the checker; browsers load it",
    r"Inline style violates .* or nonce/hash": "the checker reckons no digest; browsers do",
    r"CSS: “paint-order”: Property “paint-order” doesn't exist\.": "SVG 2 has it; the checker's list of CSS is older",
}
"""What the Nu checker says and we do not follow, each with the reason."""


@dataclass(frozen=True, slots=True, order=True)
class Flaw:
    """Something wrong on a page: where it stands, below the folder, and what is wrong."""

    path: str
    line: int
    words: str


def nu_flaws(folder: Path) -> list[Flaw]:
    """Return the errors and warnings of the Nu checker in all HTML, SVG and CSS of a folder."""
    # Style sheets are looked at by themselves: with them in the same run it counts the lines of pages from zero.
    return sorted(_nu(folder, "--also-check-svg", "html", "svg") + _nu(folder, "--css", "css"))


def _nu(folder: Path, kind: str, *endings: str) -> list[Flaw]:
    paths = sorted(str(path.relative_to(folder)) for ending in endings for path in folder.rglob(f"*.{ending}"))
    command = ("java", "-jar", str(tool("vnu-jar/build/dist/vnu.jar")), "--format", "json", "--stdout", kind)
    return [
        Flaw(_below(folder, unquote(urlsplit(told["url"]).path)), told.get("lastLine", 0), told["message"])
        for told in json.loads(printed_by(*command, *paths, folder=folder))["messages"]
        if not any(re.match(pattern, told["message"]) for pattern in OVERLOOKED)
    ]


def html_validate_flaws(folder: Path) -> list[Flaw]:
    """Return what html-validate finds in all HTML of a folder."""
    program = str(tool("html-validate/bin/html-validate.mjs"))
    printed = printed_by("node", program, "--config", str(RULES), "--formatter", "json", str(folder), folder=folder)
    return sorted(
        Flaw(_below(folder, page["filePath"]), told["line"], f"{told['ruleId']}: {told['message']}")
        for page in json.loads(printed)
        for told in page["messages"]
    )


def _below(folder: Path, path: str) -> str:
    return Path(path).relative_to(folder).as_posix()
