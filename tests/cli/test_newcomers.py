"""Typical mistakes of people who have never seen YAML, as they typed them, and all that they are told of them.

Each folder in `newcomers` holds the file, `typed.yaml`, and what is printed in each language. Who changes a message
reads it there with the eyes of a school nurse: what is wrong, where, and what is to be written instead?
"""

import shutil
from datetime import date
from pathlib import Path

import pytest
from inline_snapshot import external_file

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.pipeline import Workspace, examine, told_findings
from interventio.renderers.findings.as_text import full
from interventio.renderers.screen.lines import plain
from pages.overlay import BASE

FOLDER = Path(__file__).with_name("newcomers")
TEAM, METHOD = "data/teams/harju-school.yaml", "data/interventions/courage-group.yaml"
NEWCOMERS = {
    "as-in-a-form": TEAM,  # no space after the colons
    "capital-letters": TEAM,  # fields begin with capitals, as sentences do
    "colon-in-text": METHOD,
    "commas-without-brackets": METHOD,  # a list, as one writes it in a sentence
    "copy-of-a-file": "data/teams/harju-school (1).yaml",  # downloaded twice
    "decimal-comma": TEAM,  # 7,5 people
    "e-mail-in-one-line": METHOD,  # an address and a number for questions
    "finnish-date": TEAM,
    "hash-in-text": METHOD,  # a tag as in social media
    "left-for-later": TEAM,  # a question mark for what is not known yet
    "letters-with-dots": TEAM,  # the name of a unit where its id belongs
    "list-without-dashes": METHOD,
    "names-of-ones-own": TEAM,  # fields in Finnish
    "one-space-off": TEAM,
    "pasted-e-mail": METHOD,  # several lines with a signature
    "pasted-from-excel": TEAM,
    "per-cent-sign": "interventio.yaml",  # words beside numbers
    "quote-left-open": METHOD,
    "saved-by-notepad": TEAM,  # in the encoding of old Windows programs
    "saved-by-word": TEAM,  # a document with another name
    "se-for-sv": TEAM,
    "tab-key": TEAM,
    "two-teams-in-one": TEAM,
    "two-versions": TEAM,  # git was left in the middle of a conflict
    "words-of-ones-own": TEAM,  # values in Finnish
    "written-in-word": TEAM,  # no-break spaces and curly quotation marks
}
"""The mistakes, and where in the workspace the file stands."""


@pytest.fixture(scope="module", params=NEWCOMERS)
def newcomer(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Workspace]:
    """Return a mistake and the workspace in which it was made."""
    name = str(request.param)
    root = tmp_path_factory.mktemp(name) / "workspace"
    shutil.copytree(BASE, root)
    shutil.copy(FOLDER / name / "typed.yaml", root / NEWCOMERS[name])
    return name, examine(root, date(2026, 11, 22))


def printed(workspace: Workspace, language: Language) -> str:
    words = translator(language)
    return plain(tuple(full(told_findings(workspace, words, has_excerpts=True), words)))


@pytest.mark.parametrize("language", Language)
def test_a_newcomer_is_told_what_is_wrong_and_what_to_write(
    newcomer: tuple[str, Workspace], language: Language
) -> None:
    name, workspace = newcomer
    assert printed(workspace, language) == external_file(str(FOLDER / name / f"{language}.txt"))


def test_all_mistakes_are_tried() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(NEWCOMERS)
