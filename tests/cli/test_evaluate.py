"""`interventio evaluate`, run as its users run it."""

import json
import shutil
from pathlib import Path

import openpyxl
import pytest
from inline_snapshot import snapshot

from interventio.cli import completion
from support.pdfs import opened, sizes, tags
from support.run import REPOSITORY, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
TEAM = """
kind: multidisciplinary
name: {fi: Perhetiimi, sv: Familjeteam, en: Family team}
units: [harju-school]
"""
EVALUATION = """
name: {fi: Perhetiimi 2025, sv: Familjeteamet 2025, en: Family team 2025}
summary: {fi: Se kannattaa., sv: Det lönar sig., en: It pays.}
team: family-team
starts: 2025-01-01
ends: 2025-12-31
method: {fi: Laskettu kirjauksista., sv: Räknat ur anteckningarna., en: Counted from the records.}
ended: 27
outcomes:
  - classes:
      - {id: better, name: {fi: Parani, sv: Bättre, en: Better}, turn: improved, count: 8}
      - {id: same, name: {fi: Ennallaan, sv: Oförändrat, en: Unchanged}, turn: unchanged, count: 6}
      - {id: worse, name: {fi: Paheni, sv: Sämre, en: Worse}, turn: worsened, count: 11}
    unknown: 2
feedback:
  - id: young
    name: {fi: Nuoret, sv: Unga, en: Young people}
    asked: 60
    answered: 9
    promoters: 6
    passives: 2
    detractors: 1
economy:
  costs: [{year: 2025, euros: 960000}]
  alternative: {name: {fi: Sijoitus, sv: Placering, en: Placement}, euros: 245000, year: 2025}
  prevented: {count: 8}
lessons: [{kind: works-well, what: {fi: Työpari, sv: Arbetspar, en: Working in pairs}}]
"""


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return a workspace with an evaluated team."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / "data" / "teams" / "family-team.yaml").write_text(TEAM.lstrip(), encoding="utf-8")
    (tmp_path / "data" / "evaluations").mkdir(exist_ok=True)
    (tmp_path / "data" / "evaluations" / "family-team-2025.yaml").write_text(EVALUATION.lstrip(), encoding="utf-8")
    return tmp_path


def test_all_evaluations_as_a_table(county: Path) -> None:
    assert interventio("evaluate", folder=county).out == snapshot("""\
ID                 Evaluated     Time   Ended   Turned out better   Interval (95 %)       Answered   NPS   Pays at   Goals
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
family-team-2025   Family team   2025      27        32% (8 / 25)            17–52%   15% (9 / 60)    56         4       –
Turned out better: those in a class of better outcomes, of those whose outcome is known, with Wilson's interval at 95 %. Of fewer than 30, one client moves the share by more than three points.
NPS: promoters less detractors, of those who answered, times a hundred, group by group.
Pays at: how many prevented cases pay for it, its cost divided by the cost of one case and rounded up.
One in full, each number with its rule: interventio evaluate ID
""")


def test_one_evaluation_in_full(county: Path) -> None:
    assert interventio("evaluate", "family-team-2025", folder=county).out == snapshot("""\
Harjula example county · 22 Nov 2026
For coordinators: contains small numbers of clients, not for publication.
The county and all its figures are invented.
Family team 2025
Evaluated: Family team
Time: 1 Jan 2025 – 31 Dec 2025
Clients whose work ended: 27

It pays.

Turned out better: 32%, interval 17–52% (8 / 25, small number)
Recommend (NPS): +56, Young people (answered: 15% (9 / 60))
Pays for itself at: 4 cases (prevented: 8)
Reckoned saving: €1,000,000
────────────────────────────────────────────────────────────────────────────────────────────────────
How it turned out
All whose work ended
Outcome: Share (Of how many) · Interval (95 %)
  Better    32% (8 / 25) · 17–52%
            ███████─────░░░░░░░░░░░░
  Unchanged 24% (6 / 25) · 11–44%
            █████─────░░░░░░░░░░░░░░
  Worse     44% (11 / 25) · 26–63%
            ██████████─────░░░░░░░░░
  The outcome of 25 clients is known. That of 2 clients is not known.
  These are small numbers: a single client changes the shares by several points, so they only point
  in a direction.
Each outcome is divided by the clients whose outcome is known, and so is a part of it that is told
apart. Those of whom it is not known stand in none.
The line across the end of a bar is its interval (Wilson's): among many clients like these the share
would lie in it, with a certainty of 95 %. It does not tell what has brought the outcome about.
────────────────────────────────────────────────────────────────────────────────────────────────────
Would they recommend it
Group: NPS (Answered of those asked) · Whatever the others think
  Young people +56 (9 / 60, 15%) · −77 … +93 · small number
               ░░──────────██████─────░
The net promoter score is the share of those who answered 9 or 10 of 10 less the share of those who
answered 0 to 6, times a hundred: from −100 to 100.
Beside it stands from where to where the score may lie if those who did not answer are counted too;
the line in the bar shows the same.
────────────────────────────────────────────────────────────────────────────────────────────────────
What it cost, and what it spared
It pays for itself when 4 cases are prevented: it cost €960,000, and one case costs €245,000 in a
year.
By the best judgement 8 cases were prevented: it spared €1,000,000 more than it cost.
Costs by year: Euros (Clients) · Cost per client
  2025 €960,000 (27) · €35,556
By the assumptions: Best judgement
  Cost of one case in a year €245,000
  Cases that pay for it      4
  Cases prevented            8
  Saving                     €1,000,000
The cost per client is the cost divided by the clients for whom it was.
The cost divided by the cost of one case, rounded up to a whole case, tells how many prevented cases
pay for it.
The saving is the number prevented times the cost of one case, less the cost. The lowest one takes
the fewest prevented and the cheapest case, the highest one the most and the dearest.
The saving is a reckoning with assumptions, not money in an account: how many were prevented is a
judgement.
────────────────────────────────────────────────────────────────────────────────────────────────────
What others can learn
Works well
  – Working in pairs
────────────────────────────────────────────────────────────────────────────────────────────────────
How it was evaluated, and what it cannot show
Counted from the records.
There is no group that did without: what time alone, or other help, has done is in the numbers too.
An interval tells how far chance reaches, and nothing of what brought a change about.
Those who did not answer may think otherwise than those who did.
""")


