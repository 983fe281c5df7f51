"""The page of equal access."""

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.equity.equity import equity_page
from interventio.views.equity.page import EquityPage, EquityRow
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, organisation, settings, team

AREAS = ["north", "south", "east", "west"]
WORDS = organisation(
    {area: {"area": area} for area in AREAS} | {"school": {"area": "north", "division": "education"}},
    areas=AREAS,
    divisions=["children", "education"],
)


def crew(unit: str, trained: int | None, headcount: int = 40) -> Part:
    counts = {} if trained is None else {"cool-kids": trained}
    return team(unit, ["cool-kids"], {"nurse": {"headcount": headcount, "trained": counts}}, units=[unit])


def page(
    *teams: Part,
    audience: Audience = Audience.COORDINATOR,
    methods: tuple[str, ...] = ("cool-kids",),
    tiers: tuple[str, ...] = (),
) -> EquityPage:
    placed = (intervention(id_, tiers) for id_ in ("cool-kids", "friends"))
    found = catalogue(settings([*methods], languages=["en"]), WORDS, ladder(), *placed, *teams)
    return equity_page(found, numbers_of(found, audience), Voice(translator(Language.EN), ("en",)))


def told(row: EquityRow) -> tuple[str, ...]:
    ends = (f"{end.percent} {', '.join(map(str, end.names))}" if end else "–" for end in (row.lowest, row.highest))
    return str(row.of.name), *ends, row.range, row.reached, "; ".join(row.notes), ", ".join(map(str, row.lacking))


def test_a_row_for_each_method_and_one_for_all_together() -> None:
    one = page(
        crew("north", 30),
        crew("south", 20),
        crew("east", None),
        methods=("cool-kids", "friends"),
        tiers=("children/light",),
    )
    (by_area,) = one.tables
    assert [told(row) for row in (*by_area.rows, by_area.together)] == [
        ("cool-kids", "50% south", "75% north", "25", "1 / 2", "no data: east", "west"),
        ("friends", "–", "–", "", "", "", "north, south, east, west"),
        ("All together", "50% south", "75% north", "25", "1 / 2", "no data: east", ""),
    ]
    assert one.range == "25 pp"
    assert one.sentence == (
        "The coverage of the selected methods is lowest in south, 50%, and highest in north, 75%. "
        "They lie 25 percentage points apart."
    )
    assert one.left_out == ("There is nothing to compare by division: fewer than two divisions have numbers.",)


def test_areas_that_are_alike() -> None:
    one = page(crew("north", 30), crew("south", 30))
    assert one.sentence == "The coverage of the selected methods is 75% in each area."
    assert one.range == "0 pp"


def test_divisions_are_compared_too() -> None:
    one = page(crew("north", 30), crew("school", 20))
    assert [(table.id, told(table.together)[1:3]) for table in one.tables] == [
        ("by-division", ("50% education", "75% children"))
    ]
    assert one.left_out == ("There is nothing to compare by area: fewer than two areas have numbers.",)


def test_one_area_is_nothing_to_compare() -> None:
    one = page(crew("north", 30))
    assert (one.range, one.sentence) == ("", "There are not two areas whose coverage could be compared.")


def test_where_no_area_has_numbers_it_is_told_where_there_is_no_team() -> None:
    (by_area,) = page(crew("north", 30), tiers=("children/light",)).tables
    assert [told(row) for row in by_area.rows] == [("cool-kids", "–", "–", "", "1 / 1", "", "south, east, west")]


def test_hidden_shares_are_named_and_take_no_part() -> None:
    teams = crew("north", 30), crew("south", 20), crew("east", 2), crew("west", 35)
    one = page(*teams, audience=Audience.MANAGER)
    (by_area,) = one.tables
    assert told(by_area.together) == (
        "All together",
        "50% south",
        "87% west",
        "37.5",
        "1 / 2",
        "hidden and not in the range: north and east",
        "",
    )
    assert one.sentence.endswith("The shares of 2 areas are hidden and take no part.")
    assert one.rule[-1] == "Hidden shares take no part: with them the range may be wider."


def test_where_too_many_are_hidden_it_is_said() -> None:
    one = page(crew("north", 2, 6), crew("south", 2, 6), audience=Audience.PROFESSIONAL)
    assert (one.range, one.tables) == ("", ())
    assert one.left_out[0] == (
        "Too many shares are hidden, so that few people cannot be told apart, for a comparison by area."
    )
