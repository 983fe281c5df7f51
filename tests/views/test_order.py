from hypothesis import given
from hypothesis import strategies as st

from interventio.views.order import alphabetical


def test_finnish_letters_stand_after_z_and_accents_do_not_count() -> None:
    names = ["Öljytie", "Äiti", "Åbo", "zeta", "École", "elo", "A", "ahdistus"]
    assert sorted(names, key=alphabetical) == ["A", "ahdistus", "École", "elo", "zeta", "Åbo", "Äiti", "Öljytie"]


@given(st.text(max_size=8), st.text(max_size=8))
def test_only_the_same_name_has_the_same_place(one: str, other: str) -> None:
    assert (alphabetical(one) == alphabetical(other)) == (one == other)
