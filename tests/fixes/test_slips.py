import pytest

from interventio.fixes.slips import is_slip, the_meant


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Cool_Kids", "cool-kids"),
        ("coolkids", "cool-kids"),
        ("kävelevä-koulu", "kaveleva-koulu"),
        ("psychologst", "psychologist"),
        ("psycchologist", "psychologist"),
        ("psichologist", "psychologist"),
        ("pyschologist", "psychologist"),
        ("school-nures", "school-nurse"),
        ("sumary", "summary"),
        ("deliverss", "delivers"),
    ],
)
def test_slips(word: str, meant: str) -> None:
    assert is_slip(word, meant)
    assert is_slip(meant, word)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("cool-kids-4", "cool-kids-2"),
        ("group-a", "group-b"),
        ("ksm", "kbm"),
        ("school-nurse", "school-worker"),
        ("sleep", "sleep-guidance"),
        ("north-east", "south-east"),
        ("team2026", "team2025"),
        ("", "team"),
    ],
)
def test_words_of_their_own(word: str, other: str) -> None:
    assert not is_slip(word, other)


def test_only_one_word_can_be_meant() -> None:
    assert the_meant("courage-grup", ("courage-group", "courage-camp")) == "courage-group"
    assert the_meant("corage", ("courage", "corange")) is None
    assert the_meant("Courage", ("courage", "courages")) == "courage"
