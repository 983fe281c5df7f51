"""`interventio find`, run as its users run it on a small workspace."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from interventio.answers.methods import found_of
from interventio.cli import completion
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.wishes import Wishes
from interventio.pipeline import examine
from interventio.records.fields import Degree
from interventio.records.statement import AgeRange
from interventio.renderers.measuring import cells
from interventio.renderers.screen.lines import plain
from interventio.renderers.screen.navigator import NARROWEST, WIDEST, navigator_text
from interventio.renderers.screen.parts import ASCII, UNICODE, Glyphs
from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return the small workspace with a ladder that tells how severe the trouble is that its steps answer."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "data/tiers/children.yaml"
    text = path.read_text(encoding="utf-8")
    light, brief = "    where: {fi: Opiskeluhuolto, ", "    where: {fi: Opiskeluhuolto ja perheneuvola, "
    assert text.count(light) == text.count(brief) == 1
    text = text.replace(light, f"    severities: [mild]\n{light}")
    path.write_text(text.replace(brief, f"    severities: [moderate, severe]\n{brief}"), encoding="utf-8")
    team = tmp_path / "data/teams/harju-school.yaml"
    told = team.read_text(encoding="utf-8")
    team.write_text(
        told.replace("intervention: courage-group\n", "intervention: courage-group\n    languages: [fi, sv]\n", 1),
        encoding="utf-8",
    )
    return tmp_path


def test_what_fits_from_the_lowest_step_up(county: Path) -> None:
    asked = ("--age", "9", "--theme", "sleep", "--theme", "anxiety", "--severity", "mild")
    assert interventio("find", *asked, folder=county).out == snapshot("""\
Harjula example county · 22 Nov 2026
The county and all its figures are invented.
Age: 9 · Theme: Sleep, Anxiety · How severe: mild trouble

Stepped support for children
Lowest step for mild trouble: 1. Light support
────────────────────────────────────────────────────────────────────────────────────────────────────
1 Light support – begin here
  For whom Mild symptoms

  ■ Sleep guidance
    Work method
    Ages             ages 7–12 (as offered here, Harjulan esimerkkialue)
    Theme            Sleep (its first theme)
    Form             individual, family
    Services         Student welfare
    Why on this step Meant for mild symptoms.
    1 team gives it now.
    – Harju school student welfare (North); trained people now: yes

  Step up when Symptoms last beyond six weeks
  Next step up 2. Brief treatment
────────────────────────────────────────────────────────────────────────────────────────────────────
2 Brief treatment
  For whom Mild or moderate symptoms

  ● Courage group
    Intervention
    Ages             ages 7–12 (as evaluated, Harjulan esimerkkialue)
    Theme            Anxiety (its first theme)
    Form             group
    Services         Student welfare, Family counselling
    Why on this step Meant for mild or moderate symptoms.
    2 teams give it now.
    – Harju school student welfare (North); Finnish, Swedish; trained people now: yes
    – Ranta family team (South); trained people now: yes

  Step up when Functioning declines

The navigator guides professionals in the choice of a method. It is no clinical decision and
replaces nobody's assessment.
""")


def test_severity_begins_higher_up_and_families_are_told_where_to_turn_to(county: Path) -> None:
    asked = ("--theme", "anxiety", "--severity", "severe", "--area", "north", "--language", "svenska")
    assert interventio("find", *asked, "--audience", "client", folder=county).out == snapshot("""\
Harjula example county · 22 Nov 2026
The county and all its figures are invented.
Theme: Anxiety · How severe: severe trouble · Area: North · Language: Swedish

Stepped support for children
Lowest step for severe trouble: 2. Brief treatment
────────────────────────────────────────────────────────────────────────────────────────────────────
2 Brief treatment – begin here
  For whom Mild or moderate symptoms

  ● Courage group
    In the group we learn together what can be done about fear.
    For whom ages 7–12
    Form     group
    1 team gives it now.
    – Harju school student welfare (North); Finnish, Swedish

  Step up when Functioning declines

These pages tell what help there is. They guide professionals and are no clinical decision: which
help suits you is decided together with a professional.
""")


def test_a_ladder_that_does_not_say_where_to_begin_is_told_of() -> None:
    found = interventio("find", "--theme", "anxiety", "--severity", "mild", "--audience", "manager", folder=BASE)
    assert found.out == snapshot("""\
