import pytest

from support.marked import marked, mistakes

CHARACTERS = mistakes("characters")


@pytest.mark.parametrize("title", CHARACTERS)
def test_a_mistake_is_named_where_it_stands(title: str) -> None:
    assert marked(CHARACTERS[title]) == CHARACTERS[title]


@pytest.mark.parametrize(
    "text",
    [
        "--- name: Cool Kids\n        ^ not-yaml\n",
        "?\n: : 5\n  ^ not-yaml\n",
        f"{'a' * 1025}: 5\n{' ' * 1025}^ not-yaml\n",
    ],
    ids=["a field beside the mark of a beginning", "a colon too many", "a name that is longer than any parser reads"],
)
def test_what_nobody_can_guess_still_has_its_place(text: str) -> None:
    assert marked(text) == text
