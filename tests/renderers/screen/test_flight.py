import json

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.documents.flight import flight_json
from interventio.renderers.measuring import cells
from interventio.renderers.screen.flight import flight_text
from interventio.renderers.screen.lines import plain
from interventio.renderers.to_html import competence_html
from interventio.renderers.to_markdown import competence_markdown
from support.levels import level, levels
from support.sites import Page

WORDS = translator(Language.EN)
SHOWN = levels(level(1, "Teachers", name="Hearing", example="teacher"), level(2, name="Helping"), title="Steps")

TEXT = """\
Harjulan hyvinvointialue
Steps
Mitä työ vaatii ja mistä
osaamista saa.

──────────────────────────────────────
1  Hearing
3 requirements · 2 tools · 1 proposed
For example: teacher
Expected of:
●  Teachers

   ───────────────────────────────────
   2  Helping
   3 requirements · 2 tools · 1
   proposed
   expected of no group

Each level rests on those below it:
whoever has a level has these as well
Keski-Suomen malli
Answered for by: Implementaatiotiimi
"""


def test_letters_step_inwards_from_level_to_level() -> None:
    told = plain(tuple(flight_text(SHOWN, WORDS, 38)))
    assert told == TEXT.replace("Mitä työ vaatii ja mistä\nosaamista saa.", "Mitä työ vaatii ja mistä osaamista\nsaa.")
    assert max(cells(line) for line in told.splitlines()) <= 38


def test_markdown_has_the_highest_level_on_top() -> None:
    rows = [line for line in competence_markdown(SHOWN, WORDS).splitlines() if line.startswith("|")]
    assert rows == [
        "| Level | Skill | Expected of | What it adds | For example |",
        "| ---: | --- | --- | --- | --- |",
        "| 2 | **Helping** | – | 3 requirements · 2 tools · 1 proposed |  |",
        "| 1 | **Hearing** | Teachers | 3 requirements · 2 tools · 1 proposed | teacher |",
    ]


def test_json_tells_what_the_picture_shows() -> None:
    document = json.loads(flight_json(SHOWN, WORDS))
    assert document["version"] == 1
    assert document["levels"][0] == {
        "number": 1,
        "id": "level-1",
        "name": {"text": "Hearing", "language": "fi"},
        "forExample": {"text": "teacher", "language": "fi"},
        "requirements": 3,
        "tools": 2,
        "proposedTools": 1,
        "groups": [{"id": "1-0", "name": {"text": "Teachers", "language": "fi"}}],
    }


def test_one_file_of_html_has_picture_and_list_and_needs_no_other() -> None:
    page = Page(competence_html(SHOWN, WORDS))
    assert page.one("h1").text == "Steps"
    assert [one.attributes["class"] for one in page.all("figure")] == ["flight n-2"]
    assert [one.text for one in page.all("li")] == [
        "1 Level 1: Hearing 3 requirements · 2 tools · 1 proposed For example: teacher Expected of: Teachers",
        "2 Level 2: Helping 3 requirements · 2 tools · 1 proposed expected of no group",
    ]
    assert [one for one in page.all("a", "img", "link", "script") if "href" in one.attributes] == []
