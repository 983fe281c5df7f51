"""Codes are found by their id, their name and what they begin with, and what is like an unknown name is told."""

import pytest

from interventio.findings.code import Code, Severity
from interventio.findings.naming import codes_called, words_near

CODES = tuple(
    Code(id_, name, Severity.ERROR, says="")
    for id_, name in (("REF001", "unknown-method"), ("REF002", "unknown-ladder"), ("SYN201", "tab"))
)


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("REF001", ["REF001"]),
        ("ref001 ", ["REF001"]),
        ("Unknown-Ladder", ["REF002"]),
        ("ref", ["REF001", "REF002"]),
        ("REF00", ["REF001", "REF002"]),
        ("all", ["REF001", "REF002", "SYN201"]),
        ("RE", []),
        ("", []),
    ],
)
def test_a_name_stands_for_codes(name: str, ids: list[str]) -> None:
    assert sorted(codes_called(name, CODES)) == ids


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("REF099", ("REF",)),
        ("unknown method", ("unknown-method",)),
        ("unknown-ladders", ("unknown-ladder",)),
        ("SYM", ("SYN",)),
        ("qqq", ()),
    ],
)
def test_what_is_like_an_unknown_name_is_told(name: str, near: tuple[str, ...]) -> None:
    assert words_near(name, CODES) == near
