"""The kinds of pages, told from the site itself: a new kind is looked at without anybody asking for it."""

from itertools import groupby
from pathlib import Path, PurePosixPath

LANGUAGES = ("fi", "sv", "en")
ROOT = "root"
"""Stands for the pages that are in no language's folder."""


def html_paths(folder: Path, language: str) -> list[str]:
    """Return the paths of all pages in a language, in order."""
    found = (path.relative_to(folder) for path in folder.rglob("*.html"))
    return sorted(path.as_posix() for path in found if _language_of(path) == language)


def one_of_each_kind(folder: Path, language: str) -> list[str]:
    """Return the longest page of each kind in a language: the one on which there is most to go wrong."""
    paths = sorted(html_paths(folder, language), key=kind_of)
    return [max(alike, key=lambda path: (folder / path).stat().st_size) for _, alike in groupby(paths, kind_of)]


def kind_of(path: str) -> str:
    """Return the kind of a page: `fi/teams/*` for a team, and the page itself where there is one in a language."""
    place = PurePosixPath(path)
    is_alone = len(place.parts) <= 2 or place.stem == "index"
    return path if is_alone else f"{place.parent}/*"


def _language_of(path: Path) -> str:
    return path.parts[0] if path.parts[0] in LANGUAGES else ROOT
