"""`interventio learn`, run as its users run it on a small workspace."""

import json
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from interventio.cli import completion
from support.pdfs import tags
from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"


def test_what_comes_next(tmp_path: Path) -> None:
    asked = ("--occupation", "psychologist", "--has", "encounter")
    assert interventio("learn", *asked, folder=BASE).out == snapshot("""\
Harjula example county · 22 Nov 2026
The county and all its figures are invented.
Psychologist · Psychologists · has 2. Helping encounter
Expected level: 3. Helping interaction
Begin with level 3: Helping interaction.
────────────────────────────────────────────────────────────────────────────────────────────────────
3 Helping interaction – expected level

  I give fixed-length help.
  – Courage group training (training); no round is planned yet
────────────────────────────────────────────────────────────────────────────────────────────────────
What keeps it up
No supervision and no peers are written down for this group.

The occupation tells the group, and the group the level that is expected. Lower levels come first.
A tool stands under what it meets if it is for the group, and is available or being tried.
This is about an occupation. Nothing about a person is asked or kept.
""")
    file = tmp_path / "next.md"
    assert interventio("learn", *asked, "--format", "md", "--output", str(file), folder=BASE).code == 0
    assert file.read_text(encoding="utf-8") == snapshot("""\
# Psychologist

Psychologists · Expected level: **3\\. Helping interaction** · has 2. Helping encounter

**Begin with level 3: Helping interaction.**

## 3\\. Helping interaction

- I give fixed-length help.
  - Courage group training (training); no round is planned yet

## What keeps it up

No supervision and no peers are written down for this group.

---

- The occupation tells the group, and the group the level that is expected. Lower levels come first.
- A tool stands under what it meets if it is for the group, and is available or being tried.
- This is about an occupation. Nothing about a person is asked or kept.

Harjula example county · As of 22 Nov 2026
""")


def test_for_other_programs() -> None:
    sheet = json.loads(interventio("learn", "--occupation", "school-nurse", "--format", "json", folder=BASE).out)
    assert (sheet["version"], sheet["group"], sheet["has"]) == (1, "nurses", None)
    assert [(one["number"], [line["id"] for line in one["requirements"]]) for one in sheet["steps"]] == [
        (1, ["time"]),
        (2, ["bringing-up"]),
    ]
    assert [tool["id"] for line in sheet["steps"][0]["requirements"] for tool in line["tools"]] == ["talking"]


def test_the_sheet_for_a_development_discussion(tmp_path: Path) -> None:
    assert interventio("learn", "--sheet", "psychologists", folder=BASE).out == snapshot("""\
# Psychologists

Development discussion · Steps of competence

Expected level: **3\\. Helping interaction**

Worker and supervisor look at each line together and tick how it stands. The sheet is filled in by hand and kept at the workplace: nothing about a person is stored here.

## 1\\. Hearing the child

| Requirement | not yet | partly | well | What strengthens it |
| --- | :---: | :---: | :---: | --- |
| I give a child time to tell. | ☐ | ☐ | ☐ | Training in bringing up a worry (training) |

## 2\\. Helping encounter

| Requirement | not yet | partly | well | What strengthens it |
| --- | :---: | :---: | :---: | --- |
| I bring up a worry. | ☐ | ☐ | ☐ | Training in bringing up a worry (training) |

## 3\\. Helping interaction

| Requirement | not yet | partly | well | What strengthens it |
| --- | :---: | :---: | :---: | --- |
| I give fixed-length help. | ☐ | ☐ | ☐ | Courage group training (training, no round is planned yet) |

## What keeps it up

No supervision and no peers are written down for this group.

## What we agreed

- The next step: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_
- How it is learnt, and when there is time for it: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_
- What the supervisor sees to: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_
- Day, and the day on which we look at it again: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_

---

Harjula example county · As of 22 Nov 2026
""")
    file = tmp_path / "sheet.pdf"
    assert interventio("learn", "--sheet", "psychologists", "--output", str(file), folder=BASE).code == 0
    headings = [one.text for one in tags(file.read_bytes()).all("H1", "H2")]
    assert headings == [
        "Psychologists",
        "1. Hearing the child",
        "2. Helping encounter",
        "3. Helping interaction",
        "What keeps it up",
        "What we agreed",
    ]


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        ((), "Say whose learning it is about."),
        (("--occupation", "nurse"), "“nurse” is not known here."),
        (("--occupation", "school-nurse", "--unit", "harj"), "“harj” is not known here."),
        (("--occupation", "school-nurse", "--has", "encounters"), "Known are: encounter."),
        (("--occupation", "social-worker"), "is in no occupational group of the competence levels."),
        (("--sheet", "nurse"), "Known are: nurses."),
        (("--sheet", "nurses", "--has", "hearing"), "These options do not go together: --sheet, --has."),
        (("--sheet", "nurses", "--format", "json"), "These options do not go together: --sheet, --format json."),
        (("--occupation", "school-nurse", "--format", "pdf"), "These options do not go together: --occupation"),
        (("--sheet", "nurses", "--audience", "client"), "Clients and their families are shown nothing"),
    ],
)
def test_what_cannot_be_answered(asked: tuple[str, ...], error: str) -> None:
    ended = interventio("learn", *asked, folder=BASE)
    assert (ended.code, ended.out) == (2, "")
    assert error in ended.err


def test_occupations_and_units_are_completed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BASE)
    assert completion.occupations("psy") == ["psychologist"]
    assert completion.units("harju-s") == ["harju-school"]
