import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.intervention import Intervention
from interventio.views.methods.upkeep import upkeep_facts
from interventio.views.voice import Voice
from support.build import intervention

VOICE = Voice(translator(Language.EN), ("en",))


def told(method: Intervention) -> dict[str, list[tuple[str, str, str]]]:
    return {
        fact.label: [(str(one.text), one.basis, str(one.note or "")) for one in fact.statements]
        for fact in upkeep_facts(method, VOICE)
    }


@pytest.mark.parametrize(
    ("upkeep", "sentences"),
    [
        ({"backing": "supervision", "sessions": 10}, ["supervision 10 times a year"]),
        ({"backing": "mentoring", "sessions": 1}, ["mentoring 1 time a year"]),
        ({"backing": "supervision"}, ["supervision"]),
        ({"backing": "mentoring"}, ["mentoring"]),
        ({"sessions": 4}, ["supervision or mentoring 4 times a year"]),
        ({"certificate_valid": "24 months"}, ["the certificate is valid for 2 years"]),
        ({"certificate_valid": "18 months"}, ["the certificate is valid for 18 months"]),
        (
            {"backing": "supervision", "certificate_valid": "1 year"},
            ["supervision", "the certificate is valid for 1 year"],
        ),
    ],
)
def test_what_upkeep_asks_for(upkeep: dict[str, object], sentences: list[str]) -> None:
    assert told(intervention(upkeep=upkeep)) == {"Upkeep": [(sentence, "", "") for sentence in sentences]}


def test_what_is_accepted_in_place_of_the_training() -> None:
    first = {"training": "Chilled", "since": "2024-01-01", "by": "The team", "reason": "The same."}
    assert told(intervention(equivalents=[first, {"training": "Fear less"}])) == {
        "Accepted in place of the training": [
            ("Chilled", "from 1 Jan 2024, The team", "The same."),
            ("Fear less", "", ""),
        ]
    }


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert told(intervention()) == {}
    assert told(intervention(upkeep={})) == {}
