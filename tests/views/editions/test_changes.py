from interventio.views.editions.changes import changes_page, edition_lines
from interventio.views.editions.changes_page import EditionLine
from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words
from support.compared import VOICE, county


def edition(name: str, agreed: str, **standings: list[str]) -> dict[str, object]:
    return {"name": name, "agreed": agreed, "standings": standings, "by": "The team"}


FOUND = county(
    {"light": ["ali", "icdp"], "guided": ["cool-kids"], "intensive": ["cool-kids"]},
    [
        edition("2024", "2024-05-01", light=["cool-kids", "ali", "icdp"]),
        edition("2025", "2025-05-01", guided=["cool-kids"], old=["friends"], light=["ali"]),
        edition("2027", "2027-05-01", light=["friends"]),
    ],
)
LAST = EditionLine(
    Mention(Words("2025"), "changes/children/2025"), DayWords("1 May 2025", "2025-05-01"), Words("The team"), None
)


def test_what_stands_elsewhere_than_in_the_last_edition_is_told() -> None:
    (chart,) = changes_page(FOUND, VOICE).charts
    assert chart.last == LAST
    assert [one.id for one in chart.since.come] == ["icdp"]
    assert [one.id for one in chart.since.moved] == ["cool-kids"]
    assert [one.id for one in chart.since.gone] == ["friends"]
    assert chart.since.unchanged == 1
    assert (chart.since.before.edition, chart.since.after.edition) == ("2025", None)


def test_all_editions_are_listed_the_newest_first_without_those_to_come() -> None:
    (chart,) = changes_page(FOUND, VOICE).charts
    assert [str(line.edition.name) for line in chart.editions] == ["2025", "2024"]
    assert edition_lines(FOUND, FOUND.steppings["children"], VOICE)[1] == LAST


def test_a_chart_without_editions_is_left_out() -> None:
    assert changes_page(county({"light": ["ali"], "guided": []}), VOICE).charts == ()
