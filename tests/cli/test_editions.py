"""`interventio edition` and `interventio changes`, run as their users run them."""

import csv
import io
import json
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from inline_snapshot import snapshot
from openpyxl import load_workbook

from support.run import REPOSITORY, Ended, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
CHART = "data/steppings/children.yaml"


@pytest.fixture
def county(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture
def changed(county: Path) -> Path:
    """Return a county that has agreed an edition, and has moved a method since."""
    assert agree(county, "--agreed", "2026-09-01").code == 0
    method = county / "data/interventions/courage-group.yaml"
    text = method.read_text(encoding="utf-8")
    assert "tier: brief" in text
    method.write_text(text.replace("tier: brief", "tier: light"), encoding="utf-8")
    return county


def agree(county: Path, *more: str, name: str = "2026") -> Ended:
    by = ("--by", "fi=Implementaatiotiimi", "--summary", "fi=Uutta", "--summary", "sv=Nytt", "--summary", "en=New")
    return interventio("edition", "children", "--name", name, *by, *more, folder=county)


def findings(county: Path) -> list[str]:
    return interventio("validate", "--hints", "--output-format", "concise", folder=county).out.splitlines()


def test_an_edition_is_written_into_a_new_file_and_is_sound(county: Path) -> None:
    before = findings(county)
    assert agree(county).out == "The edition “2026” of “children” has been written down.\n"
    assert findings(county) == before
    assert (county / CHART).read_text(encoding="utf-8").splitlines()[:22] == snapshot(
        [
            "ladder: children",
            'edition: "2026"',
            "agreed: 2026-11-22",
            "editions:",
            '  - name: "2026"',
            "    agreed: 2026-11-22",
            "    by:",
            "      fi: Implementaatiotiimi",
            "      sv: Implementeringsteamet",
            "      en: The implementation team",
            "    summary:",
            "      fi: Uutta",
            "      sv: Nytt",
            "      en: New",
            "    standings:",
            "      light: [sleep-guidance]",
            "      brief: [courage-group, parent-group]",
            "    names:",
            "      light: {fi: Kevyt tuki, sv: Lätt stöd, en: Light support}",
            "      brief: {fi: Lyhyt hoito, sv: Kort behandling, en: Brief treatment}",
            "      sleep-guidance: {fi: Uniohjaus, sv: Sömnhandledning, en: Sleep guidance}",
            "      courage-group: {fi: Rohkeusryhmä, sv: Modgruppen, en: Courage group}",
        ]
    )


def test_a_file_keeps_its_comments_and_gets_the_heading(county: Path) -> None:
    path = county / CHART
    path.parent.mkdir()
    path.write_text("# Ours.\nladder: children\nseveral: repeated  # two cards\n", encoding="utf-8")
    agree(county, "--agreed", "2026-09-01")
    assert path.read_text(encoding="utf-8").startswith(
        "# Ours.\nladder: children\nseveral: repeated  # two cards\n"
        'edition: "2026"\nagreed: 2026-09-01\neditions:\n  - name: "2026"\n'
    )
    agree(county, "--agreed", "2026-10-01", name="2026 b")
    text = path.read_text(encoding="utf-8")
    assert "edition: 2026 b\nagreed: 2026-10-01\n" in text
    assert text.count("fingerprint:") == 1


def test_nothing_is_written_on_a_dry_run(county: Path) -> None:
    shown = agree(county, "--dry-run").out
    assert shown.startswith(f"--- /dev/null\n+++ b/{CHART}\n@@ ")
    assert '+  - name: "2026"\n' in shown
    assert not (county / CHART).exists()


def test_units_that_are_named_agree(county: Path) -> None:
    agree(county, "--units", "harju-school", "--units", "ranta-counselling")
    assert "    units: [harju-school, ranta-counselling]\n" in (county / CHART).read_text(encoding="utf-8")


def test_units_agree_that_have_looked_the_chart_through_as_it_is(county: Path) -> None:
    assert interventio("review", "children", "--unit", "ranta-counselling", folder=county).code == 0
    assert interventio("review", "children", "--unit", "harju-school", "--asked", "2026-11-01", folder=county).code == 0
    agree(county, "--reviewed-units")
    text = (county / CHART).read_text(encoding="utf-8")
    assert "    units: [ranta-counselling]\n" in text
    assert text.count("fingerprint:") == 1


def test_a_text_is_in_the_language_of_the_run(county: Path) -> None:
    interventio("edition", "children", "--name", "1", "--by", "Styrgruppen", "--lang", "sv", folder=county)
    assert "    by:\n      sv: Styrgruppen\n" in (county / CHART).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("more", "told"),
    [
        pytest.param(["--name", " 2026 "], "The chart “children” has an edition “2026” already", id="a name again"),
        pytest.param(["--name", "2027", "--agreed", "2026-08-01"], "1 Aug 2026 is before 1 Sept 2026", id="too early"),
        pytest.param(["--name", " "], "An edition needs a name of one line", id="no name"),
        pytest.param(["--name", "2027", "--units", "nowhere"], "“nowhere” is not known here.", id="unknown unit"),
        pytest.param(["--name", "2027", "--by", "de=Wir"], "“de” is not a language", id="another language"),
        pytest.param(
            ["--name", "2027", "--units", "harju-school", "--reviewed-units"],
            "do not go together",
            id="units in two ways",
        ),
    ],
)
def test_what_cannot_be_is_refused(changed: Path, more: list[str], told: str) -> None:
    before = (changed / CHART).read_bytes()
    ended = interventio("edition", "children", *more, folder=changed)
    assert ended.code == 2
    assert told in ended.err
    assert (changed / CHART).read_bytes() == before


