"""Keeps what the documentation shows of a terminal in step with what is really printed.

Run as `python tools/consoles.py COMMAND [PAGE …]`; without a page, README.md and all of docs/ is meant:

- `update` follows each page and writes down what is printed;
- `check` lists the pages that show something else, and exits with 1 if there are any.
"""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from build_hook import compile_translations
from handbook.consoles import ROOT, followed, language_of_page, reader

EXAMPLE = ROOT / "docs/example"
"""The report of the example, which the program writes."""


def shown_pages() -> list[Path]:
    """Return every page of the documentation."""
    pages = sorted((ROOT / "docs").rglob("*.md"))
    return [ROOT / "README.md", *(page for page in pages if not page.is_relative_to(EXAMPLE))]


def true_page(path: Path) -> str:
    """Return a page as it is when somebody has followed it."""
    with tempfile.TemporaryDirectory() as home:
        somebody = reader(Path(home), language_of_page(path))
        return followed(path.read_text(encoding="utf-8"), somebody)


def update(paths: Iterable[Path]) -> int:
    """Write down what is printed."""
    for path in paths:
        path.write_text(true_page(path), encoding="utf-8")
    return 0


def check(paths: Iterable[Path]) -> int:
    """List the pages that show something else."""
    old = [path for path in paths if true_page(path) != path.read_text(encoding="utf-8")]
    for path in old:
        print(f"old: {path}")
    return 1 if old else 0


COMMANDS = {"update": update, "check": check}

if __name__ == "__main__":
    if sys.argv[1:2] not in [[name] for name in COMMANDS]:
        sys.exit(__doc__)
    compile_translations(ROOT)  # commands speak as the sources say, not as they said when last built
    sys.exit(COMMANDS[sys.argv[1]](list(map(Path, sys.argv[2:])) or shown_pages()))
