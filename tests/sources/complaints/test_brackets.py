import pytest

from support.marked import marked, mistakes

BRACKETS = mistakes("brackets")


@pytest.mark.parametrize("title", BRACKETS)
def test_a_mistake_is_named_where_it_stands(title: str) -> None:
    assert marked(BRACKETS[title]) == BRACKETS[title]
