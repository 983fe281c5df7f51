from pathlib import Path

import pytest
import typer

from interventio.cli.validation.help_address import an_address
from pages.overlay import laid_over_base
from pages.test_pages import the_page
from support.run import interventio


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


@pytest.mark.parametrize("name", ["json", "github", "gitlab", "azure", "junit", "sarif", "rdjson", "markdown"])
def test_formats_that_know_links_lead_to_the_page(tmp_path: Path, name: str) -> None:
    folder = laid_over_base(the_page("SYN205").flagged, tmp_path)
    asked = ("validate", "--output-format", name, "--help-address", "https://example.org/codes.html")
    assert "https://example.org/codes.html#SYN205" in interventio(*asked, folder=folder).out


@pytest.mark.parametrize("name", ["full", "concise", "grouped"])
def test_people_at_a_terminal_are_told_the_command(tmp_path: Path, name: str) -> None:
    folder = laid_over_base(the_page("SYN205").flagged, tmp_path)
    err = interventio("validate", "--output-format", name, folder=folder).err
    assert err == "What a code means and how to put it right: interventio explain SYN205\n"
