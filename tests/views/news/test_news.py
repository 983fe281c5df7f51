"""What is new, as each audience may hear of it."""

from datetime import date

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.news.news import news_of, news_page
from interventio.views.voice import Voice
from support.build import (
    catalogue,
    intervention,
    ladder,
    leaders,
    organisation,
    risk,
    settings,
    stepping,
    support_team,
    training,
    trial,
)

VOICE = Voice(translator(Language.EN), ("en",))
LIFE = [
    {"status": "considered", "since": "2024-05-31", "note": "Long ago."},
    {"status": "piloting", "since": "2024-06-01", "note": "In one team."},
    {"status": "in-use", "since": "2026-01-15"},
    {"status": "ended", "since": "2026-06-02"},
]
COUNTY = catalogue(
    settings(languages=["en"]),
    organisation({"harju": {}, "ranta": {}}),
    ladder("children", edition="2026", agreed="2026-03-01"),
    stepping(
        "children",
        editions=[{"name": "2025", "agreed": "2025-03-01", "by": "We", "standings": {}, "summary": "The first one."}],
        reviews=[
            {"unit": "ranta", "reviewed": "2026-02-10"},
            {"unit": "harju", "reviewed": "2026-02-03"},
            {"unit": "harju", "reviewed": "2026-06-02"},
            {"unit": "harju", "asked": "2026-02-01"},
        ],
    ),
    intervention("cool-kids", life=LIFE),
    leaders(
        decisions=[
            {"id": "adopt", "what": "Adopt it.", "effect": "adopt", "decided": "2025-12-01"},
            {"id": "open", "what": "And this?", "effect": "other"},
        ]
    ),
    training("spring", intervention="cool-kids", days=["2026-02-03", "2026-02-17"], name="A day"),
    training("next", intervention="cool-kids", status="planned", days=["2026-05-03"]),
    support_team(
        meetings=[
            {
                "date": "2026-03-10",
                "attendance": [{"unit": "harju", "supervisors": 1}],
                "results": [
                    {"kind": "coordination", "what": "A group in common."},
                    {"kind": "follow-up", "what": "Ask the schools."},
                ],
            },
            {"date": "2026-04-10", "results": [{"kind": "follow-up", "what": "Write."}]},
            {"date": "2026-05-10", "status": "planned", "results": [{"kind": "mentoring", "what": "Nothing yet."}]},
        ]
    ),
    trial("workshop", took_part=4, learnt="The levels were understood."),
    trial("pilot", form="pilot", status="running"),
    risk("turnover", status="closed", closed="2026-05-31"),
    risk("money"),
)


def told(found: Catalogue, audience: Audience) -> list[str]:
    return [
        " · ".join((item.day.iso, f"{item.of.name}: {item.what}", *map(str, item.told)))
        for item in news_of(found, audience, VOICE)
    ]


FOR_STAFF = [
    "2026-03-10 · anxiety-support: meeting held · A group in common.",
    "2026-03-01 · children: edition 2026 agreed",
    "2026-02-17 · cool-kids: method training held · A day",
    "2026-02-10 · workshop: workshop held · The levels were understood.",
    "2026-02-10 · children: looked through in these units: harju and ranta",
    "2026-01-15 · cool-kids: taken into use",
    "2025-12-01 · harju-leaders: decision taken · Adopt it.",
    "2025-03-01 · children: edition 2025 agreed · The first one.",
    "2024-06-01 · cool-kids: pilot begun · In one team.",
]


@pytest.mark.parametrize("audience", [Audience.COORDINATOR, Audience.MANAGER])
def test_those_who_act_hear_of_risks_too(audience: Audience) -> None:
    assert sorted(told(COUNTY, audience)) == sorted(["2026-05-31 · turnover: risk closed", *FOR_STAFF])


def test_professionals_hear_of_the_rest() -> None:
    assert sorted(told(COUNTY, Audience.PROFESSIONAL)) == sorted(FOR_STAFF)


def test_families_hear_of_charts_and_of_methods_that_come_and_go() -> None:
    assert told(COUNTY, Audience.CLIENT) == [
        "2026-03-01 · children: edition 2026 agreed",
        "2026-01-15 · cool-kids: taken into use",
        "2025-03-01 · children: edition 2025 agreed · The first one.",
    ]


def test_the_newest_stand_first_and_nothing_is_told_twice_or_before_its_day() -> None:
    found = news_of(COUNTY, Audience.COORDINATOR, VOICE)
    days = [item.date for item in found]
    assert days == sorted(days, reverse=True)
    assert len({item.key for item in found}) == len(found)
    assert date(2024, 6, 1) <= min(days)
    assert max(days) <= COUNTY.day


def test_an_edition_that_stands_among_the_earlier_ones_too_is_told_once() -> None:
    now = {"name": "2026", "agreed": "2026-03-01", "by": "We", "standings": {}, "summary": "New."}
    found = catalogue(
        settings(languages=["en"]),
        ladder("children", edition="2026", agreed="2026-03-01"),
        stepping("children", editions=[now]),
    )
    assert told(found, Audience.CLIENT) == ["2026-03-01 · children: edition 2026 agreed · New."]


def test_the_page_parts_them_by_month() -> None:
    page = news_page(COUNTY, Audience.CLIENT, VOICE)
    assert [(month.id, month.title, len(month.items)) for month in page.months] == [
        ("month-2026-03", "March 2026", 1),
        ("month-2026-01", "January 2026", 1),
        ("month-2025-03", "March 2025", 1),
    ]
    assert page.rule == "From 1 Jun 2024 to 1 Jun 2026, as the records tell."
    assert page.items == news_of(COUNTY, Audience.CLIENT, VOICE)
