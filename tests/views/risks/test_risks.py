import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.numbers import numbers_of
from interventio.views.risks.page import BandKey, RiskMeasureLine, WeighingLine
from interventio.views.risks.risks import risks_page
from interventio.views.site.frame import frame
from interventio.views.site.site import site
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.build import catalogue, risk

ENGLISH = translator(Language.EN)
VOICE = Voice(ENGLISH, ("en",))
ONE = risk(
    "turnover",
    name="Workers leave",
    weighings=[
        {"date": "2026-01-09", "likelihood": 4, "impact": 4},
        {"date": "2026-03-09", "likelihood": 3, "impact": 4, "reason": "Fewer leave."},
        {"date": "2026-09-09", "likelihood": 1, "impact": 1},
    ],
    measures=[
        {"what": "Train trainers", "due": "2026-05-31"},
        {"what": "Plan", "owner": "Coordinator", "done": "2026-04-01"},
    ],
    review={"last_reviewed": "2026-03-09", "by": "Leaders", "every": "2 months"},
)


def test_a_risk_is_told_with_its_size_its_course_and_what_is_done() -> None:
    page = risks_page(catalogue(ONE), VOICE)
    assert page.sentence == ("1 risk is open. 1 of them is high or very high. 1 thing that was agreed is overdue.")
    (line,) = page.open
    assert (line.number, line.factors, line.band, line.sign, line.change) == (
        1,
        "3 × 4 = 12",
        "high",
        "↓",
        "has shrunk by 4",
    )
    assert line.measures == (
        RiskMeasureLine(
            Words("Train trainers"), Words("Head of services"), DayWords("31 May 2026", "2026-05-31"), None, True
        ),
        RiskMeasureLine(Words("Plan"), Words("Coordinator"), None, DayWords("1 Apr 2026", "2026-04-01"), False),
    )
    assert line.history == (
        WeighingLine(DayWords("9 Mar 2026", "2026-03-09"), "3 × 4 = 12", Words("Fewer leave.")),
        WeighingLine(DayWords("9 Jan 2026", "2026-01-09"), "4 × 4 = 16", None),
    )
    assert line.reviewed is not None
    assert line.reviewed.is_overdue


def test_the_key_spans_every_size_once() -> None:
    assert risks_page(catalogue(ONE), VOICE).key == (
        BandKey("low", "low", "1–4"),
        BandKey("moderate", "moderate", "5–9"),
        BandKey("high", "high", "10–14"),
        BandKey("very-high", "very high", "15–25"),
    )


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5), st.booleans()), max_size=12))
def test_every_open_risk_that_is_weighed_stands_in_its_cell_of_the_matrix(risks: list[tuple[int, int, bool]]) -> None:
    records = [
        risk(
            f"r{number}",
            status="closed" if is_closed else "open",
            weighings=[{"date": "2026-01-09", "likelihood": likelihood, "impact": impact}],
        )
        for number, (likelihood, impact, is_closed) in enumerate(risks)
    ]
    page = risks_page(catalogue(risk("unweighed"), *records), VOICE)
    placed = sorted(
        (line.id, likelihood, row.impact)
        for row in page.matrix
        for likelihood, cell in enumerate(row.cells, start=1)
        for line in cell.risks
    )
    assert placed == sorted(
        (f"risk-r{number}", likelihood, impact)
        for number, (likelihood, impact, is_closed) in enumerate(risks)
        if not is_closed
    )
    assert [row.impact for row in page.matrix] == [5, 4, 3, 2, 1]
    assert sorted(line.number for line in (*page.open, *page.closed)) == [*range(1, len(risks) + 2)]


@pytest.mark.parametrize(
    ("audience", "sees"),
    [
        (Audience.COORDINATOR, True),
        (Audience.MANAGER, True),
        (Audience.PROFESSIONAL, False),
        (Audience.CLIENT, False),
    ],
)
def test_risks_are_for_coordinators_and_managers(audience: Audience, sees: bool) -> None:  # noqa: FBT001
    county = catalogue(ONE)
    pages = {page.path for page in site(county, numbers_of(county, audience), ENGLISH).pages}
    menu = {item.page for item in frame(county, audience, ENGLISH).beside}
    assert ("risks" in pages, "risks" in menu) == (sees, sees)


def test_without_risks_there_is_no_page() -> None:
    county = catalogue()
    assert "risks" not in {page.path for page in site(county, numbers_of(county, Audience.COORDINATOR), ENGLISH).pages}
