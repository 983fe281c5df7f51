"""What codes may be called."""

import pytest

from interventio.findings.code import Code, Severity
from interventio.findings.naming import codes_called, narrowest, words_near

CODES = tuple(
    Code(id_, name, Severity.ERROR, "Wrong.")
    for id_, name in (("REF001", "unknown-method"), ("REF012", "unknown-code"), ("REC001", "missing-field"))
)


@pytest.mark.parametrize(
    ("word", "ids"),
    [
        ("REF001", {"REF001"}),
        (" ref001 ", {"REF001"}),
        ("unknown-code", {"REF012"}),
        ("Unknown-Code", {"REF012"}),
        ("REF", {"REF001", "REF012"}),
        ("REF01", {"REF012"}),
        ("ALL", {"REF001", "REF012", "REC001"}),
        ("RE", set()),
        ("", set()),
        ("unknown", set()),
        ("REF0001", set()),
    ],
)
def test_a_word_stands_for_codes(word: str, ids: set[str]) -> None:
    assert codes_called(word, CODES) == ids


def test_of_what_is_asked_the_narrowest_counts() -> None:
    asked = {"REF": 1, "REF00": 2, "unknown-method": 3, "REC": 4}
    assert [narrowest(code, asked) for code in CODES] == [3, 1, 4]
    assert narrowest(CODES[0], {}) is None


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("REF099", ("REF",)),
        ("unknown method", ("unknown-method",)),
        ("missing-fields", ("missing-field",)),
        ("RFE", ("REF", "REC")),
        ("qqq", ()),
        ("REF1", ("REF001",)),
        ("ref-12", ("REF012",)),
    ],
)
def test_what_is_like_an_unknown_word_is_told(word: str, near: tuple[str, ...]) -> None:
    assert words_near(word, CODES) == near
