import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.actions.actions import actions_page
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, evaluation

ENGLISH = Voice(translator(Language.EN), ("en",))
PLANNED: list[dict[str, object]] = [
    {"months": 6, "status": "planned", "due": "2026-05-31", "whole": 3},
    {"months": 1, "status": "planned", "due": "2026-08-31", "of": "placed"},
]


@pytest.mark.parametrize("audience", [Audience.COORDINATOR, Audience.MANAGER])
def test_follow_ups_are_told_at_their_evaluation_and_without_numbers_of_people(audience: Audience) -> None:
    found = catalogue(evaluation("team-2025", name="The team in 2025", by="Evaluators", follow_ups=PLANNED))
    page = actions_page(found, numbers_of(found, audience).actions, ENGLISH)
    (group,) = (group for group in page.groups if group.id == "client-follow-ups")
    assert [(one.id, one.what, one.why, one.is_overdue) for one in group.actions] == [
        ("follow-up-clients-team-2025-1", "Follow up clients at 6 months", "was to be done by 31 May 2026", True),
        ("follow-up-clients-team-2025-2", "Follow up clients at 1 month", "to be done by 31 Aug 2026", False),
    ]
    assert {(one.record.name.text, one.record.page) for one in group.actions} == {
        ("The team in 2025", "evaluations/team-2025")
    }
    assert {(one.whom.name.text, one.numbers) for one in group.actions} == {("Evaluators", ())}
