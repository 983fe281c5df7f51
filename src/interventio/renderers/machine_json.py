"""JSON for programs that can be read aloud in a log: nothing in it moves a cursor or commands a build server."""

import json
import re

from interventio.languages.printable import UNPRINTABLE

_COMMAND = "##"
"""How commands to build servers begin, wherever on a line they stand; outside of texts JSON has no such mark."""


def machine_json(document: object) -> str:
    r"""Return a document as JSON; what no screen should be sent is written by its number.

    >>> print(machine_json({"name": "ä\u202e ##[error]"}), end="")
    {
      "name": "ä\u202e #\u0023[error]"
    }
    """
    written = _unobeyed(json.dumps(document, ensure_ascii=False, indent=2))
    return "\n".join(UNPRINTABLE.sub(_number, line) for line in written.split("\n")) + "\n"


def _unobeyed(written: str) -> str:
    """Return JSON that means the same and that no build server obeys, in whose log it may stand."""
    return written.replace(_COMMAND, "#\\u0023")


def _number(character: re.Match[str]) -> str:
    return json.dumps(character.group())[1:-1]
