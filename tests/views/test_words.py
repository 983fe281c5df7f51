from interventio.views.words import DayWords, Words


def test_words_and_days_print_as_readers_see_them() -> None:
    assert f"{Words('Uni', 'fi')}, {DayWords('9.3.2026', '2026-03-09')}" == "Uni, 9.3.2026"
