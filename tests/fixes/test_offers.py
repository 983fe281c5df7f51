import shutil
from datetime import date
from pathlib import Path

from interventio.fixes.offers import MOST_OFFERED, fixes_of
from interventio.languages.language import Language
from interventio.languages.pages import page_of
from interventio.languages.translator import translator
from interventio.pipeline import examine, told_findings
from pages.overlay import BASE, laid_over_base

DAY = date(2026, 11, 22)


def county(folder: Path, **lines: str) -> Path:
    """Return the small workspace with lines put in place of others in the file of a team."""
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    path = folder / "data/teams/harju-school.yaml"
    text = path.read_text(encoding="utf-8")
    for name, line in lines.items():
        text = "\n".join(line if old.startswith(f"{name}:") else old for old in text.split("\n"))
    path.write_text(text, encoding="utf-8")
    return folder


def test_a_fix_is_offered_for_what_is_known(tmp_path: Path) -> None:
    found = examine(county(tmp_path, since="since: 1.8.2023", units="unit: [harju-school]"), DAY)
    fixes = fixes_of(found.findings, found.root)
    assert [fix and (fix.is_safe, [one.text for one in fix.replacements]) for fix in fixes] == [
        (True, ["units"]),
        (True, ["2023-08-01"]),
    ]


def test_findings_are_told_with_fixes_only_when_asked(tmp_path: Path) -> None:
    found, words = examine(county(tmp_path, since="since: 1.8.2023"), DAY), translator(Language.EN)
    told = [told_findings(found, words, has_fixes=has_fixes).findings[0].fix for has_fixes in (False, True)]
    assert [fix is None for fix in told] == [True, False]


def test_a_file_that_is_gone_gets_no_fix(tmp_path: Path) -> None:
    found = examine(county(tmp_path, since="since: 1.8.2023"), DAY)
    (tmp_path / "data/teams/harju-school.yaml").unlink()
    assert fixes_of(found.findings, found.root) == (None,)


def test_not_more_fixes_are_offered_than_can_be_tried(tmp_path: Path) -> None:
    found = examine(county(tmp_path, since="since: 1.8.2023"), DAY)
    fixes = fixes_of([found.findings[0]] * (MOST_OFFERED + 5), found.root)
    assert [fix is None for fix in fixes] == [False] * MOST_OFFERED + [True] * 5


def test_a_reference_is_put_right_at_every_place(tmp_path: Path) -> None:
    page = page_of("REF001")
    assert page is not None
    found = examine(laid_over_base(page.flagged, tmp_path), DAY)
    (fix,) = (fix for fix in fixes_of(found.findings, found.root) if fix)
    assert {one.text for one in fix.replacements} == {"courage-group"}
