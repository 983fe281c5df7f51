from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.actions import actions_page
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, organisation, settings, team

ENGLISH = translator(Language.EN)
Lines = dict[str, list[tuple[str, str | None, str | None, str]]]


def told(*records: Part, audience: Audience = Audience.COORDINATOR) -> Lines:
    found = catalogue(settings(["cool-kids", "ali"], languages=["en"]), *records)
    page = actions_page(found, numbers_of(found, audience).actions, Voice(ENGLISH, ("en",)))
    return {
        group.id: [
            (one.what, one.record.page, one.method.page if one.method else None, one.why) for one in group.actions
        ]
        for group in page.groups
    }


def staffed(id_: str, trained: int, headcount: int = 10) -> Part:
    return team(id_, ["cool-kids"], {"nurse": {"headcount": headcount, "trained": {"cool-kids": trained}}})


METHODS = (organisation(), intervention("cool-kids"), intervention("ali"))


def test_what_needs_doing_stands_in_groups_the_most_urgent_first() -> None:
    cool_kids = "interventions/cool-kids"
    lines = told(
        *METHODS,
        staffed("fine", 7),
        staffed("none", 0),
        staffed("one", 1),
        staffed("few", 3),
        staffed("some", 6),
        team("uncounted", ["cool-kids"]),
    )
    assert lines == {
        "nobody-trained": [("Train 7 more people", "teams/none", cool_kids, "0 of 10 trained")],
        "one-trained": [("Train 6 more people", "teams/one", cool_kids, "1 of 10 trained")],
        "below-target": [
            ("Train 4 more people", "teams/few", cool_kids, "3 of 10 trained"),
            ("Train 1 more person", "teams/some", cool_kids, "6 of 10 trained"),
        ],
        "without-team": [
            ("Agree which team delivers the method", "interventions/ali", None, "no team delivers it"),
        ],
        "unknown-numbers": [
            (
                "Ask for the counts and write them down",
                "teams/uncounted",
                cool_kids,
                "nurse: the staff has not been counted",
            )
        ],
    }


def test_old_counts_and_overdue_reviews() -> None:
    old = team("old", ["cool-kids"], staffing={"2025-01-31": {"nurse": {"headcount": 1, "trained": {"cool-kids": 1}}}})
    due = intervention("due", review={"last_reviewed": "2024-05-31", "by": "The team"})
    lines = told(*METHODS, old, due)
    assert lines["old-numbers"] == [("Count the staff anew", "teams/old", None, "last counted 31 Jan 2025")]
    assert lines["overdue-reviews"] == [
        ("Look the record through and write down the day", "interventions/due", None, "was due on 31 May 2025")
    ]


def test_others_than_coordinators_are_not_told_what_would_give_few_people_away() -> None:
    lines = told(*METHODS, staffed("one", 1), staffed("few", 3), audience=Audience.MANAGER)
    assert lines.keys() == {"without-team"}
