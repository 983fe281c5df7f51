"""What readers are shown is true: commands print it, files are right, links lead somewhere."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from consoles import shown_pages
from handbook.consoles import PROMPT, ROOT, followed, language_of_page, reader
from handbook.markdown import blocks, headings, links
from interventio.pipeline import examine
from pictures import PICTURES, POSTERS

DAY = date(2026, 11, 22)
PAGES = {path.relative_to(ROOT).as_posix(): path for path in shown_pages()}
REFERENCES = ("docs/fi/hakuteos/", "docs/sv/referens/", "docs/en/reference/")
WRITTEN = [name for name in PAGES if not name.startswith(REFERENCES)]
"""The pages that are written by hand; the reference is compared with the code, its examples run with their codes."""


def text_of(name: str) -> str:
    return PAGES[name].read_text(encoding="utf-8")


RUN = [name for name in WRITTEN if any(block.text.startswith(PROMPT) for block in blocks(text_of(name)))]


@pytest.mark.slow
@pytest.mark.parametrize("name", RUN)
def test_commands_print_what_is_shown_and_files_are_free_of_errors(name: str, tmp_path: Path) -> None:
    somebody = reader(tmp_path, language_of_page(PAGES[name]))
    assert followed(text_of(name), somebody) == text_of(name), "run: make docs"
    workspaces = [settings.parent for settings in tmp_path.glob("*/interventio.yaml")]
    begins = any(mark in text_of(name) for mark in ("```yaml interventio.yaml", "$ interventio init "))
    assert len(workspaces) == (2 if begins else 1)
    assert [root.name for root in workspaces if examine(root, DAY).has_errors] == []


@pytest.mark.parametrize("name", WRITTEN)
def test_examples_of_files_are_yaml(name: str) -> None:
    for block in blocks(text_of(name)):
        if block.language == "yaml":
            assert yaml.compose(block.text, yaml.SafeLoader) is not None


def broken_links(name: str) -> list[str]:
    """Return the links of a page that lead to no file of the project, or to no heading of it."""
    inner = [link for link in links(text_of(name)) if not link.startswith(("https://", "http://"))]
    return [link for link in inner if not leads(name, link)]


def leads(name: str, link: str) -> bool:
    path, _, anchor = link.partition("#")
    target = PAGES[name].parent / path if path else PAGES[name]
    if not target.resolve().is_relative_to(ROOT) or not target.exists():
        return False
    return not anchor or anchor in {heading.anchor for heading in headings(target.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name: str) -> None:
    assert broken_links(name) == []


@pytest.mark.parametrize(
    ("link", "is_right"),
    [
        ("docs/developer/glossary.md", True),
        ("docs/developer/glossary.md#methods", True),
        ("docs/developer/glossary.md#spells", False),
        ("docs/developer/spells.md", False),
        ("../elsewhere", False),
        ("#nowhere", False),
    ],
)
def test_a_link_is_followed_to_its_heading(link: str, *, is_right: bool) -> None:
    assert leads("README.md", link) is is_right


@pytest.mark.parametrize(
    "names",
    [
        ("fi/alkuun.md", "sv/kom-i-gang.md", "en/getting-started.md"),
        ("fi/taustaa.md", "sv/bakgrund.md", "en/background.md"),
        ("fi/suunnitelma.md", "sv/plan.md", "en/plan.md"),
        ("fi/porrastus.md", "sv/stegmodell.md", "en/stepping.md"),
        ("fi/versiot.md", "sv/versioner.md", "en/editions.md"),
        ("fi/tukitiimi.md", "sv/stodteam.md", "en/support-team.md"),
        ("fi/muodot.md", "sv/format.md", "en/formats.md"),
        ("fi/arviointi.md", "sv/utvardering.md", "en/evaluation.md"),
        ("fi/tiedostojen-ulkoasu.md", "sv/filernas-utseende.md", "en/layout.md"),
        ("fi/kaikkea-ei-voi-korjata.md", "sv/allt-kan-inte-rattas.md", "en/not-everything-at-once.md"),
        ("fi/tarkistus.md", "sv/granskning.md", "en/checks.md"),
        ("fi/editori.md", "sv/editor.md", "en/editor.md"),
    ],
)
def test_the_languages_have_the_same_headings_and_examples(names: tuple[str, str, str]) -> None:
    fi, sv, en = (shape(text_of(f"docs/{name}")) for name in names)
    assert fi == sv == en


def shape(page: str) -> list[object]:
    """Return the levels of a page's headings, and its blocks as far as they do not depend on the language."""
    folders = [(block.language, block.path.count("/"), block.text.count(PROMPT)) for block in blocks(page)]
    return [[heading.level for heading in headings(page)], folders]


def test_pictures_are_small() -> None:
    pictures = {path.name: path.stat().st_size for path in (ROOT / "docs/images").iterdir()}
    assert {name: size for name, size in pictures.items() if size >= 400_000} == {}


def test_the_pictures_that_are_made_are_those_that_are_shown() -> None:
    made = {f"{picture.name}-{language}.png" for picture in PICTURES for language in picture.languages}
    made |= {f"{name}-en.png" for name in POSTERS}
    shown = {Path(link).name for name in WRITTEN for link in links(text_of(name)) if link.endswith(".png")}
    assert made == shown == {path.name for path in (ROOT / "docs/images").iterdir()}
