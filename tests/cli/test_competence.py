"""`interventio competence`, run as its users run it."""

import json
import shutil
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
COUNTS = """kind: counts
levels: steps
unit: harju-school
counts:
  - date: 2026-09-30
    groups:
      - group: nurses
        people: 20
        having: {hearing: 18, encounter: 13}
      - group: psychologists
        people: 6
        having: {hearing: 6, encounter: 6}
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return a workspace in which one school has been counted."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "data" / "competence" / "harju.yaml").write_text(COUNTS, encoding="utf-8")
    return tmp_path


def test_competence_as_a_table(county: Path) -> None:
    assert interventio("competence", "--as-of", "2026-11-22", folder=county).out == snapshot("""\
Occupational group   Having it   People   Coverage, %   More to the target   Target reached   Unknown   Newest counts
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Nurses                      13       20           65%                    1   no                     0   30 Sept 2026
Psychologists                –        –             –                    –   not known              1
All together                13       20           65%                    1   no                     1   30 Sept 2026
Coverage is the share of people who have the level expected of their own group.
The coverage of a level is the share of those who have it, of all of whom it is expected: the groups whose own level it is, and those with a higher one. Who has a level has those below it.
Counted from each unit's latest counts on or before 22 Nov 2026: people are added up and divided once, and percentages are never averaged. Counts that are not known are left out, and so are units without counts.
The target is 70%; it is reached at exactly that share or above it.
""")


def test_competence_by_level(county: Path) -> None:
    assert interventio("competence", "--by", "level", "--format", "csv", folder=county).out == snapshot("""\
Level,Having it,People,"Coverage, %",More to the target,Target reached,Unknown,Newest counts
Hearing the child,24,26,92,0,yes,0,2026-09-30
Helping encounter,19,26,73,0,yes,0,2026-09-30
Helping interaction,–,–,–,–,not known,1,
The level expected of their group,13,20,65,1,no,1,2026-09-30
""")


def test_others_are_told_shares_alone(county: Path) -> None:
    out = interventio("competence", "--audience", "manager", "--format", "json", folder=county).out
    assert [(row["id"], row["state"], row["share"], row["people"]) for row in json.loads(out)["levels"][0]["rows"]] == [
        ("nurses", "exact", "13/20", None),
        ("psychologists", "unknown", None, None),
    ]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--audience", "manager", "--by", "unit"), "is for coordinators"),
        (("--audience", "client"), "are shown nothing of staff"),
        (("--levels", "stepz"), "“stepz” is not known here"),
    ],
)
def test_what_may_not_be_asked(county: Path, options: tuple[str, ...], sentence: str) -> None:
    run = interventio("competence", *options, folder=county)
    assert (run.code, sentence in run.err) == (2, True)


def test_a_workspace_without_steps_says_so(county: Path) -> None:
    shutil.rmtree(county / "data" / "competence")
    assert "There are no steps of competence in data/competence." in interventio("competence", folder=county).out
