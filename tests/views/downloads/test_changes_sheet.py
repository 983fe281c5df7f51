from datetime import date
from fractions import Fraction

from interventio.disclosure.changes import ShownCauses, ShownChange
from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.coverage.changes import ChangeRow, CoverageChanges
from interventio.views.downloads.changes_sheet import changes_spreadsheet

UNKNOWN = ShownShare(State.UNKNOWN, unknown=1)
KNOWN = ShownShare(State.EXACT, 6, 9, Fraction(2, 3), seats=1, is_reached=False)
CHANGE = ShownChange(
    before=UNKNOWN,
    after=KNOWN,
    part=ShownCauses(6, 4, -1, 0, 0, 1, 2),
    whole=ShownCauses(9, 0, 0, 3, -1, 5, 2),
    untold=0,
    same=7,
)
CHANGES = CoverageChanges(
    language="en",
    title="What has changed",
    since=date(2025, 6, 1),
    as_of=date(2026, 6, 1),
    target="7/10",
    stage="completed",
    methods=("cool-kids",),
    rows_by="team",
    first="Team",
    rows=(ChangeRow("harju", "Harju", CHANGE),),
    total=ChangeRow(None, "Total", CHANGE),
    explanations=(),
    rule=(),
)


def test_a_row_holds_both_days_and_each_cause() -> None:
    sheet = changes_spreadsheet(CHANGES, translator(Language.EN))
    numbers = (None, Fraction(2, 3), 0, 6, 6, 4, -1, 1, 2, 0, 9, 9, 3, -1, 5, 2, 7)
    assert sheet.rows == (("harju", "Harju", *numbers), (None, "Total", *numbers))
    assert len(sheet.columns) == len(sheet.rows[0])
