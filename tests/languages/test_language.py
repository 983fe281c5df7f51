import pytest

from interventio.languages.language import Language, language_of


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("fi", Language.FI),
        ("fi_FI.UTF-8", Language.FI),
        ("sv-FI", Language.SV),
        ("SV", Language.SV),
        ("en_GB@euro", Language.EN),
        ("se", None),
        ("fin", None),
        ("C.UTF-8", None),
        ("", None),
    ],
)
def test_a_tag_begins_with_its_language(tag: str, language: Language | None) -> None:
    assert language_of(tag) is language


def test_each_language_is_named_in_itself() -> None:
    assert [language.own_name for language in Language] == ["Suomi", "Svenska", "English"]
