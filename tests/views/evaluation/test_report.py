"""The report for decision makers, made of an evaluation as it may be shown."""

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.evaluations import shown_evaluations
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.evaluations import evaluations_on
from interventio.views.evaluation.comparison import evaluations_compared
from interventio.views.evaluation.evaluations import evaluation_page
from interventio.views.evaluation.report import Reader, evaluation_report
from interventio.views.evaluation.report_page import EvaluationReport, ReportSection, ReportTable
from interventio.views.voice import Voice
from support.found import catalogue
from support.responsible_team import PUBLISHED, published_county

VOICE = Voice(translator(Language.EN), ("en",))
LATER = """
evaluation families-2025:
  team: families
  starts: 2025-01-01
  ends: 2025-12-31
  outcomes:
    - of: protection
      classes:
        - {id: better, name: Better without a placement, turn: improved, count: 20}
        - {id: worse, name: Worsened, turn: worsened, count: 20}
  categories: [{id: protection, name: Child protection, ended: 40}]
"""


def report(
    county: Catalogue, audience: Audience = Audience.COORDINATOR, *, is_compared: bool = False
) -> EvaluationReport:
    shown = shown_evaluations(evaluations_on(county), audience, county.settings.disclosure.threshold)
    page = evaluation_page(county, shown[0], "", VOICE)
    compared = evaluations_compared(county, shown, VOICE) if is_compared else None
    return evaluation_report(shown[0], page, compared, Reader(county, audience, VOICE))


def section(told: EvaluationReport, id_: str) -> ReportSection:
    (one,) = (one for one in told.sections if one.id == id_)
    return one


def numbers(table: ReportTable) -> list[tuple[str, str, str, str]]:
    return [(str(row.name), row.number, row.of, row.between) for row in table.rows]


def test_a_report_goes_from_outcomes_to_its_limits() -> None:
    told = report(published_county())
    assert [(str(label), str(of)) for label, of in told.facts] == [
        ("Evaluated", "families"),
        ("Time", "1 Jan 2024 – 31 Dec 2024"),
        ("Clients whose work ended", "27"),
    ]
    assert [one.id for one in told.sections] == ["outcomes", "follow-ups", "feedback", "economy", "goals", "method"]
    assert told.internal == "For coordinators: contains small numbers of clients, not for publication."


def test_published_figures_stand_in_it_to_the_digit() -> None:
    told = report(published_county())
    (outcomes,) = section(told, "outcomes").tables
    assert numbers(outcomes) == [
        ("Better without a placement", "32%", "8 / 25", "17–52%"),
        ("Unchanged without a placement", "24%", "6 / 25", "11–44%"),
        ("Stayed bad or worsened", "44%", "11 / 25", "26–63%"),
        ("Placed out of home", "12%", "3 / 25", "4–30%"),
    ]
    (feedback,) = section(told, "feedback").tables
    assert [(row.number, row.of) for row in feedback.rows] == [("+56", "9 / 60, 15%"), ("+90", "10 / 66, 15%")]
    costs, assumed = section(told, "economy").tables
    assert numbers(costs) == [("2024", "€960,000", "27", "€35,556")]
    assert numbers(assumed)[-1][1:] == ("€1,000,000", "", "−€60,000 … €1,920,000")
    (goals,) = section(told, "goals").tables
    assert numbers(goals) == [("Prevent at least four placements", "8", "4", "reached")]


def test_a_follow_up_that_is_to_come_is_told_beside_those_that_were_done() -> None:
    told = section(report(published_county()), "follow-ups")
    assert [str(table.title) for table in told.tables] == ["6 months later (Stayed bad or worsened)"]
    assert [str(one) for one in told.sentences] == ["12 months later: Was to be done by 31 Aug 2025, and is not done."]


def test_bars_tell_in_words_what_they_show() -> None:
    told = report(published_county())
    bars = [row.bar for one in told.sections for table in one.tables for row in table.rows if row.bar]
    assert [bar.told for bar in bars if bar.mark is not None] == ["5 … 9; it takes 4 cases to pay", "8 / 4: reached"]
    assert bars[0].told == "8 / 25: 32%, interval 17–52%"
    assert all(0 <= place <= 1 for bar in bars for place in (bar.start, bar.end, bar.lowest or 0, bar.highest or 0))


def test_others_see_no_number_that_is_hidden() -> None:
    told = report(published_county(), Audience.MANAGER)
    (feedback,) = section(told, "feedback").tables
    assert {row.number for row in feedback.rows} == {"*"}
    assert [row.bar for row in feedback.rows] == [None, None]
    assert {row.exact and row.exact.value for row in feedback.rows} == {None}
    assert "Numbers of few people, and whatever would give them away, are hidden or left out." in (
        section(told, "method").notes
    )
    assert told.internal == ""


def test_times_stand_side_by_side() -> None:
    told = section(report(catalogue(PUBLISHED + LATER), is_compared=True), "compared")
    outcomes, rest = told.grids
    assert (str(outcomes.title), outcomes.times) == ("Child protection", ("2024", "2025"))
    assert [(str(name), cells) for name, cells in outcomes.rows][:2] == [
        ("Better without a placement", ("32% (17–52%)", "50% (35–65%)")),
        ("Worsened", ("44% (26–63%)", "50% (35–65%)")),
    ]
    assert {str(name): cells for name, cells in rest.rows}["Clients whose work ended"] == ("27", "–")


def test_much_that_was_found_is_cut_short_and_says_so() -> None:
    lessons = ", ".join(f"{{kind: pitfall, what: Number {number}}}" for number in range(6))
    told = report(catalogue(f"evaluation one: {{starts: 2025-01-01, ends: 2025-12-31, lessons: [{lessons}]}}"))
    (panel,) = section(told, "lessons").panels
    assert [str(what) for _, what in panel.lines] == [*(f"Number {number}" for number in range(4)), "and 2 more"]


def test_a_bare_evaluation_is_told_without_empty_parts() -> None:
    told = report(catalogue("evaluation one: {starts: 2025-01-01, ends: 2025-12-31}"))
    assert (told.headlines, told.sections, told.sources) == ((), (), ())


def test_numbers_that_are_hidden_leave_no_trace() -> None:
    other = PUBLISHED.replace("promoters: 6, passives: 2, detractors: 1", "promoters: 5, passives: 3, detractors: 1")
    assert other != PUBLISHED
    assert report(catalogue(other), Audience.MANAGER) == report(published_county(), Audience.MANAGER)
    assert report(catalogue(other)) != report(published_county())


def test_a_table_of_nothing_but_marks_is_a_sentence() -> None:
    told = section(report(published_county(), Audience.MANAGER), "follow-ups")
    assert [(table.rows, table.rules[-1]) for table in told.tables] == [
        ((), "The numbers are hidden, so that few people cannot be told apart."),
    ]
    assert told.notes == ()