Harjula example county · 22 Nov 2026
The county and all its figures are invented.
Theme: Anxiety · How severe: mild trouble

Stepped support for children
This ladder does not say which step answers trouble so severe, so all its steps are here.
────────────────────────────────────────────────────────────────────────────────────────────────────
1 Light support
  No method on this step fits.
────────────────────────────────────────────────────────────────────────────────────────────────────
2 Brief treatment
  For whom Mild or moderate symptoms

  ● Courage group
    Intervention
    Ages             ages 7–12 (as evaluated, Harjulan esimerkkialue)
    Theme            Anxiety (its first theme)
    Form             group
    Services         Student welfare, Family counselling
    Why on this step Meant for mild or moderate symptoms.
    2 teams give it now.
    – Harju school student welfare (North)
    – Ranta family team (South)

  Step up when Functioning declines

The navigator guides professionals in the choice of a method. It is no clinical decision and
replaces nobody's assessment.
""")


def test_where_nothing_fits_it_is_told_which_wish_rules_out_the_most(county: Path) -> None:
    assert interventio("find", "--age", "15", "--theme", "anxiety", folder=county).out == snapshot("""\
Harjula example county · 22 Nov 2026
The county and all its figures are invented.
Age: 15 · Theme: Anxiety

No method fits all of this.
Without “Age: 15”, 1 method fits.

The navigator guides professionals in the choice of a method. It is no clinical decision and
replaces nobody's assessment.
""")
    assert interventio("find", "--age", "15", "--theme", "anxiety", "--area", "south", folder=county).out == snapshot("""\
Harjula example county · 22 Nov 2026
The county and all its figures are invented.
Age: 15 · Theme: Anxiety · Area: South

No method fits all of this.
Without “Age: 15”, 1 method fits.

The navigator guides professionals in the choice of a method. It is no clinical decision and
replaces nobody's assessment.
""")


def test_as_markdown(county: Path) -> None:
    asked = ("--theme", "anxiety", "--format", "group", "--severity", "moderate", "--output-format", "md")
    assert interventio("find", *asked, folder=county).out == snapshot("""\
# Find the right method

Harjula example county · 22 Nov 2026

> The county and all its figures are invented.

- Theme: **Anxiety**
- How severe: **moderate trouble**
- Form: **group**

## Stepped support for children

Lowest step for moderate trouble: 2. Brief treatment

### 2 Brief treatment – begin here

For whom: Mild or moderate symptoms

- **Courage group** (Intervention)
  - Ages: ages 7–12 (as evaluated, Harjulan esimerkkialue)
  - Theme: Anxiety (its first theme)
  - Form: group
  - Services: Student welfare, Family counselling
  - Why on this step: Meant for mild or moderate symptoms.
  - 2 teams give it now.
    - Harju school student welfare (North); Finnish, Swedish; trained people now: yes
    - Ranta family team (South); trained people now: yes

Step up when: Functioning declines

