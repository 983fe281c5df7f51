"""`interventio explain`: one code, several, a family or all, for people, pages and programs."""

import json
import re
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from interventio.checks.registry import ALL_CODES
from interventio.languages.language import Language
from support.run import interventio
from support.sites import Page

FAMILIES = tuple(dict.fromkeys(code.family for code in ALL_CODES))


def headings(out: str) -> list[str]:
    """Return the codes that are explained in full."""
    return re.findall(r"^([A-Z]{3}\d{3}) [a-z]", out, re.MULTILINE)


def completed(word: str) -> list[str]:
    words = f"interventio explain {word}"
    return interventio(_INTERVENTIO_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD="2").out.split()


def test_a_code_is_explained_in_the_language_of_the_reader() -> None:
    told = {language: interventio("explain", "rec016", "--lang", language).out for language in Language}
    assert {language: out.splitlines()[2] for language, out in told.items()} == snapshot(
        {"fi": "Tämä ei ole päivämäärä", "sv": "Det här är inget datum", "en": "This is not a date"}
    )
    assert all("data/" in out and "← REC016" in out for out in told.values())


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["REF001"], ["REF001"]),
        (["Unknown-Intervention"], ["REF001"]),
        (["SYN201", "unclosed-quote"], ["SYN201", "SYN203"]),
        (["REF001", "ref001"], ["REF001"]),
        (["acc"], ["ACC001"]),
        (["--all"], [code.id for code in ALL_CODES]),
    ],
)
def test_codes_are_asked_for_by_id_name_and_family(asked: list[str], told: list[str]) -> None:
    assert headings(interventio("explain", *asked).out) == told


@pytest.mark.parametrize("language", Language)
def test_all_codes_are_listed_by_family_and_fit_a_terminal(language: str) -> None:
    lines = interventio("explain", "--lang", language).out.splitlines()
    assert [line.split()[0] for line in lines if re.match(r"[A-Z]{3}  ", line)] == [*FAMILIES]
    assert [line.split()[0] for line in lines if re.match(r"  [A-Z]{3}\d", line)] == [code.id for code in ALL_CODES]
    assert [line for line in lines if len(line) > 80] == []


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("REF999", "There is no code “REF999”.\nPerhaps you mean REF. All codes are listed by: interventio explain\n"),
        (
            "unclosed-quotes",
            (
                "There is no code “unclosed-quotes”.\nPerhaps you mean unclosed-quote and unclosed-bracket. "
                "All codes are listed by: interventio explain\n"
            ),
        ),
        ("\x1b[31m", "There is no code “\\x1b[31m”.\nAll codes are listed by: interventio explain\n"),
    ],
)
def test_what_is_like_an_unknown_code_is_named(name: str, told: str) -> None:
    ended = interventio("explain", "SYN201", name)
    assert (ended.code, ended.out, ended.err) == (2, "", f"Error: {told}")


def test_json_holds_all_that_a_page_says() -> None:
    made = json.loads(interventio("explain", "SYN205", "--format", "json").out)
    assert made == snapshot(
        {
            "version": 1,
            "language": "en",
            "families": [
                {
                    "id": "SYN",
                    "name": "Files and their text",
                    "codes": [
                        {
                            "id": "SYN205",
                            "name": "missing-space",
                            "severity": "error",
                            "title": "A space is missing after the colon",
                            "why": [
                                "The name of a field is followed by a colon and a space. Without the space the whole line is read as one word, like a web address or a time of day. Add the space."
                            ],
                            "flagged": [
                                {
                                    "path": "data/teams/harju-school.yaml",
                                    "codes": [],
                                    "lines": [
                                        {"text": "kind:service", "codes": ["SYN205"]},
                                        {"text": "name:", "codes": []},
                                        {"text": "  fi: Harjun koulun opiskeluhuolto", "codes": []},
                                        {"text": "  sv: Elevvården i Åsens skola", "codes": []},
                                        {"text": "  en: Harju school student welfare", "codes": []},
                                        {"text": "units: [harju-school]", "codes": []},
                                    ],
                                }
                            ],
                            "mended": [
                                {
                                    "path": "data/teams/harju-school.yaml",
                                    "codes": [],
                                    "lines": [
                                        {"text": "kind: service", "codes": []},
                                        {"text": "name:", "codes": []},
                                        {"text": "  fi: Harjun koulun opiskeluhuolto", "codes": []},
                                        {"text": "  sv: Elevvården i Åsens skola", "codes": []},
                                        {"text": "  en: Harju school student welfare", "codes": []},
                                        {"text": "units: [harju-school]", "codes": []},
                                    ],
                                }
                            ],
                        }
                    ],
                }
            ],
        }
    )


def test_markdown_of_a_code() -> None:
    assert interventio("explain", "SYN205", "--format", "md").out == snapshot("""\
# What the codes mean

## SYN Files and their text

### SYN205 missing-space

**A space is missing after the colon** (error)

The name of a field is followed by a colon and a space. Without the space the whole line is read as one word, like a web address or a time of day. Add the space.

Flagged:

`data/teams/harju-school.yaml`

```yaml
kind:service  # ← SYN205
name:
  fi: Harjun koulun opiskeluhuolto
  sv: Elevvården i Åsens skola
  en: Harju school student welfare
units: [harju-school]
```

Put right:

`data/teams/harju-school.yaml`

```yaml
kind: service
name:
  fi: Harjun koulun opiskeluhuolto
  sv: Elevvården i Åsens skola
  en: Harju school student welfare
units: [harju-school]
```
""")


@pytest.mark.parametrize("language", Language)
def test_the_page_has_each_code_under_its_id_and_needs_nothing_else(tmp_path: Path, language: str) -> None:
    path = tmp_path / "codes.html"
    ended = interventio("explain", "--format", "html", "-o", str(path), "--lang", language)
    assert (ended.code, ended.out, ended.err) == (0, "", f"{path}\n")
    page = Page(path.read_bytes())
    assert page.one("html").attributes["lang"] == language
    assert [one.attributes["id"] for one in page.all("article")] == [code.id for code in ALL_CODES]
    ids = {one.attributes.get("id") for one in page.all("article", "h2", "nav", "main")}
    links = {one.attributes["href"] for one in page.all("a")}
    assert {link.removeprefix("#") for link in links} <= ids
    assert not [*page.all("script"), *page.all("img"), *page.all("link")]


def test_a_text_goes_to_a_file_too(tmp_path: Path) -> None:
    assert interventio("explain", "REF001", "-o", str(tmp_path / "ref001.txt")).out == ""
    assert (tmp_path / "ref001.txt").read_text(encoding="utf-8") == interventio("explain", "REF001").out


@pytest.mark.parametrize(
    ("begun", "words"),
    [("REF00", {"REF001", "REF009"}), ("RE", {"REC", "REF", "REF001"}), ("unclosed", {"unclosed-quote"})],
)
def test_codes_names_and_families_are_completed(begun: str, words: set[str]) -> None:
    found = completed(begun)
    assert words <= {*found}
    assert all(one.startswith(begun) for one in found)
