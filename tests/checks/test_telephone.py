"""Where telephone numbers stand; what is one and what is not is told case by case in `test_personal_data.py`."""

import pytest

from interventio.checks.telephone import telephone_numbers


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Soita 040 123 4567 klo 9–11.", ["040 123 4567"]),
        ("040 123 4567 tai +358 (0)50 765 4321", ["040 123 4567", "+358 (0)50 765 4321"]),
        ("puh0401234567", ["0401234567"]),
        ("040 1234567, 010190-900P, 2026-03-09, 050 1234567", ["040 1234567", "050 1234567"]),
        ("ISBN 0306406152, 040.123.4567", ["040.123.4567"]),
        ("(09) 310 1234", ["(09) 310 1234"]),
        ("7–12-vuotiaat", []),
    ],
)
def test_a_telephone_number_is_found_where_it_stands(words: str, numbers: list[str]) -> None:
    assert sorted(words[datum.start : datum.end] for datum in telephone_numbers(words)) == sorted(numbers)
