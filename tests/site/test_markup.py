"""The markup of every file, judged by the Nu checker and by html-validate."""

from collections.abc import Callable
from pathlib import Path

import pytest

from interventio.disclosure.audience import Audience
from support.markup import Flaw, html_validate_flaws, nu_flaws

BAD_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Bad</title></head>
<body><main>
<h1>Bad</h1>
<p id="one"><img src="one.png"></p>
<p id="one" aria-labelledby="two">Twice</p>
</main></body>
</html>
"""
BAD_PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"><step/></svg>\n'
BAD_STYLE = "a { colr: red }\n"


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    (tmp_path / "page.html").write_text(BAD_PAGE, encoding="utf-8")
    (tmp_path / "picture.svg").write_text(BAD_PICTURE, encoding="utf-8")
    (tmp_path / "style.css").write_text(BAD_STYLE, encoding="utf-8")
    return tmp_path


def test_the_nu_checker_finds_nothing(folder: Path) -> None:
    assert nu_flaws(folder) == []


def test_html_validate_finds_nothing(folder: Path) -> None:
    assert html_validate_flaws(folder) == []


@pytest.mark.long
@pytest.mark.parametrize("audience", [one for one in Audience if one is not Audience.COORDINATOR])
def test_neither_do_they_for_other_audiences(reports: Callable[[Audience], Path], audience: Audience) -> None:
    assert nu_flaws(reports(audience)) == []
    assert html_validate_flaws(reports(audience)) == []


def test_the_nu_checker_finds_what_is_wrong(bad: Path) -> None:
    found = [(flaw.path, flaw.line, flaw.words) for flaw in nu_flaws(bad)]
    assert [(path, line, words[:42]) for path, line, words in found] == [
        ("page.html", 6, "An “img” element must have an “alt” attrib"),
        ("page.html", 6, "The first occurrence of ID “one” was here."),
        ("page.html", 7, "Duplicate ID “one”."),
        ("page.html", 7, "The “aria-labelledby” attribute must not b"),
        ("picture.svg", 1, "Element “step” not allowed as child of ele"),
        ("picture.svg", 1, "The “step” element is a completely-unknown"),
        ("style.css", 1, "CSS: “colr”: Property “colr” doesn't exist"),
    ]


def test_html_validate_finds_what_is_wrong(bad: Path) -> None:
    assert html_validate_flaws(bad) == [
        Flaw("page.html", 6, 'wcag/h37: <img> is missing required "alt" attribute'),
        Flaw("page.html", 7, 'no-dup-id: Duplicate ID "one"'),
        Flaw("page.html", 7, 'no-missing-references: Element references missing id "two"'),
    ]
