import re

from hypothesis import given
from hypothesis import strategies as st

from interventio.views.editions.edition_addresses import edition_addresses


def test_years_stay_and_other_names_become_plain_letters() -> None:
    assert edition_addresses(["2025", "Luonnos 0.3", "Åsby: höst", "con"]) == (
        "2025",
        "edition-luonnos-0-3",
        "edition-asby-host",
        "edition-con",
    )


def test_no_two_have_one_address() -> None:
    assert edition_addresses(["a", "A", "edition a-2", "!", "edition 4"]) == (
        "edition-a",
        "edition-a-2",
        "edition-edition-a-2",
        "edition-4",
        "edition-edition-4",
    )


def test_a_number_that_is_taken_is_passed_over() -> None:
    assert edition_addresses(["a 3", "a", "A"]) == ("edition-a-3", "edition-a", "edition-a-4")


@given(st.lists(st.text(max_size=80)))
def test_every_address_is_plain_and_its_own(names: list[str]) -> None:
    made = edition_addresses(names)
    assert len({*made}) == len(made) == len(names)
    assert all(re.fullmatch(r"[a-z0-9-]{1,90}", one) for one in made)
