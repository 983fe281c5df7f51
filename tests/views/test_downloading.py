from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.download_page import DocumentLine, DownloadPage, FileLine
from interventio.views.downloading import coverage_lines, download_page
from interventio.views.downloads.downloads import downloads
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.twins import FIRST

VOICE = Voice(translator(Language.EN), (Language.EN,))


def page(audience: Audience) -> DownloadPage:
    numbers = numbers_of(FIRST, audience)
    return download_page(FIRST, numbers, downloads(FIRST, numbers, VOICE), VOICE)


def test_every_file_has_its_format_its_size_and_what_it_holds() -> None:
    found = page(Audience.MANAGER)
    assert found.sheets[:2] == (
        FileLine(
            "data/interventions.xlsx",
            "Excel",
            "Everything in one workbook",
            "Methods, Placements, Ratings, Teams and Coverage",
            "6 sheets",
            "excel",
        ),
        FileLine("data/methods.csv", "CSV", "Methods", "A row for each method.", "2 rows"),
    )
    assert [(line.path, line.size, line.extra) for line in found.calendars] == [
        ("calendar/trainings.ics", "1 date", "calendar"),
        ("calendar/reviews.ics", "1 date", "calendar"),
        ("calendar/charts/children.ics", "1 date", "calendar"),
        ("calendar/support.ics", "2 dates", "calendar"),
    ]
    assert [(line.name, line.size) for line in found.team_calendars] == [
        ("team-east", "2 dates"),
        ("team-north", "2 dates"),
        ("team-south", "2 dates"),
        ("anxiety-support", "2 dates"),
    ]
    assert found.documents[2] == DocumentLine(
        "interventions/{id}.json",
        "",
        "schema/intervention.json",
        "All that is known of a method, with sources.",
        "2 documents",
    )


def test_each_audience_is_told_of_what_it_is_given() -> None:
    documents = {audience: [line.pattern for line in page(audience).documents] for audience in Audience}
    assert "actions.json" in documents[Audience.MANAGER]
    assert "actions.json" not in documents[Audience.PROFESSIONAL]
    assert "coverage.json" not in documents[Audience.CLIENT]
    assert (page(Audience.CLIENT).marks, page(Audience.CLIENT).calendars) == ((), ())
    assert len(page(Audience.PROFESSIONAL).marks) == 4


def test_the_page_of_coverage_points_to_the_files_with_coverage() -> None:
    numbers = {audience: numbers_of(FIRST, audience) for audience in (Audience.MANAGER, Audience.CLIENT)}
    paths = {
        audience: [line.path for line in coverage_lines(downloads(FIRST, found, VOICE), VOICE)]
        for audience, found in numbers.items()
    }
    assert paths == {Audience.MANAGER: ["data/coverage.csv", "data/interventions.xlsx"], Audience.CLIENT: []}
