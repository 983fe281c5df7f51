import pytest

from interventio.sources.structure_codes import STRUCTURE_CODES
from support.marked import codes_shown, marked, mistakes

STRUCTURE = mistakes("structure")


@pytest.mark.parametrize("title", STRUCTURE)
def test_a_mistake_is_named_where_it_stands(title: str) -> None:
    assert marked(STRUCTURE[title]) == STRUCTURE[title]


def test_every_code_is_shown() -> None:
    tried_at_the_limit = {"too-deep", "too-many-values", "too-many-aliases", "overlong-text"}
    assert codes_shown(STRUCTURE) - {"empty-file"} == {code.name for code in STRUCTURE_CODES} - tried_at_the_limit
