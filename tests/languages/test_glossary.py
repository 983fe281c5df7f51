"""The glossary names what the code names."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs/developer/glossary.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| suomi")
]
NAMES = sorted({name for row in ROWS for name in re.findall(r"`([\w.]+)`", row[3])})
CODE = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "src").rglob("*.py")))


def test_every_word_stands_in_three_languages() -> None:
    assert [row for row in ROWS if len(row) != 4 or not all(row[:3])] == []


def test_no_word_stands_for_two_things() -> None:
    english = [re.split(r"[:;(,]", row[2])[0].strip() for row in ROWS]
    assert sorted(english) == sorted(set(english))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_a_name_in_the_code(name: str) -> None:
    owner, _, member = name.rpartition(".")
    assert re.search(rf"\bclass {owner}\b" if owner else rf"\b{member}\b", CODE)
    assert re.search(rf"^ +{member}\b", CODE, re.MULTILINE) if owner else True
