from fractions import Fraction

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.multidisciplinary.compositions import LETTERS, composition_lines, letters_of, posts_in_words
from interventio.views.multidisciplinary.page import PostSegment, ProfessionRow
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, multidisciplinary_team, organisation

VOICE = Voice(translator(Language.EN), ("en",))
OLD = {"since": "2024-01-01", "posts": [{"occupation": "nurse", "posts": 1}, {"occupation": "doctor", "posts": 1}]}
NEW = {
    "since": "2025-01-01",
    "posts": [{"occupation": "nurse", "posts": "1.5"}, {"occupation": "psychologist", "posts": 1}],
    "capacity": 24,
    "reason": "More families waited.",
    "by": "The management team",
}
TEAM = multidisciplinary_team(compositions=[OLD, NEW])
COUNTY = catalogue(organisation(occupations=["nurse", "doctor", "psychologist"]), TEAM)


def test_professions_bear_letters_those_of_the_present_first() -> None:
    assert letters_of(COUNTY, TEAM) == {"nurse": "A", "psychologist": "B", "doctor": "C"}


def test_beyond_the_last_letter_a_profession_bears_none() -> None:
    many = [f"o{number}" for number in range(len(LETTERS) + 1)]
    posts = [{"occupation": one, "posts": 1} for one in many]
    team = multidisciplinary_team(compositions=[{"since": "2024-01-01", "posts": posts}])
    assert letters_of(catalogue(team), team)[many[-1]] == ""


def test_compositions_are_told_with_what_changed_and_why() -> None:
    (old, new), rows = composition_lines(COUNTY, TEAM, VOICE)
    assert (str(old.since), str(old.until), old.posts, old.changes, old.capacity) == (
        *("1 Jan 2024", "31 Dec 2024", "2 posts", (), "–"),
    )
    assert (new.until, new.posts, new.capacity, new.reason, new.by) == (
        *(None, "2.5 posts", "24", Words("More families waited."), Words("The management team")),
    )
    assert new.changes == (
        "nurse: from 1 to 1.5",
        "psychologist: 1, new in the team",
        "doctor: no longer in the team, before 1",
    )
    assert new.segments == (PostSegment("A", Fraction(3, 2), "more"), PostSegment("B", Fraction(1), "more"))
    assert rows == (
        ProfessionRow("A", Words("nurse"), ("1", "1.5")),
        ProfessionRow("B", Words("psychologist"), ("–", "1")),
        ProfessionRow("C", Words("doctor"), ("1", "–")),
    )


def test_one_post_is_one() -> None:
    assert [posts_in_words(Fraction(number), VOICE.words) for number in (1, "1/2", 2)] == [
        *("1 post", "0.5 posts", "2 posts"),
    ]
