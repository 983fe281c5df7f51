from datetime import date
from fractions import Fraction

from interventio.measures.composition_history import CompositionChange, PostChange, composition_history
from support.build import multidisciplinary_team


def history(*compositions: tuple[str, dict[str, object]], day: str = "2026-11-28") -> tuple[CompositionChange, ...]:
    fields = [
        {"since": since, "posts": [{"occupation": id_, "posts": amount} for id_, amount in posts.items()]}
        for since, posts in compositions
    ]
    return composition_history(multidisciplinary_team(compositions=fields), date.fromisoformat(day))


def test_each_composition_says_how_long_it_held_and_what_has_changed() -> None:
    found = history(
        ("2023-01-01", {"nurse": 1, "psychologist": "0.5"}),
        ("2025-03-01", {"nurse": "1.5", "social-worker": 1}),
    )
    assert [(one.composition.since, one.until, one.posts) for one in found] == [
        (date(2023, 1, 1), date(2025, 2, 28), Fraction(3, 2)),
        (date(2025, 3, 1), None, Fraction(5, 2)),
    ]
    assert [one.changes for one in found] == [
        (),
        (
            PostChange("nurse", Fraction(1), Fraction(3, 2)),
            PostChange("social-worker", Fraction(0), Fraction(1)),
            PostChange("psychologist", Fraction(1, 2), Fraction(0)),
        ),
    ]


def test_a_composition_to_come_is_not_told_and_ends_nothing() -> None:
    (only,) = history(("2023-01-01", {"nurse": 1}), ("2027-01-01", {"nurse": 2}))
    assert only.until is None


def test_order_in_the_file_does_not_matter_and_the_later_of_one_day_holds() -> None:
    found = history(("2025-01-01", {"nurse": 3}), ("2024-01-01", {"nurse": 1}), ("2024-01-01", {"nurse": 2}))
    assert [one.posts for one in found] == [2, 3]
    assert found[1].changes == (PostChange("nurse", Fraction(2), Fraction(3)),)


def test_where_nothing_is_known_there_is_no_history() -> None:
    assert history() == ()
