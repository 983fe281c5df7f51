"""The questions that the documentation answers: enough of them, each with one command, the same in each language."""

import re

import pytest

from handbook.consoles import PROMPT, ROOT
from handbook.markdown import blocks, headings

PAGES = ("docs/en/questions.md", "docs/fi/kysymyksia.md", "docs/sv/fragor.md")


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands(name: str) -> list[list[str]]:
    """Return the commands of each block of a page, names of files that they write left out."""
    lines = [block.text.splitlines() for block in blocks(text_of(name)) if block.language == "console"]
    return [[re.sub(r"[\w-]+(?=\.\w+$)", "", line) for line in shown if line.startswith(PROMPT)] for shown in lines]


@pytest.mark.parametrize("name", PAGES)
def test_each_of_forty_questions_and_more_has_one_command(name: str) -> None:
    questions = [heading.words for heading in headings(text_of(name)) if heading.level == 3]
    assert len(set(questions)) == len(questions) >= 40
    assert [word for word in questions if not word.endswith("?")] == []
    assert [len(shown) for shown in commands(name)] == [1] * len(questions)


def test_the_languages_ask_the_same() -> None:
    english, *others = map(commands, PAGES)
    assert others == [english, english]
