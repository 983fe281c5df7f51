import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.renderers.measuring import SOFT
from interventio.renderers.soft_hyphens import softened


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("Puhelinohjattu vanhempainohjelma", "Puhelin|ohjattu vanhempain|ohjelma"),
        ("Interpersonaalinen psykoterapia (IPT-N)", "Inter|per|so|naa|li|nen psyko|terapia (IPT-N)"),
        ("Uniohjaus", "Uniohjaus"),
        ("SDQ 2026", "SDQ 2026"),
    ],
)
def test_long_words_may_be_parted_at_their_joints(text: str, parted: str) -> None:
    assert softened(text, "fi") == parted.replace("|", SOFT)


def test_english_words_stay_as_they_are() -> None:
    assert softened("Interpersonal psychotherapy", "en") == "Interpersonal psychotherapy"


@given(st.text())
def test_nothing_but_soft_hyphens_comes_in(text: str) -> None:
    assert softened(text, "sv").replace(SOFT, "") == text.replace(SOFT, "")
