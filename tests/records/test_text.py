import pytest

from interventio.records.text import UNTOLD, Said, is_language, said_in

LANGUAGES = ("fi", "sv", "en")


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        pytest.param({"fi": "Ryhmä", "sv": "Grupp"}, "sv", Said("Grupp", "sv", False), id="as wanted"),
        pytest.param(
            {"fi": "Ryhmä", "sv": "Grupp"}, "en", Said("Ryhmä", "fi", True), id="the first language stands in"
        ),
        pytest.param({"en": "Group"}, "sv", Said("Group", "en", True), id="whatever there is stands in"),
        pytest.param({UNTOLD: "Ryhmä"}, "fi", Said("Ryhmä", "fi", False), id="words alone are in the first language"),
        pytest.param({"ru": "Группа"}, "fi", Said("Группа", "ru", True), id="a language of nobody's pages"),
    ],
)
def test_a_text_is_said_in_the_wanted_language_or_in_the_next_best(
    text: dict[str, str], wanted: str, expected: Said
) -> None:
    assert said_in(text, wanted, LANGUAGES) == expected


@pytest.mark.parametrize(
    ("value", "is_one"),
    [("sv", True), ("sv-FI", True), ("sr-Latn", True), ("und", False), ("SV", False), ("svenska", False), ("", False)],
)
def test_a_language_is_named_by_its_code(value: str, *, is_one: bool) -> None:
    assert is_language(value) is is_one