def test_a_team_is_told_by_its_newest_evaluation(county: Path) -> None:
    one, team = (interventio("evaluate", name, folder=county).out for name in ("family-team-2025", "family-team"))
    assert one == team


def test_other_programs_get_exact_numbers(county: Path) -> None:
    (brief,) = json.loads(interventio("evaluate", "--format", "json", folder=county).out)["evaluations"]
    assert (brief["improved"]["share"], brief["recommend"][0]["score"], brief["paysAt"]) == ("8/25", "500/9", 4)
    told = json.loads(interventio("evaluate", "family-team", "--format", "json", folder=county).out)
    assert (told["version"], [one["id"] for one in told["sections"]]) == (
        1,
        ["outcomes", "feedback", "economy", "lessons", "method"],
    )
    assert [row["value"] for row in told["sections"][0]["tables"][0]["rows"]] == ["8/25", "6/25", "11/25"]


def test_a_spreadsheet_has_every_number_and_lesson(county: Path) -> None:
    lines = interventio("evaluate", "family-team", "--format", "csv", folder=county).out.splitlines()
    assert lines[0] == snapshot("Section,Of whom,What,Number,Of how many,Between,Remark")
    assert (lines[1], lines[-1]) == snapshot(
        (
            "How it turned out,All whose work ended,Better,32%,8 / 25,17–52%,",
            "What others can learn,Works well,Working in pairs,,,,",
        )
    )
    interventio("evaluate", "-o", "all.xlsx", folder=county)
    assert openpyxl.load_workbook(county / "all.xlsx").worksheets[-1]["A2"].value == "family-team-2025"


def test_decision_makers_get_two_pages_at_most(county: Path) -> None:
    ended = interventio("evaluate", "family-team", "-o", "family-team.pdf", folder=county)
    content = (county / "family-team.pdf").read_bytes()
    assert (ended.code, ended.err, sizes(content)) == (0, "family-team.pdf\n", [(210, 297)] * 2)
    (heading,) = tags(content).all("H1")
    metadata = opened(content).metadata
    assert metadata
    assert heading.text == metadata.title == "Family team 2025"


def test_the_evaluations_of_the_example_fit_two_pages_also_side_by_side(tmp_path: Path) -> None:
    file = tmp_path / "team.pdf"
    for lang in ("fi", "en"):
        interventio("evaluate", "monialainen-perhetiimi", "--compare", "--lang", lang, "-o", str(file))
        assert sizes(file.read_bytes()) == [(210, 297)] * 2


def test_markdown_is_chosen_by_the_name_of_the_file(county: Path) -> None:
    assert interventio("evaluate", "family-team", "-o", "family-team.md", folder=county).code == 0
    text = (county / "family-team.md").read_text(encoding="utf-8")
    assert text.startswith("# Family team 2025\n\nEvaluation for decision makers\n")
    assert "| Better | 32% | 8 / 25 | 17–52% |" in text


def test_others_are_shown_no_small_number_of_people(county: Path) -> None:
    told = json.loads(
        interventio("evaluate", "family-team", "--audience", "manager", "--format", "json", folder=county).out
    )
    (rows,) = (one["tables"][0]["rows"] for one in told["sections"] if one["id"] == "feedback")
    assert [(row["told"], row["value"], row["lowest"]) for row in rows] == [("*", None, None)]


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        (("family-tean",), "“family-tean” is not known here.\nKnown are: family-team"),
        (("courage-group",), "“courage-group” has not been evaluated by"),
        (("family-team", "--audience", "client"), "Clients and their families are shown no evaluations here."),
        (("--audience", "client"), "Clients and their families are shown no evaluations here."),
        (("--compare",), "--compare is made of one evaluation: name it.\nKnown are: family-team-2025."),
        (("--format", "pdf"), "PDF is made of one evaluation: name it."),
        (("-o", "all.md"), "Markdown is made of one evaluation: name it."),
    ],
)
def test_what_cannot_be_answered(county: Path, asked: tuple[str, ...], error: str) -> None:
    ended = interventio("evaluate", *asked, folder=county)
    assert (ended.code, ended.out) == (2, "")
    assert error in ended.err


def test_evaluations_are_completed(county: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(county)
    assert completion.evaluated("fam") == ["family-team", "family-team-2025"]
