"""The reference is what the code says."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from handbook.commands import commands
from handbook.formats import fields
from handbook.markdown import blocks, headings
from handbook.reference import pages
from handbook.values import VALUES, Value
from handbook.words import FILE, Words, leaves
from interventio.languages.language import Language
from interventio.sources.document import Document
from interventio.sources.reader import document_of
from reference import faults

ROOT = Path(__file__).parents[2]
Pages = Mapping[str, str]


@pytest.fixture(scope="module", name="made")
def _made() -> Pages:
    return pages()


def test_the_pages_are_up_to_date(made: Pages) -> None:
    assert list(faults(made, ROOT / "docs")) == [], "run: make docs"


def test_what_is_wrong_with_the_pages_is_found(tmp_path: Path) -> None:
    (tmp_path / "en/reference").mkdir(parents=True)
    for name in ("old", "stray"):
        (tmp_path / f"en/reference/{name}.md").write_text("Something else.", encoding="utf-8")
    wanted = {"en/reference/new.md": "New.", "en/reference/old.md": "Old."}
    assert list(faults(wanted, tmp_path)) == [
        ("missing", "en/reference/new.md"),
        ("old", "en/reference/old.md"),
        ("no longer made", "en/reference/stray.md"),
    ]


def test_the_languages_have_the_same_pages_with_the_same_headings(made: Pages) -> None:
    fi, sv, en = (
        [
            [heading.level for heading in headings(page)]
            for path, page in made.items()
            if path.startswith(f"{language}/")
        ]
        for language in Language
    )
    assert fi == sv == en


def test_every_word_stands_in_three_languages() -> None:
    told = tomllib.loads(FILE.read_text(encoding="utf-8"))
    assert told["record"]["team"] == {"fi": "Tiimi", "sv": "Team", "en": "Team"}
    assert {key for key, words in leaves().items() if set(words) != set(Language) or not all(words.values())} == set()


def test_the_same_facts_stand_in_every_language() -> None:
    facts = {key: [set(re.findall(r"{\w+}", text)) for text in words.values()] for key, words in leaves().items()}
    assert {key for key, found in facts.items() if found.count(found[0]) != len(found)} == set()


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.name)
def test_the_example_of_a_value_is_one(value: Value) -> None:
    document = document_of("example.yaml", value.example.encode())
    assert isinstance(document, Document)
    (found,) = document.value.values()
    adapter: TypeAdapter[object] = TypeAdapter(value.type)  # type: ignore[arg-type]  # none says what all of them are
    assert adapter.validate_python(found, strict=True)


def test_the_examples_of_values_can_be_read(made: Pages) -> None:
    found = [document_of("example.yaml", block.text.encode()) for block in blocks(made["fi/hakuteos/arvot.md"])]
    assert len(found) == len(VALUES) + 1
    assert [document for document in found if not isinstance(document, Document)] == []


def test_every_command_and_option_of_the_program_is_told(made: Pages) -> None:
    page = made["sv/referens/kommandon.md"]
    names = [name for command in commands() for one in command.parameters if not one.is_argument for name in one.names]
    assert {name for name in names if f"`{name}" not in page} == set()
    assert [heading.words for heading in headings(page)][1 : 1 + len(commands())] == [one.name for one in commands()]


def test_the_environment_variables_are_those_that_the_program_reads() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src/interventio/cli").rglob("*.py"))
    told = {name for name, _ in Words(Language.EN).beginning("environment.variables.")}
    assert told == {"SOURCE_DATE_EPOCH", *re.findall(r"INTERVENTIO_\w+|NO_COLOR|FORCE_COLOR", code)}
    assert "SOURCE_DATE_EPOCH" in code


def test_fields_like_those_of_another_are_told_once() -> None:
    share = {"part": 1, "whole": 2}
    document = {"rows": [{"name": "a", "cells": [None, share], "total": share}], "total": share, "notes": []}
    assert list(fields(document)) == [
        ("rows[].name", ""),
        ("rows[].cells[]", "total"),
        ("rows[].total", "total"),
        ("total.part", ""),
        ("total.whole", ""),
        ("notes[]", ""),
    ]
