"""Keeps the reference in `docs/` in step with the code that it is made from.

Run as `python tools/reference.py COMMAND`:

- `update` writes the pages anew;
- `check` lists the pages that are missing, old or no longer made, and exits with 1 if there are any.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from build_hook import compile_translations
from handbook.reference import pages

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"


def faults(wanted: Mapping[str, str], docs: Path) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the pages in a folder: the kind of fault and the page."""
    for path, text in wanted.items():
        page = docs / path
        if not page.is_file():
            yield "missing", path
        elif page.read_text(encoding="utf-8") != text:
            yield "old", path
    for path in sorted(written(wanted, docs) - wanted.keys()):
        yield "no longer made", path


def written(wanted: Mapping[str, str], docs: Path) -> set[str]:
    """Return the pages that stand in the folders of the reference."""
    folders = {"/".join(path.split("/")[:2]) for path in wanted}
    return {page.relative_to(docs).as_posix() for folder in folders for page in (docs / folder).rglob("*.md")}


def update() -> int:
    """Write the pages anew and take away those that are no longer made."""
    wanted = pages()
    for path in written(wanted, DOCS) - wanted.keys():
        (DOCS / path).unlink()
    for path, text in wanted.items():
        page = DOCS / path
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
    return 0


def check() -> int:
    """List the faults of all pages."""
    found = list(faults(pages(), DOCS))
    for fault, path in found:
        print(f"{fault}: docs/{path}")
    return 1 if found else 0


COMMANDS = {"update": update, "check": check}

if __name__ == "__main__":
    if sys.argv[1:] not in [[name] for name in COMMANDS]:
        sys.exit(__doc__)
    compile_translations(ROOT)  # the pages speak as the sources say, not as they said when last built
    sys.exit(COMMANDS[sys.argv[1]]())
