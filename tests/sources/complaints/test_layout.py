import pytest

from support.marked import marked, mistakes

LAYOUT = mistakes("layout")


@pytest.mark.parametrize("title", LAYOUT)
def test_a_mistake_is_named_where_it_stands(title: str) -> None:
    assert marked(LAYOUT[title]) == LAYOUT[title]
