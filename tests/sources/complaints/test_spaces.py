import pytest

from support.marked import marked, mistakes

SPACES = mistakes("spaces")


@pytest.mark.parametrize("title", SPACES)
def test_a_mistake_is_named_where_it_stands(title: str) -> None:
    assert marked(SPACES[title]) == SPACES[title]


@pytest.mark.parametrize(
    "text",
    [
        "summary: A group·of children\n",
        "summary: Note:·a group\n",
        "summary:\n  Note:·a group\n",
        "summary: |\n  ··A group\n",
        'summary: "·A group"\n',
        "address: https://example.org/a\n",
        "address:\n  https://example.org/a\n",
        "time: at:12\n",
        "names:\n  - doi:10.1000/182\n",
        "change: -5\n",
        "change:\n  -5\n",
        "name: -Cool\n",
        "name: Cool→Kids\n",
        "name:→Cool Kids\n",
        "names: [→a,→b]\n",
    ],
)
def test_what_may_be_meant_so_is_left_alone(text: str) -> None:
    assert marked(text) == text
