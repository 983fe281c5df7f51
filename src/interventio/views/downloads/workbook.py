"""Everything for spreadsheets in one language, with what is to be known of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.languages.language import Language
from interventio.languages.translator import Translator
from interventio.views.about.about import disclosure_sentences, sums_sentence
from interventio.views.downloads.coverage_sheets import coverage_spreadsheet
from interventio.views.downloads.method_sheets import methods_sheet, placements_sheet, ratings_sheet
from interventio.views.downloads.team_sheet import teams_sheet
from interventio.views.labels import audience_name
from interventio.views.numbers import Numbers
from interventio.views.rows.spreadsheet import Spreadsheet
from interventio.views.rules import rule_sentences
from interventio.views.voice import Voice

FILES = {Language.FI: "interventiot", Language.SV: "interventioner", Language.EN: "interventions"}
"""The name of the workbook by language."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """Sheets, and the lines that say whose they are, as of when, for whom and how the numbers are counted."""

    name: str
    """The name of its file, without an ending."""
    title: str
    heading: str
    """The name of the sheet with the lines."""
    facts: tuple[tuple[str, str], ...]
    """Label and words."""
    as_of: date
    sheets: tuple[Spreadsheet, ...]


def workbook(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Workbook:
    """Return the sheets of a catalogue; to those who see no staffing without coverage."""
    coverage = (coverage_spreadsheet(catalogue, numbers, voice),) if numbers.audience.sees_staffing else ()
    sheets = (
        methods_sheet(catalogue, numbers, voice),
        placements_sheet(catalogue, voice),
        ratings_sheet(catalogue, voice),
        teams_sheet(catalogue, numbers, voice),
        *coverage,
    )
    return Workbook(
        name=FILES[voice.words.language],
        title=_title(catalogue, numbers, voice),
        heading=voice.words("About"),
        facts=(*_facts(catalogue, numbers, voice), *((sheet.title, sheet.about) for sheet in sheets)),
        as_of=catalogue.day,
        sheets=sheets,
    )


def _title(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> str:
    organisation = voice.says(catalogue.settings.name).text
    if numbers.audience.sees_staffing:
        return voice.words("{organisation}: methods, teams and coverage", organisation=organisation)
    return voice.words("{organisation}: methods and teams", organisation=organisation)


def _facts(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Iterator[tuple[str, str]]:
    words, settings = voice.words, catalogue.settings
    yield words("Organisation"), voice.says(settings.name).text
    if settings.owner:
        yield words("Answers for the data"), voice.says(settings.owner).text
    if settings.notice:
        yield words("Please note"), voice.says(settings.notice).text
    yield words("As of"), words.day(catalogue.day)
    yield words("For whom"), audience_name(numbers.audience, words)
    if numbers.audience.sees_staffing:
        yield from ((words("Coverage"), sentence) for sentence in rule_sentences(numbers.rule, words))
        yield from ((words("Marks"), sentence) for sentence in marks(numbers, words))


def marks(numbers: Numbers, words: Translator) -> tuple[str, ...]:
    """Return what stands in place of a number, and how numbers are added up."""
    return *disclosure_sentences(numbers, words), dash_sentence(words), sums_sentence(words)


def dash_sentence(words: Translator) -> str:
    """Return what a dash stands for."""
    return words(
        "A dash stands where there is no number: it is not known, or nobody is expected to deliver the method."
    )
