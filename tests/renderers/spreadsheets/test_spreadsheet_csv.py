from interventio.renderers.spreadsheets.spreadsheet_csv import spreadsheet_csv
from support.sheets import HIDDEN, ROW, sheet


def test_a_sheet_in_english() -> None:
    assert spreadsheet_csv(sheet(ROW, HIDDEN), "en").decode() == (
        'Id,Name,Text,Trained,"Coverage, %",Counted,Address\r\n'
        'cool-kids,Cool Kids,"One.\nTwo.",12,69,2026-03-09,https://example.org/a?b=1&c=2\r\n'
        "ali,ALI,,*,*,,\r\n"
    )


def test_a_sheet_for_a_finnish_spreadsheet_begins_with_its_mark() -> None:
    first, second, _ = spreadsheet_csv(sheet(HIDDEN), "fi").split(b"\r\n")
    assert first == b"\xef\xbb\xbfId;Name;Text;Trained;Coverage, %;Counted;Address"
    assert second == b"ali;ALI;;*;*;;"
