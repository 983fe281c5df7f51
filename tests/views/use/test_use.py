import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.numbers import numbers_of
from interventio.views.use.page import UsePage
from interventio.views.use.use import use_page, use_sentences
from interventio.views.voice import Voice
from support.build import catalogue, intervention, period_log, settings, team

ENGLISH = translator(Language.EN)
YEAR = ("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1")


def nurses(trained: int) -> dict[str, object]:
    return {"nurse": {"headcount": 20, "trained": {"cool-kids": trained}}}


def each_quarter(row: object, team_id: str = "harju") -> Part:
    return period_log(team_id, {quarter: {"cool-kids": row} for quarter in YEAR})


def county(*records: Part) -> Catalogue:
    return catalogue(settings(languages=["en"]), intervention("cool-kids"), *records)


def page(*records: Part, audience: Audience = Audience.COORDINATOR) -> UsePage:
    found = county(*records)
    return use_page(found, numbers_of(found, audience).use, audience, Voice(ENGLISH, ("en",)))


def sentences(*records: Part, audience: Audience = Audience.COORDINATOR) -> tuple[str, ...]:
    return use_sentences(numbers_of(county(*records), audience).use, "cool-kids", ENGLISH)


PARTED = (
    team("harju", ["cool-kids"], nurses(8)),
    team("ranta", ["cool-kids"], nurses(0)),
    team("quiet", ["cool-kids"], nurses(3)),
    each_quarter(0),
    each_quarter(2, "ranta"),
)


def test_coordinators_are_told_where_training_and_use_part() -> None:
    told = page(*PARTED)
    assert [
        (group.title, [(str(one.team.name), one.trained, one.started) for one in group.places]) for group in told.groups
    ] == [("Trained but not used", [("harju", "8", "0")]), ("Used but not trained", [("ranta", "0", "8")])]
    assert told.unknown == "Of 1 method in a team with trained people it is not known whether it is used."


@pytest.mark.parametrize("audience", [Audience.MANAGER, Audience.PROFESSIONAL])
def test_others_are_told_of_no_team(audience: Audience) -> None:
    told = page(*PARTED, audience=audience)
    assert (told.groups, told.unknown, told.trend.rows, told.grid.total) == ((), "", (), None)


def test_where_nothing_is_logged_the_page_tells_how_to_begin_with_a_team_of_its_own() -> None:
    told = page(team("harju", ["cool-kids", "friends"]))
    assert (told.is_logged, told.grid.rows) == (False, ())
    assert told.example.splitlines()[:4] == ["team: harju", "quarters:", "  - quarter: 2026-Q1", "    methods:"]
    assert page(*PARTED).is_logged


def test_the_lead_tells_of_all_methods_together_or_which_quarters_count() -> None:
    row = {"started": 5, "completed": 3, "discontinued": 1}
    records = (team("harju", ["cool-kids"], nurses(8)), each_quarter(row))
    assert page(*records).lead == (
        "From 2025-Q2 to 2026-Q1 20 periods were started. Each trained professional began 2.5 on average. "
        "Of those that ended, 75% came to their planned end."
    )
    assert page(*records, audience=Audience.MANAGER).lead == "The last four full quarters are 2025-Q2 to 2026-Q1."


def test_the_page_of_a_method_has_a_line_of_its_use() -> None:
    harju = team("harju", ["cool-kids"], nurses(8))
    assert sentences(harju) == ()
    some = period_log("harju", {"2026-Q1": {"cool-kids": 1}})
    assert sentences(harju, some) == ("From 2025-Q2 to 2026-Q1 at least 1 period was started.",)
    assert sentences(harju, some, audience=Audience.MANAGER) == ()
    assert sentences(harju, each_quarter(5), audience=Audience.MANAGER)[0].endswith("20 periods were started.")
