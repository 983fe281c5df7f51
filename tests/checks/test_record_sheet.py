import pytest

from interventio.checks.record_sheet import RecordSheet, record_sheets, version_route
from interventio.findings.place import Place
from support.found import catalogue


def sheets(records: str) -> dict[str, RecordSheet]:
    return {sheet.path: sheet for sheet in record_sheets(catalogue(records))}


def the_team(fields: str) -> RecordSheet:
    return sheets(f"team harju: {fields}")["data/teams/harju.yaml"]


def test_words_of_every_record_are_read_with_their_places() -> None:
    read = sheets("{team harju: {name: {fi: Harju, sv: Ås}, summary: Tiimi}}")
    assert {path: [*sheet.strings()] for path, sheet in read.items()} == {
        "interventio.yaml": [(("name",), "Harjula")],
        "data/organisation.yaml": [(("divisions", 0, "name"), "Health")],
        "data/teams/harju.yaml": [(("name", "fi"), "Harju"), (("name", "sv"), "Ås"), (("summary",), "Tiimi")],
    }


def test_texts_are_told_from_lines_and_so_are_their_languages() -> None:
    sheet = sheets("{method ck: {name: {fi: Rohkeus, sv: Mod}, also: [CK]}}")["data/interventions/ck.yaml"]
    assert [route for route, _ in sheet.words] == [("name",), ("also", 0), ("summary",)]
    assert sheet.texts == [(("name",), {"fi": "Rohkeus", "sv": "Mod"}), (("summary",), {"und": "A method."})]
    assert sheet.languages == {frozenset({"fi", "sv"}), frozenset({"und"})}


@pytest.mark.parametrize(
    ("words", "number", "email"),
    [
        ("Ryhmä 7–12-vuotiaille", False, False),
        ("010190-900P", True, False),
        ("040 123 4567", True, False),
        ("(09) 310 12 34", True, False),
        ("+358.40.123.4567", True, False),
        ("eeva@example.org", False, True),
        ("eeva (at) example.org", False, True),
        ("eeva(ÄT)example.org", False, True),
        ("kohta (1)", False, False),
    ],
)
def test_it_is_seen_quickly_what_words_may_hold(words: str, number: bool, email: bool) -> None:  # noqa: FBT001
    sheet = the_team(f'{{summary: "{words}"}}')
    assert (sheet.may_hold_a_number, sheet.may_hold_an_email) == (number, email)


def test_a_place_is_in_the_file_of_the_record() -> None:
    assert the_team("{}").place("name", "fi", at_key=True) == Place(
        "data/teams/harju.yaml", ("name", "fi"), at_key=True
    )


def test_the_settings_have_no_review_and_other_records_may_have_one() -> None:
    reviewed = the_team("{review: {last_reviewed: 2026-01-31, by: The head}}")
    assert sheets("team harju: {}")["interventio.yaml"].review is None
    assert reviewed.review
    assert reviewed.review.last_reviewed.year == 2026


def test_words_without_a_language_stand_at_the_text_itself() -> None:
    assert version_route(("name",), "und") == ("name",)
    assert version_route(("name",), "sv") == ("name", "sv")
