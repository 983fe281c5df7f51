"""A hidden number is in no file at all: not on a page, not in JSON, CSV, Excel or a calendar, nor between the lines.

Two counties differ only in numbers that are hidden, and all that is published of them is the same to the byte. So no
file depends on a hidden number, whatever is looked for in it: columns that are not shown, defined names, comments,
properties, values kept beside formulas.
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache

import pytest
from openpyxl import load_workbook

from interventio.disclosure.actions import ShownBuild
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.measures.competence_tables import CompetenceBy
from interventio.measures.table import Position
from interventio.views.numbers import numbers_of
from support.intruder import ENDLESS, narrowed
from support.sites import Files, files
from support.twins import FIRST, SECOND

OTHERS = tuple(audience for audience in Audience if audience is not Audience.COORDINATOR)
SEEN = tuple(audience for audience in OTHERS if audience.sees_staffing)


@cache
def first(audience: Audience) -> Files:
    return files(FIRST, audience)


@cache
def second(audience: Audience) -> Files:
    return files(SECOND, audience)


@pytest.mark.parametrize("audience", SEEN)
def test_the_counties_show_numbers_and_hide_the_one_that_differs(audience: Audience) -> None:
    one, other = numbers_of(FIRST, audience), numbers_of(SECOND, audience)
    assert {shown.state for _, shown in one.heat.entries()} == {State.EXACT, State.HIDDEN}
    assert dict(one.heat.entries()) == dict(other.heat.entries())
    assert numbers_of(FIRST, Audience.COORDINATOR).heat != numbers_of(SECOND, Audience.COORDINATOR).heat


@pytest.mark.parametrize("audience", SEEN)
def test_the_counties_hide_the_competence_that_differs(audience: Audience) -> None:
    one, other = (numbers_of(county, audience).competence["steps"] for county in (FIRST, SECOND))
    assert [(key, shown.state) for key, shown in one.rows[CompetenceBy.GROUP]] == [
        ("north", State.HIDDEN),
        ("south", State.HIDDEN),
        ("east", State.EXACT),
    ]
    assert one == other
    assert one.total.share == Fraction(1, 2)


def test_only_coordinators_are_told_where_a_level_is_to_be_built() -> None:
    built = {
        audience: [one.unit for one in numbers_of(FIRST, audience).actions if isinstance(one, ShownBuild)]
        for audience in Audience
    }
    assert built.pop(Audience.COORDINATOR) == ["south", "north", "east"]
    assert [*built.values()] == [[], [], []]


@pytest.mark.parametrize("audience", OTHERS)
def test_no_file_depends_on_a_hidden_number(audience: Audience) -> None:
    one, other = first(audience), second(audience)
    assert {path for path in one if one[path] != other.get(path)} == set()
    assert one.keys() == other.keys()


def test_files_of_every_kind_depend_on_it_for_coordinators() -> None:
    one, other = first(Audience.COORDINATOR), second(Audience.COORDINATOR)
    endings = {path.rpartition(".")[2] for path in one if one[path] != other[path]}
    assert endings == {"html", "json", "csv", "xlsx"}


@pytest.mark.parametrize("audience", SEEN)
def test_an_intruder_learns_of_no_hidden_number_from_the_shown_ones(audience: Audience) -> None:
    table = numbers_of(FIRST, audience).heat
    known = narrowed(table)
    hidden = [place for place, shown in table.entries() if shown.state is State.HIDDEN]
    assert hidden
    for place in hidden:
        least, most = known["part"][place]
        assert least != most
        assert most > 5 or most == ENDLESS


@pytest.mark.parametrize("audience", SEEN)
def test_what_clients_need_is_told_where_nobody_of_few_can_be_told_apart(audience: Audience) -> None:
    needed = {"30 / 60", "20 / 60", "20 / 50", "3 / 60", "58 / 60"}
    pages = {one: first(one)["en/multidisciplinary/families.html"].decode() for one in (Audience.COORDINATOR, audience)}
    assert {parts for parts in needed if parts in pages[Audience.COORDINATOR]} == needed
    assert {parts for parts in needed if parts in pages[audience]} == {"30 / 60"}


def shares(node: object) -> Iterator[dict[str, object]]:
    """Yield every share in a document."""
    match node:
        case {"state": _, "part": _}:
            assert isinstance(node, dict)
            yield node
        case dict():
            for value in node.values():
                yield from shares(value)
        case list():
            for value in node:
                yield from shares(value)
        case _:
            pass


@pytest.mark.parametrize("audience", SEEN)
def test_documents_hold_no_number_of_a_hidden_share(audience: Audience) -> None:
    documents = [json.loads(content) for path, content in first(audience).items() if path.endswith(".json")]
    hidden = [share for document in documents for share in shares(document) if share["state"] == "hidden"]
    assert hidden
    numbers = {(share["part"], share["whole"], share["share"], share["seats"], share["isReached"]) for share in hidden}
    assert numbers == {(None, None, None, None, None)}


def test_clients_are_told_nothing_of_staff() -> None:
    made = first(Audience.CLIENT)
    documents = {path: json.loads(content) for path, content in made.items() if path.startswith("api/v1/")}
    told = {path: [*shares(document)] for path, document in documents.items() if "/schema/" not in path}
    assert {path for path, found in told.items() if found} == set()
    assert [path for path in made if "coverage" in path and path.startswith("api/")] == []
    assert [path for path in made if path.endswith((".ics", "coverage.csv"))] == []
    team = documents["api/v1/teams/team-north.json"]
    assert (team["coverage"], team["counted"], team["staff"]) == (None, None, [])
    assert [delivery["occupations"] for delivery in team["deliveries"]] == [[], []]
    head = made["en/data/teams.csv"].decode().splitlines()[0]
    assert head == "Id,Team,What the team does,Units,Divisions,Areas,Contact,Bought from,Methods"


@pytest.mark.parametrize(("audience", "has_actions"), [(one, one.sees_actions) for one in Audience])
def test_what_needs_doing_is_for_those_who_act(audience: Audience, *, has_actions: bool) -> None:
    assert ("api/v1/actions.json" in first(audience)) is has_actions


def test_only_coordinators_are_told_who_works_in_a_team() -> None:
    staff = {audience: json.loads(first(audience)["api/v1/teams/team-north.json"])["staff"] for audience in Audience}
    assert staff.pop(Audience.COORDINATOR) == [{"occupation": "nurse", "headcount": 10, "exempt": 0}]
    assert [*staff.values()] == [[], [], []]


Place = tuple[str, str, str]
"""The heading of a table, the name of the group and the name of the method; "" for none."""
Numbers = dict[Place, tuple[str, str]]
"""By place, the trained and the expected as they are written."""


def in_csv(made: Files) -> Numbers:
    _, *rows = csv.reader(io.StringIO(made["en/data/coverage.csv"].decode()))
    return {(row[0], row[2], row[4]): (row[5], row[6]) for row in rows}


def in_excel(made: Files) -> Numbers:
    book = load_workbook(io.BytesIO(made["en/data/interventions.xlsx"]))
    rows = [["" if cell.value is None else str(cell.value) for cell in row] for row in book["Coverage"].iter_rows()]
    return {(row[0], row[2], row[4]): (row[5], row[6]) for row in rows[1:]}


def in_json(made: Files) -> Numbers:
    document = json.loads(made["api/v1/coverage.json"])
    marks = {"hidden": "*", "unknown": "–", "nobody": "–"}

    def written(share: Mapping[str, object]) -> tuple[str, str]:
        mark = marks.get(str(share["state"]))
        return (mark, mark) if mark else (str(share["part"]), str(share["whole"]))

    found: Numbers = {("All together", "", ""): written(document["tables"][0]["total"])}
    for table in document["tables"]:
        title = {"intervention": "By method", "tier": "By step of care"}.get(table["rowsBy"], f"By {table['rowsBy']}")
        for row in table["rows"]:
            found[title, row["name"]["en"], ""] = written(row["total"])
            for method, cell in zip(table["columns"], row["cells"], strict=True):
                if cell:
                    found[title, row["name"]["en"], method] = written(cell)
    return found


@pytest.mark.parametrize("audience", [Audience.COORDINATOR, *SEEN])
def test_sheets_and_documents_show_and_hide_the_same(audience: Audience) -> None:
    made = first(audience)
    assert in_csv(made) == in_excel(made) == in_json(made)
    assert ("*" in {part for part, _ in in_csv(made).values()}) is (audience is not Audience.COORDINATOR)


@pytest.mark.parametrize("audience", SEEN)
def test_whoever_adds_up_the_numbers_of_the_sheets_learns_of_no_hidden_one(audience: Audience) -> None:
    """The least and the most that each inner number can be, as far as sums of rows and columns tell."""
    table = numbers_of(FIRST, audience).heat
    read = in_excel(first(audience))
    keys = [(row.key or "", method or "") for row in table.rows for method in table.columns]
    shown = {key: read["By area", *key] for key in keys}
    known = narrowed(table)["part"]
    for number, key in enumerate(keys):
        place = Position(number // len(table.columns), number % len(table.columns))
        part, _ = shown[key]
        assert known[place] == (int(part), int(part)) if part != "*" else known[place][0] < known[place][1]
