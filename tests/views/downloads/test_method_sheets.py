from datetime import date

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.downloads.method_sheets import methods_sheet, placements_sheet, ratings_sheet
from interventio.views.numbers import numbers_of
from interventio.views.rows.spreadsheet import Spreadsheet
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, organisation, settings, team

FOUND = catalogue(
    settings(["cool-kids"]),
    organisation(services=["school"], themes=["anxiety", "mood"]),
    ladder(),
    intervention(
        "cool-kids",
        name="Cool Kids",
        also=["CK"],
        themes=["anxiety", "mood"],
        ages=[{"from": 7, "to": 12}, {"from": 7, "to": 12, "basis": "licensed"}, {"from": 13, "to": 17}],
        formats={"forms": ["group", "parents"]},
        dose=[{"sessions": {"from": 10, "to": 10}}],
        for_families="A group for brave children.",
        placements=[
            {"ladder": "children", "tier": "guided", "services": ["school"], "reason": "Short."},
            {"ladder": "children", "tier": "light"},
        ],
        sources=[
            {
                "id": "reg",
                "title": "Page",
                "publisher": "Register",
                "address": "https://example.org",
                "read": "2026-05-01",
            }
        ],
        ratings=[
            {
                "register": "Register",
                "scale": "1–5",
                "value": "4",
                "label": "Good",
                "reviewed": "2025-04-01",
                "source": "reg",
            },
            {"register": "Another", "source": "gone"},
        ],
        review={"last_reviewed": "2026-01-15", "by": "The working group"},
    ),
    intervention("ali", kind="work-method"),
    team("harju", ["cool-kids"], {"nurse": {"headcount": 30, "trained": {"cool-kids": 20}}}),
)
VOICE = Voice(translator(Language.EN), (Language.EN,))


def told(sheet: Spreadsheet) -> list[dict[str, object]]:
    heads = [column.heading for column in sheet.columns]
    return [{head: cell for head, cell in zip(heads, row, strict=True) if cell not in {None, ""}} for row in sheet.rows]


def test_a_method_in_a_row() -> None:
    numbers = numbers_of(FOUND, Audience.CLIENT)
    assert told(methods_sheet(FOUND, numbers, VOICE)) == [
        {
            "Id": "ali",
            "Method": "ali",
            "Kind": "Work method",
            "Who delivers it here": "nurse",
            "Summary": "A method.",
        },
        {
            "Id": "cool-kids",
            "Method": "Cool Kids",
            "Kind": "Intervention",
            "Other names": "CK",
            "Themes": "anxiety; mood",
            "Ages": "ages 7–12; ages 13–17",
            "Form": "group; parents",
            "How much": "10 meetings",
            "Who delivers it here": "nurse",
            "Summary": "A method.",
            "For families": "A group for brave children.",
            "Last looked through": date(2026, 1, 15),
        },
    ]


def test_its_coverage_stands_behind_it_for_those_who_see_staffing() -> None:
    rows = told(methods_sheet(FOUND, numbers_of(FOUND, Audience.MANAGER), VOICE))
    assert [(row["Selected method"], row.get("Trained"), row.get("Expected")) for row in rows] == [
        ("no", None, None),
        ("yes", 20, 30),
    ]


def test_a_placement_in_a_row() -> None:
    assert told(placements_sheet(FOUND, VOICE)) == [
        {
            "Id": "cool-kids",
            "Method": "Cool Kids",
            "Chart": "children",
            "Number of the step": 2,
            "Step": "guided",
            "Services": "school",
            "Why there": "Short.",
        },
        {
            "Id": "cool-kids",
            "Method": "Cool Kids",
            "Chart": "children",
            "Number of the step": 1,
            "Step": "light",
            "Services": "all services",
        },
    ]


def test_a_rating_in_a_row_with_its_source() -> None:
    assert told(ratings_sheet(FOUND, VOICE)) == [
        {
            "Id": "cool-kids",
            "Method": "Cool Kids",
            "Register": "Register",
            "Scale": "1–5",
            "Value": "4",
            "Label": "Good",
            "Reviewed": date(2025, 4, 1),
            "Source": "Register: Page",
            "Address of the source": "https://example.org",
            "Read": date(2026, 5, 1),
        },
        {"Id": "cool-kids", "Method": "Cool Kids", "Register": "Another"},
    ]
