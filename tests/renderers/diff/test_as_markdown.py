"""A comment on a pull request has room for so much, and says what it leaves out."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.diff.as_markdown import MARK, MOST, change_markdown
from interventio.views.charts.own_look import PLAIN_LOOK
from interventio.views.diff.change_report import (
    NO_FINDINGS,
    ChangeReport,
    RecordFate,
    RecordGroup,
    ReportState,
    ToldRecord,
)
from interventio.views.words import DayWords, Words

WORDS = translator(Language.EN)
STATE = ReportState("main", "", DayWords("1 Nov 2026", "2026-11-01"), has_errors=False)
REPORT = ChangeReport(
    language="en",
    organisation=Words("Harjula"),
    look=PLAIN_LOOK,
    as_of=date(2026, 11, 22),
    audience="coordinator",
    title="What has changed",
    before=STATE,
    after=STATE,
    summary=(),
    groups=(),
    moves=None,
    target=Fraction(7, 10),
    rule=(),
    charts=(),
    findings=NO_FINDINGS,
    notes=(),
)


def report(*records: ToldRecord) -> ChangeReport:
    return replace(REPORT, groups=(RecordGroup("team", "Teams", records),))


def record(name: str = "Harju", *sentences: str) -> ToldRecord:
    return ToldRecord("harju", "data/teams/harju.yaml", "", Words(name), RecordFate.CHANGED, sentences)


def test_all_of_it_where_there_is_room() -> None:
    assert change_markdown(report(record("Harju", "It has changed.")), WORDS).splitlines()[3:] == [
        "### Teams",
        "",
        "- · **Harju** (data/teams/harju.yaml)",
        "  - It has changed.",
    ]


def test_what_is_left_out_is_counted() -> None:
    text = change_markdown(report(*(record(f"Team {number}") for number in range(3_000))), WORDS)
    assert len(text) <= MOST
    assert text.count("- · ") + int(text.splitlines()[-1].split()[0].removeprefix("_")) == 3_000
    assert text.splitlines()[-1].endswith(
        "more lines are left out here, as comments have room for no more. The page of --format html has all of it._"
    )


@given(st.lists(st.text(max_size=3_000), max_size=30))
def test_whatever_is_in_it(names: list[str]) -> None:
    text = change_markdown(report(*(record(name, name * 20) for name in names)), WORDS)
    assert len(text) <= MOST
    assert text.startswith(f"{MARK}\n")
    assert "<" not in text.removeprefix(MARK)
