import pytest

from interventio.sources.complaints.quotes import unknown_escape
from interventio.sources.lines import Lines, Point
from support.marked import marked, mistakes

QUOTES = mistakes("quotes")


@pytest.mark.parametrize("title", QUOTES)
def test_a_mistake_is_named_where_it_stands(title: str) -> None:
    assert marked(QUOTES[title]) == QUOTES[title]


@pytest.mark.parametrize(
    "escape", [r"\0", r"\a", r"\t", r"\"", r"\\", r"\/", r"\ ", r"\N", r"\x41", r"\u00e4", r"\U0001f600", "\\"]
)
def test_what_means_something_is_not_unknown(escape: str) -> None:
    assert unknown_escape(Lines(f'"{escape}'), Point(1, 1)) is None
