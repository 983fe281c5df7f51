from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.changes import changes_page
from interventio.views.changes_page import Change, ChartChanges
from interventio.views.mention import Mention
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.build import catalogue, intervention, ladder, settings, stepping

VOICE = Voice(translator(Language.EN), ("en",))


def edition(name: str, agreed: str, **standings: list[str]) -> dict[str, object]:
    return {"name": name, "agreed": agreed, "standings": standings, "by": "The team"}


FOUND = catalogue(
    settings(languages=["en"]),
    ladder(),
    ladder("youth"),
    intervention("cool-kids", ["children/guided", "children/intensive"]),
    intervention("ali", ["children/light"]),
    intervention("icdp", ["children/light"]),
    stepping(
        "children",
        editions=[
            edition("2024", "2024-05-01", light=["cool-kids", "ali", "icdp"]),
            edition("2025", "2025-05-01", guided=["cool-kids"], old=["friends"], light=["ali"]),
            edition("2027", "2027-05-01", light=["friends"]),
        ],
    ),
)


def method(id_: str) -> Mention:
    return Mention(Words(id_), f"interventions/{id_}" if id_ in FOUND.interventions else None)


def test_what_stands_elsewhere_than_in_the_last_edition_is_told() -> None:
    assert changes_page(FOUND, VOICE).charts == (
        ChartChanges(
            chart=Mention(Words("children"), "charts/children"),
            edition="2025",
            agreed=DayWords("1 May 2025", "2025-05-01"),
            by=Words("The team"),
            come=(Change(method("icdp"), (), ("1 light",)),),
            gone=(Change(method("friends"), ("old",), ()),),
            moved=(Change(method("cool-kids"), ("2 guided",), ("2 guided", "3 intensive")),),
            unchanged=1,
        ),
    )
