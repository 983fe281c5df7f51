import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.checks.masking import masked


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("summary: Soita 040 123 4567.", "summary: Soita ••••••••••••."),
        ("by: eeva.esimerkki@example.org", "by: ••••••••••••••••••••••••••"),
        ("also: [010190-900P]", "also: [•••••••••••]"),
        ("eeva@example.org, 040 123 4567", "••••••••••••••••, ••••••••••••"),
        ("name: {fi: Rohkeusryhmä, sv: Modgruppen}", "name: {fi: Rohkeusryhmä, sv: Modgruppen}"),
        ("    read: 2026-09-01", "    read: 2026-09-01"),
        ("https://example.org/10.1016/0021-9681(87)90171-8", "https://example.org/10.1016/0021-9681(87)90171-8"),
    ],
)
def test_personal_data_is_hidden_and_nothing_else(line: str, shown: str) -> None:
    assert masked(line) == shown


@given(st.text(st.characters(codec="utf-8") | st.sampled_from("0123456789+-() .@"), max_size=100))
def test_a_line_keeps_its_length(line: str) -> None:
    assert len(masked(line)) == len(line)
