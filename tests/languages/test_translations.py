"""The catalogues say in Finnish and Swedish everything that is said in English."""

import importlib
import re
from pathlib import Path
from textwrap import dedent

import pytest

TOOLS = Path(__file__).parents[2] / "tools"

with pytest.MonkeyPatch.context() as patch:
    patch.syspath_prepend(str(TOOLS))
    translations = importlib.import_module("translations")

WANTED = translations.collected()


def strings(language: str) -> list[tuple[str, str]]:
    """Return each form of each message with its translation."""
    return [
        pair
        for message in translations.catalogue(language).values()
        for pair in zip(translations.forms(message.id), translations.forms(message.string), strict=True)
    ]


def test_nothing_is_missing_fuzzy_obsolete_or_misfit(capsys: pytest.CaptureFixture[str]) -> None:
    """How a catalogue is laid out depends on Babel's version; `make check` looks at that with the pinned one."""
    translations.check()
    assert [line for line in capsys.readouterr().out.splitlines() if not line.endswith("stale: run update")] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_quotation_marks_are_those_of_the_language(language: str) -> None:
    assert [translated for _, translated in strings(language) if re.search("[“„«»]", translated)] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_ends_as_the_message_does(language: str) -> None:
    ends = re.compile(r"[.?:…]$")
    assert [
        (message, translated)
        for message, translated in strings(language)
        if translated and ends.findall(message) != ends.findall(translated)
    ] == []


def test_no_brace_stands_alone() -> None:
    said = [form for message, where in WANTED.items() for form in message if not min(where).startswith("schema:")]
    assert [form for form in said if re.search("[{}]", re.sub(r"\{\w+\}", "", form))] == []


@pytest.mark.parametrize(
    "message",
    [
        ("The field “{field}” is missing.",),
        ("{count} file", "{count} files"),
        ("Skip to the content",),
        ("The occupation.",),
    ],
)
def test_messages_are_found_in_code_and_templates_and_descriptions(message: tuple[str, ...]) -> None:
    assert message in WANTED


SAID: dict[tuple[str, ...], set[str]] = {
    ("Said {name}.",): set(),
    ("{count} file is wrong.", "{count} files are wrong."): set(),
}
FIT = """
    msgid "Said {name}."
    msgstr "Sanottu {name}."

    msgid "{count} file is wrong."
    msgid_plural "{count} files are wrong."
    msgstr[0] "{count} tiedosto on väärin."
    msgstr[1] "{count} tiedostoa on väärin."
"""


@pytest.mark.parametrize(
    ("fit", "unfit", "faults"),
    [
        ("", "", []),
        ("Sanottu {name}.", "", [("missing", "Said {name}.")]),
        ("{count} tiedosto on väärin.", "", [("missing", "{count} file is wrong.")]),
        ("Sanottu {name}.", "Sanottu {nimi}.", [("other placeholders", "Said {name}.")]),
        ("{count} tiedosto on", "Yksi tiedosto on", [("other placeholders", "{count} file is wrong.")]),
        ('msgid "Said {name}."', '#, fuzzy\n    msgid "Said {name}."', [("fuzzy", "Said {name}.")]),
        ("Said {name}", "Told {name}", [("missing", "Said {name}."), ("obsolete", "Told {name}.")]),
    ],
)
def test_what_is_wrong_with_a_catalogue_is_found(fit: str, unfit: str, faults: list[tuple[str, str]]) -> None:
    content = dedent(FIT.replace(fit, unfit) if fit else FIT).encode()
    assert list(translations.faults(SAID, translations.messages_in(content))) == faults