def test_nothing_is_made_of_data_with_errors(changed: Path) -> None:
    path = changed / CHART
    path.write_text(path.read_text(encoding="utf-8").replace("ladder: children", "ladder: nowhere"), encoding="utf-8")
    assert agree(changed, name="2027").code == 1
    assert "2027" not in path.read_text(encoding="utf-8")


def test_what_has_changed_is_told_in_a_table_and_in_sentences(changed: Path) -> None:
    assert interventio("changes", "children", folder=changed).out == snapshot("""\
Method          Change              Before: Edition 2026   After: Today
──────────────────────────────────────────────────────────────────────────
Courage group   → on another step   2 Brief treatment      1 Light support
Courage group has moved from 2 Brief treatment to 1 Light support.
2 methods stand where they stood.
""")


def test_what_has_changed_as_markdown(changed: Path) -> None:
    assert interventio("changes", "--format", "md", folder=changed).out == snapshot("""\
# Stepped support for children: Edition 2026 and Today

- Courage group has moved from 2 Brief treatment to 1 Light support.
- 2 methods stand where they stood.

| Step | Before: Edition 2026 | After: Today |
| --- | --- | --- |
| 1 Light support | Sleep guidance | Sleep guidance; **→** Courage group (from: 2 Brief treatment) |
| 2 Brief treatment | Parent group; **→** Courage group (to: 1 Light support) | Parent group |
""")


def test_what_has_changed_in_every_language(changed: Path) -> None:
    told = {interventio("changes", "--lang", lang, folder=changed).out for lang in ("fi", "sv", "en")}
    assert len(told) == 3


def test_what_has_changed_for_programs(changed: Path, tmp_path: Path) -> None:
    told = json.loads(interventio("changes", "--format", "json", folder=changed).out)
    assert (told["version"], told["before"], told["after"]) == (
        1,
        {"edition": "2026", "day": "2026-09-01"},
        {"edition": None, "day": "2026-11-22"},
    )
    assert [one["id"] for one in told["moved"]] == ["courage-group"]
    rows = list(csv.reader(io.StringIO(interventio("changes", "--format", "csv", folder=changed).out.lstrip("\ufeff"))))
    assert len(rows) == 2
    assert interventio("changes", "--format", "xlsx", "--output", str(tmp_path / "c.xlsx"), folder=changed).code == 0
    assert load_workbook(tmp_path / "c.xlsx").sheetnames


def test_what_has_changed_as_a_picture(changed: Path) -> None:
    drawn = ET.fromstring(interventio("changes", "--format", "svg", folder=changed).out)  # noqa: S314 - our own text
    assert (drawn.findtext("{http://www.w3.org/2000/svg}title") or "").endswith("Edition 2026 and Today")


def test_two_editions_are_compared_by_their_names(changed: Path) -> None:
    agree(changed, "--agreed", "2026-10-01", name="2026 b")
    assert "Nothing has changed." in interventio("changes", folder=changed).out
    assert "has moved from" in interventio("changes", "--to", "2026 b", folder=changed).out
    assert "has moved from" in interventio("changes", "--from", "2026", folder=changed).out


def test_without_an_edition_before_there_is_nothing_to_compare(county: Path) -> None:
    ended = interventio("changes", folder=county)
    assert ended.code == 2
    assert "No edition of the chart “children” was agreed before 22 Nov 2026" in ended.err
    agree(county, "--agreed", "2026-09-01")
    assert "was agreed before 1 Sept 2026" in interventio("changes", "--to", "2026", folder=county).err
    assert "“2025” is not known here." in interventio("changes", "--from", "2025", folder=county).err
