"""What is told of the look in the settings, on the small workspace."""

from datetime import date
from pathlib import Path

import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.pipeline import examine
from support.own import county

LIGHT_AND_FAINT = '{light: "#7a1f5c", dark: "#444444"}'


def told(folder: Path, look: str, language: Language = Language.EN) -> list[str]:
    """Return what is found in the settings: the line as it stands there, the code and the sentence."""
    root = county(folder, f"look:\n{look}")
    lines = (root / "interventio.yaml").read_text(encoding="utf-8").splitlines()
    found = [one for one in examine(root, date(2026, 11, 22)).findings if one.place.path == "interventio.yaml"]
    return [
        f"{lines[one.place.spot.line - 1].strip() if one.place.spot else ''} ← {one.code.id} "
        f"{one.sentence(translator(language))}"
        for one in found
    ]


@pytest.mark.parametrize(
    ("accent", "said"),
    [
        ('"#7a1f5c"', None),
        ('{light: "#7a1f5c", dark: "#d98cc0"}', None),
        ('"#ffee00"', "LOO001 “#ffee00” stands out from its ground by 1 : 1; 4.5 : 1 is needed."),
        ('"#FE0"', "LOO001 “#ffee00” stands out from its ground by 1 : 1; 4.5 : 1 is needed."),
        (LIGHT_AND_FAINT, "LOO001 “#444444” stands out from its ground by 1.6 : 1; 4.5 : 1 is needed."),
        ("blue", "REC027 “accent” should be a colour."),
        ("#0b5394", "REC027 “accent” should be a colour."),
        ('{light: "url(x)"}', "REC027 “light” should be a colour."),
        ('{dark: "#ffffff"}', "REC001 The field “light” is missing."),
        ("12", "REC007 “accent” should hold fields of its own, not 12."),
    ],
)
def test_an_accent_is_a_colour_that_can_be_read(tmp_path: Path, accent: str, said: str | None) -> None:
    assert told(tmp_path, f"  accent: {accent}\n") == ([f"accent: {accent} ← {said}"] if said else [])


def test_a_colour_that_can_be_read_is_proposed(tmp_path: Path) -> None:
    root = county(tmp_path, 'look:\n  accent: "#ffee00"\n')
    (finding,) = (one for one in examine(root, date(2026, 11, 22)).findings if one.code.id == "LOO001")
    assert finding.advice(translator(Language.EN)) == "Use one that stands out more, such as “#797009”."


def test_themes_need_less_contrast_than_words_and_are_known(tmp_path: Path) -> None:
    assert told(tmp_path, '  themes:\n    anxiety: "#8a8000"\n    anxeity: "#0b5394"\n') == [
        'anxeity: "#0b5394" ← REF006 There is no theme “anxeity” in data/organisation.yaml.'
    ]


def test_colours_that_some_take_for_each_other_are_a_hint(tmp_path: Path) -> None:
    assert told(tmp_path, '  themes:\n    anxiety: "#b04a2c"\n    parenting: "#6f7a1c"\n') == [
        'parenting: "#6f7a1c" ← LOO002 The colours of “parenting” and “anxiety” look alike to some readers.'
    ]


def test_numbers_are_written_as_the_language_writes_them(tmp_path: Path) -> None:
    (sentence,) = told(tmp_path, f"  accent: {LIGHT_AND_FAINT}\n", Language.FI)
    assert "1,6 : 1" in sentence
    assert "4,5 : 1" in sentence


@pytest.mark.parametrize(
    ("logo", "code"),
    [
        ("templates/none.svg", "LOO003"),
        ("templates/logo.png", "LOO004"),
        ("../logo.svg", "REC028"),
        ("/logo.svg", "REC028"),
        ("templates/../data/x.svg", "REC028"),
        ("templates/Logo.svg", "REC028"),
        ("templates/logo.gif", "REC028"),
    ],
)
def test_a_logo_is_a_picture_in_the_folder_templates(tmp_path: Path, logo: str, code: str) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "logo.png").write_bytes(b"GIF89a")
    (said,) = told(tmp_path, f"  logo: {logo}\n")
    assert said.startswith(f"logo: {logo} ← {code} ")
