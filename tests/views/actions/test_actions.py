from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.actions.actions import actions_of_team, actions_page
from interventio.views.actions.page import Action, Whom
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.build import catalogue, intervention, organisation, settings, team
from support.found import catalogue as written

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


NO_ROUND = "no round is planned yet"
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
        "nobody-trained": [("Train 7 more people", "teams/none", cool_kids, f"0 of 10 trained (0%); {NO_ROUND}")],
        "one-trained": [("Train 6 more people", "teams/one", cool_kids, f"1 of 10 trained (10%); {NO_ROUND}")],
        "below-target": [
            ("Train 4 more people", "teams/few", cool_kids, f"3 of 10 trained (30%); {NO_ROUND}"),
            ("Train 1 more person", "teams/some", cool_kids, f"6 of 10 trained (60%); {NO_ROUND}"),
        ],
        "rounds": [
            (
                "Plan a round for 18 people",
                cool_kids,
                None,
                "4 teams are below the target, and planned rounds have too little room",
            )
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


COUNTY = """
settings:
  owner: The coordinators
  languages: [en]
  coverage: {methods: [ck]}
  planning: {by: 2027-12-31}
organisation:
  divisions: [{id: d, name: d}]
  units: [{id: harju, name: Harju, division: d}]
  themes: [{id: anxiety, name: Anxiety}]
  age_groups: [{id: school, name: School age, ages: {from: 7, to: 12}}]
ladder kids:
  accepted_gaps: [{tier: light, theme: anxiety, reason: r, by: b, until: 2026-10-31}]
method ck: {name: Cool Kids, themes: [anxiety], ages: [{from: 7, to: 12}], placements: [{ladder: kids, tier: brief}],
  delivered_by: [nurse]}
method old: {name: Old, life: [{status: ended, since: 2026-08-01}]}
method new: {name: New, life: [{status: planned, since: 2025-03-01}]}
team harju:
  name: Harju team
  units: [harju]
  delivers: [{intervention: ck}, {intervention: old}]
  staffing:
    - {date: 2026-09-30, staff: [{occupation: nurse, headcount: 10, trained: {ck: {completed: 2}}}]}
  review: {last_reviewed: 2025-09-30, by: The head}
training spring: {name: Spring round, intervention: ck, provider: The centre, days: [2027-02-02, 2027-03-02], seats: 4,
  participants: [{team: harju, occupation: nurse, booked: 1}]}
training summer: {intervention: ck, provider: The centre, days: [2027-06-02]}
leaders board:
  name: The board
  decisions:
    - {id: late, what: Does it go on?, effect: pause, intervention: ck, due: 2026-10-31, owner: The head}
    - {id: sometime, what: When?, effect: other}
    - {id: raised, what: The target rises., effect: change-target, target: 75, decided: 2026-09-15}
    - {id: new, what: New is taken into use., effect: end, intervention: new, decided: 2026-09-15}
"""

LACKING = "the team lacks 4, all teams together 4"
Told = tuple[str, str, str, str, str | None]


def lines(records: str, audience: Audience = Audience.COORDINATOR) -> dict[str, list[Told]]:
    found = written(records)
    page = actions_page(found, numbers_of(found, audience).actions, Voice(ENGLISH, ("en",)))
    return {group.id: [told_of(one) for one in group.actions] for group in page.groups}


def told_of(one: Action) -> Told:
    """Return what, where, why, by whom and by when; what is overdue bears an exclamation mark."""
    where = " · ".join(str(mention.name) for mention in (one.record, one.method) if mention)
    due = f"{one.due}{'!' if one.is_overdue else ''}" if one.due else None
    return one.what, where, one.why, str(one.whom.name), due


def test_everything_is_told_with_its_numbers_by_whom_and_by_when() -> None:
    harju, supervisor = "Harju team · Cool Kids", "the team's supervisor"
    assert lines(COUNTY) == {
        "below-target": [
            ("Train 5 more people", harju, "2 of 10 trained (20%); 1 seat is booked", supervisor, "31 Dec 2027")
        ],
        "book-seats": [
            (
                "Book 3 seats",
                harju,
                f"Spring round, 2 Feb 2027 and 2 Mar 2027, The centre: 3 seats free; {LACKING}",
                supervisor,
                "2 Feb 2027",
            ),
            (
                "Book 1 seat",
                harju,
                f"summer, 2 Jun 2027, The centre: how many seats are free is not known; {LACKING}",
                supervisor,
                "2 Jun 2027",
            ),
        ],
        "gaps": [
            (
                "Offer help, or accept the gap",
                "Anxiety · School age",
                "kids. Nothing is offered on step 1. It was accepted until 31 Oct 2026.",
                "The board",
                "31 Oct 2026!",
            )
        ],
        "decisions": [
            (
                "Decide: Does it go on?",
                "The board · Cool Kids",
                "a method is not started for the time being; Seen to by: The head",
                "The board",
                "31 Oct 2026!",
            ),
            ("Decide: When?", "The board", "", "The board", None),
        ],
        "unwritten-decisions": [
            (
                "Write down what was decided",
                "The board · New",
                "New is taken into use.",
                "The coordinators",
                "15 Sept 2026!",
            ),
            (
                "Write the new target in the settings",
                "The board",
                "The target rises.",
                "The coordinators",
                "15 Sept 2026!",
            ),
        ],
        "ended-methods": [
            (
                "Write down the team's last day for it",
                "Harju team · Old",
                "the method ended on 1 Aug 2026",
                supervisor,
                "1 Aug 2026!",
            )
        ],
        "long-stages": [
            (
                "Decide when the pilot begins, or drop the plan",
                "New",
                "planned since 1 Mar 2025",
                "The board",
                "1 Mar 2026!",
            )
        ],
        "overdue-reviews": [
            (
                "Look the record through and write down the day",
                "Harju team",
                "was due on 30 Sept 2026",
                "The head",
                "30 Sept 2026!",
            )
        ],
    }


def test_what_a_chart_waits_for_is_told_at_its_process() -> None:
    units = ", ".join(f"{{id: u{number}, name: Unit {number}, division: d}}" for number in range(1, 8))
    found = lines(f"""
        settings: {{owner: Coordinators}}
        organisation: {{divisions: [{{id: d, name: d}}], units: [{units}]}}
        ladder children: {{name: For children, owner: The head}}
        chart children:
          name: For children
          owner: Coordinators
          process:
            - {{phase: mapping, due: 2026-11-01, participants: [u1, u2, u3, u4, u5, u6]}}
            - {{phase: draft, questions: [{{what: Who?, due: 2026-11-21}}, {{what: Why?, owner: The head}}]}}
          reviews: [{{unit: u7, reviewed: 2026-10-01, content: 0123456789ab}}]
    """)
    names = ", ".join(f"Unit {number}" for number in range(1, 6))
    assert {group: found[group] for group in ("reviews-to-ask", "questions", "overdue-phases")} == {
        "reviews-to-ask": [
            (
                "Ask 7 units to look the chart through",
                "For children",
                f"not asked: {names} and 1 more; changed since: Unit 7",
                "Coordinators",
                None,
            )
        ],
        "questions": [
            ("Answer: Who?", "For children", "came up in the phase “First draft”", "Coordinators", "21 Nov 2026!"),
            ("Answer: Why?", "For children", "came up in the phase “First draft”", "The head", None),
        ],
        "overdue-phases": [
            (
                "Finish the phase “Mapping of methods”, or give it a new day",
                "For children",
                "was due on 1 Nov 2026",
                "Coordinators",
                "1 Nov 2026!",
            )
        ],
    }


def test_managers_are_not_told_of_few_people_in_rounds() -> None:
    many = COUNTY.replace("headcount: 10", "headcount: 100").replace("completed: 2", "completed: 20")
    shown = lines(many, Audience.MANAGER)
    assert shown["below-target"] == [
        (
            "Train 50 more people",
            "Harju team · Cool Kids",
            "20 of 100 trained (20%)",
            "the team's supervisor",
            "31 Dec 2027",
        )
    ]
    assert {"book-seats", "rounds"}.isdisjoint(shown)
    assert "book-seats" in lines(many)


def test_roles_without_a_name_in_the_records_are_called_by_what_they_are() -> None:
    plain = COUNTY.replace("  owner: The coordinators\n", "").replace(
        "leaders board:", "leaders board: {}\nleaders two:"
    )
    shown = lines(plain)
    assert {one[3] for one in shown["unwritten-decisions"]} == {"the intervention coordinators"}
    assert {one[3] for one in shown["long-stages"]} == {"the implementation team"}
    assert {one[3] for one in shown["decisions"]} == {"The board"}


def test_an_action_is_known_by_an_id_that_does_not_hang_on_the_language() -> None:
    found = written(COUNTY)
    actions = numbers_of(found, Audience.COORDINATOR).actions
    ids = [
        [
            one.id
            for group in actions_page(found, actions, Voice(translator(tongue), ("en",))).groups
            for one in group.actions
        ]
        for tongue in Language
    ]
    assert len(set(ids[0])) == len(ids[0]) == len(actions)
    assert ids[0] == ids[1] == ids[2]


def test_a_team_has_its_own_actions_those_that_are_due_first_in_front() -> None:
    found = written(COUNTY)
    own = actions_of_team(found, numbers_of(found, Audience.COORDINATOR).actions, "harju", Voice(ENGLISH, ("en",)))
    assert [(one.task, one.due) for one in own] == [
        ("stop-delivering", DayWords("1 Aug 2026", "2026-08-01")),
        ("look-through", DayWords("30 Sept 2026", "2026-09-30")),
        ("book-seats", DayWords("2 Feb 2027", "2027-02-02")),
        ("book-seats", DayWords("2 Jun 2027", "2027-06-02")),
        ("train", DayWords("31 Dec 2027", "2027-12-31")),
    ]
    assert [one.whom for one in own[:2]] == [
        Whom("supervisors", Words("the team's supervisor"), "harju"),
        Whom("reviewers", Words("The head"), "harju"),
    ]


UPKEEP = """
settings: {languages: [en]}
method ck: {name: Cool Kids, delivered_by: [nurse], upkeep: {certificate_valid: 12 months}}
team harju:
  name: Harju team
  delivers: [{intervention: ck}]
  staffing:
    - date: 2026-09-30
      staff: [{occupation: nurse, headcount: 9, active: {ck: 0}, trained: {ck: {completed: 8}}}]
training past: {intervention: ck, status: held, days: [2025-11-01],
  participants: [{team: harju, occupation: nurse, certified: 1}]}
"""


def test_coordinators_alone_are_told_of_certificates_and_of_what_is_not_used() -> None:
    supervisor = "the team's supervisor"
    assert lines(UPKEEP) == {
        "certificates": [
            ("Renew 1 certificate", "Harju team · Cool Kids", "valid until 31 Oct 2026", supervisor, "1 Nov 2026!")
        ],
        "unused": [
            (
                "Find out what hampers the use of the method",
                "Harju team · Cool Kids",
                "8 people are trained, and it has not been used for a year",
                supervisor,
                None,
            )
        ],
    }
    assert lines(UPKEEP, Audience.MANAGER) == {}
