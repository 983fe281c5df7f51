"""Gaps that are accepted for a time stand apart, with the reason and the day."""

import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.gaps.gaps import gaps_page
from interventio.views.gaps.page import GapsPage
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, organisation, settings, team

WORDS = organisation(
    {"harju": {"area": "north"}, "ranta": {"area": "south"}},
    areas=["north", "south"],
    themes=["anxiety"],
    age_groups=[{"id": "school", "name": "School age", "ages": {"from": 7, "to": 12}}],
)
METHODS = (
    intervention("cool-kids", ["children/guided"], themes=["anxiety"], ages=[{"from": 7}]),
    intervention("friends", ["children/light"], themes=["anxiety"], ages=[{"from": 7}]),
    team("harju", ["cool-kids"], {"nurse": {"headcount": 9, "trained": {"cool-kids": 5}}}),
)


def accepted(tier: str, until: str = "2026-12-31", **fields: object) -> dict[str, object]:
    return {"tier": tier, "theme": "anxiety", "reason": "Helped elsewhere.", "by": "Leaders", "until": until} | fields


def page(*gaps: dict[str, object], audience: Audience = Audience.MANAGER) -> GapsPage:
    records: tuple[Part, ...] = (
        settings(["cool-kids"], languages=["en"]),
        WORDS,
        ladder("children", ["light", "guided"], accepted_gaps=[*gaps]),
        *METHODS,
    )
    found = catalogue(*records)
    return gaps_page(found, numbers_of(found, audience), Voice(translator(Language.EN), ("en",)))


def told(one: GapsPage) -> list[tuple[str, list[str], str, str, str]]:
    return [
        (line.line.sentence, [str(area) for area in line.areas], str(line.reason), str(line.by), line.until.iso)
        for line in one.accepted
    ]


def test_an_accepted_gap_is_not_among_those_to_mend() -> None:
    one = page(accepted("light"))
    assert told(one) == [
        ("On step 1 no team is to deliver what is offered:", [], "Helped elsewhere.", "Leaders", "2026-12-31")
    ]
    assert one.groups == ()
    ((row,),) = (theme.rows for theme in one.matrices[0].themes)
    assert [(cell.gap, cell.words) for cell in row.cells] == [("accepted", "accepted"), ("", "1")]
    assert row.cells[0].sentence == "no team, accepted until 31 Dec 2026"
    assert one.keys[-1].gap == "accepted"


def test_after_its_last_day_it_counts_again() -> None:
    one = page(accepted("light", until="2026-05-31"))
    assert (one.accepted, [group.gap for group in one.groups]) == ((), ["no-team"])
    assert "accepted" not in [key.gap for key in one.keys]


def test_what_is_accepted_in_an_area_names_it() -> None:
    one = page(accepted("guided", areas=["south"]))
    assert told(one) == [
        ("On step 2 no team is to deliver what is offered:", ["south"], "Helped elsewhere.", "Leaders", "2026-12-31")
    ]
    (row,) = one.by_area
    assert [cell.gap for cell in row.cells] == ["", "accepted"]


@pytest.mark.parametrize("audience", list(Audience))
def test_nobody_is_told_of_an_accepted_gap_that_is_none(audience: Audience) -> None:
    assert page(accepted("guided", areas=["north"]), audience=audience).accepted == ()
