import pytest
import typer

from interventio.cli.explain_options import an_address


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("https://example.org/codes.html", "https://example.org/codes.html"),
        (" http://example.org/a?b=1#REF001", "http://example.org/a?b=1"),
    ],
)
def test_an_address_is_that_of_a_page(given: str, address: str) -> None:
    assert an_address(given) == address


@pytest.mark.parametrize(
    "given", ["codes.html", "javascript:alert(1)", "https://", "https://a b", "https://a/\n::error::", 'https://a/"x']
)
def test_what_is_no_address_is_refused(given: str) -> None:
    with pytest.raises(typer.BadParameter):
        an_address(given)
