from datetime import date

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.unit_reviews import ContentChanges, ReviewOfUnit, ReviewState
from interventio.views.mention import Mention
from interventio.views.process.page import ReviewLine, SinceReview
from interventio.views.process.unit_reviews import record_of_content, review_lines, standing_in_words
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.found import catalogue

FOUND = catalogue("""
    settings: {languages: [en]}
    organisation:
      divisions: [{id: d, name: Health}]
      units:
        - {id: aho, name: Aho, division: d}
        - {id: ranta, name: Ranta, division: d}
        - {id: oja, name: Oja, division: d}
    ladder children: {}
    method ck: {name: Cool Kids}
    method aart: {name: AART}
""")
VOICE = Voice(translator(Language.EN), ("en",))
COOL_KIDS, AART = Mention(Words("Cool Kids"), "interventions/ck"), Mention(Words("AART"), "interventions/aart")


def test_those_stand_first_with_whom_something_is_to_be_done() -> None:
    states = {"aho": ReviewState.STANDING, "ranta": ReviewState.NOT_ASKED, "oja": ReviewState.NOT_ASKED}
    lines = review_lines(FOUND, [ReviewOfUnit(unit, state) for unit, state in states.items()], VOICE)
    assert [(line.id, line.words, line.is_to_be_asked) for line in lines] == [
        ("oja", "not asked", True),
        ("ranta", "not asked", True),
        ("aho", "looked through", False),
    ]


def test_a_line_says_what_has_changed_since_by_names_and_by_ids() -> None:
    changes = ContentChanges(("interventions/ck", "interventions/aart", "tiers/children"), (), ("interventions/old",))
    one = ReviewOfUnit("aho", ReviewState.OUTDATED, date(2026, 9, 1), date(2026, 10, 1), {"en": "Good"}, changes)
    (line,) = review_lines(FOUND, [one], VOICE)
    assert line == ReviewLine(
        id="aho",
        unit=Mention(Words("Aho"), "units/aho"),
        division=Words("Health"),
        state="outdated",
        words="changed since",
        asked=DayWords("1 Sept 2026", "2026-09-01"),
        reviewed=DayWords("1 Oct 2026", "2026-10-01"),
        remarks=Words("Good"),
        changes=(
            SinceReview("changed", "Changed", changes.changed, (AART, COOL_KIDS, Mention(Words("the steps"), None))),
            SinceReview("gone", "Gone", changes.gone, (Mention(Words("old"), None),)),
        ),
        is_to_be_asked=True,
    )


def test_the_records_of_a_content_are_called_by_what_they_are() -> None:
    keys = ("interventions/ck", "tiers/children", "steppings/children", "elsewhere/x")
    assert [record_of_content(FOUND, key, VOICE) for key in keys] == [
        COOL_KIDS,
        Mention(Words("the steps"), None),
        Mention(Words("what the chart shows"), "charts/children"),
        Mention(Words("elsewhere/x"), None),
    ]


def test_how_many_units_have_looked_it_through_is_a_sentence() -> None:
    reviews = (ReviewOfUnit("aho", ReviewState.STANDING), ReviewOfUnit("oja", ReviewState.ASKED))
    assert standing_in_words(reviews, VOICE.words) == "1 of 2 units has looked through what stands on the chart now."