*The navigator guides professionals in the choice of a method. It is no clinical decision and replaces nobody's assessment.*
""")


def test_as_json(county: Path) -> None:
    asked = ("--theme", "anxiety", "--severity", "moderate", "--output-format", "json")
    assert json.loads(interventio("find", *asked, folder=county).out) == snapshot(
        {
            "version": 1,
            "language": "en",
            "asOf": "2026-11-22",
            "guidance": "The navigator guides professionals in the choice of a method. It is no clinical decision and replaces nobody's assessment.",
            "wishes": {"theme": ["anxiety"], "severity": ["moderate"]},
            "assessments": [],
            "ladders": [
                {
                    "id": "children",
                    "name": "Stepped support for children",
                    "begin": 2,
                    "steps": [
                        {
                            "number": 2,
                            "tier": "brief",
                            "name": "Brief treatment",
                            "isBegin": True,
                            "forWhom": "Mild or moderate symptoms",
                            "methods": [
                                {
                                    "id": "courage-group",
                                    "name": "Courage group",
                                    "kind": "intervention",
                                    "text": None,
                                    "isSure": True,
                                    "notKnown": [],
                                    "why": [
                                        {"what": "Ages", "told": ["ages 7–12 (as evaluated, Harjulan esimerkkialue)"]},
                                        {"what": "Theme", "told": ["Anxiety (its first theme)"]},
                                        {"what": "Form", "told": ["group"]},
                                        {"what": "Services", "told": ["Student welfare, Family counselling"]},
                                        {"what": "Why on this step", "told": ["Meant for mild or moderate symptoms."]},
                                    ],
                                    "offer": "2 teams give it now.",
                                    "givenBy": [
                                        {
                                            "id": "harju-school",
                                            "name": "Harju school student welfare",
                                            "areas": ["North"],
                                            "languages": ["Finnish", "Swedish"],
                                            "contact": None,
                                            "trainedNow": "yes",
                                        },
                                        {
                                            "id": "ranta-family",
                                            "name": "Ranta family team",
                                            "areas": ["South"],
                                            "languages": [],
                                            "contact": None,
                                            "trainedNow": "yes",
                                        },
                                    ],
                                }
                            ],
                            "stepUp": "Functioning declines",
                            "nextStep": None,
                        }
                    ],
                }
            ],
            "nothing": [],
        }
    )


@pytest.mark.parametrize("audience", ["manager", "professional", "client"])
def test_to_others_nothing_is_told_of_the_trained(county: Path, audience: str) -> None:
    for form in ("text", "md", "json"):
        asked = ("--theme", "anxiety", "--audience", audience, "--output-format", form)
        told = interventio("find", *asked, folder=county).out
        assert "Courage group" in told
        assert "no clinical decision" in told
        assert "trained" not in told


def test_nothing_of_what_is_asked_is_kept(county: Path) -> None:
    before = {path: path.read_bytes() for path in county.rglob("*") if path.is_file()}
    found = interventio("find", "--age", "9", "--theme", "anxiety", "--output", "found.txt", folder=county)
    assert (found.code, found.out, found.err) == (0, "", "found.txt\n")
    after = {path: path.read_bytes() for path in county.rglob("*") if path.is_file()}
    assert after.keys() - before.keys() == {county / "found.txt"}
    assert {path: after[path] for path in before} == before


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--theme", "anxeity"), "Error: “anxeity” is not known here.\nKnown are: anxiety.\n"),
        (("--area", "west"), "Error: “west” is not known here.\nKnown are: north and south.\n"),
        (("--ladder", "child"), "Error: “child” is not known here.\nKnown are: children.\n"),
        (("--service", "x"), "Error: “x” is not known here.\nKnown are: student-welfare and family-counselling.\n"),
        (("--division", "healthy"), "Error: “healthy” is not known here.\nKnown are: health.\n"),
    ],
)
def test_what_is_not_known_is_told_with_what_is_near(asked: tuple[str, ...], said: str) -> None:
    found = interventio("find", *asked, folder=BASE)
    assert (found.code, found.out, found.err) == (2, "", said)


@pytest.mark.parametrize("asked", [("--age", "121"), ("--age", "-1"), ("--language", "Xhosa"), ("--language", "und")])
def test_what_cannot_be_meant_is_refused(asked: tuple[str, ...]) -> None:
    found = interventio("find", *asked, folder=BASE)
    assert (found.code, found.out) == (2, "")


def test_the_organisations_own_words_are_completed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BASE / "data")
    assert completion.themes("") == ["anxiety", "parenting", "sleep"]
    assert completion.themes("s") == ["sleep"]
    assert completion.areas("") == ["north", "south"]
    assert completion.services("") == ["family-counselling", "student-welfare"]
    assert completion.divisions("h") == ["health"]
    assert completion.ladders("") == ["children"]


def test_where_there_is_no_workspace_nothing_is_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert completion.themes("") == []


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII])
@pytest.mark.parametrize("audience", Audience)
def test_no_line_is_wider_than_the_terminal(audience: Audience, glyphs: Glyphs) -> None:
    finnish = translator(Language.FI)
    workspace = examine(BASE, date(2026, 11, 22))
    for wishes in (Wishes(), Wishes(severity=Degree.MILD, ages=AgeRange.model_construct(lowest=99, highest=99))):
        sheet = found_of(workspace, wishes, audience, finnish)
        for width in (10, 24, 40, 72, 300):
            lines = plain(tuple(navigator_text(sheet, finnish, width, glyphs))).splitlines()
            assert max(map(cells, lines)) <= max(NARROWEST, min(width, WIDEST))
