import pytest

from interventio.cli.speech import asked_language, help_language
from interventio.languages.language import Language


@pytest.mark.parametrize(
    ("arguments", "environment", "expected"),
    [
        (["validate", "--lang", "sv"], {}, Language.SV),
        (["validate", "--lang=en"], {"INTERVENTIO_LANG": "fi"}, Language.EN),
        (["validate"], {"INTERVENTIO_LANG": "sv_FI"}, Language.SV),
        (["validate", "--lang"], {}, None),
        (["validate", "--lang", "de"], {"INTERVENTIO_LANG": "fi"}, None),
        (["validate"], {"LANG": "fi_FI.UTF-8"}, None),
    ],
)
def test_a_language_is_asked_for_by_option_or_environment(
    arguments: list[str], environment: dict[str, str], expected: Language | None
) -> None:
    assert asked_language(arguments, environment) is expected


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "fi_FI.UTF-8"}, Language.FI),
        ({"LC_ALL": "sv_SE", "LANG": "fi_FI"}, Language.SV),
        ({"LANG": "C.UTF-8"}, Language.EN),
        ({}, Language.EN),
    ],
)
def test_help_speaks_the_language_of_the_machine(environment: dict[str, str], expected: Language) -> None:
    assert help_language([], environment) is expected
