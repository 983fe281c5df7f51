from interventio.sources.complaints.complaint import Complaint, Lead, Quoted
from interventio.sources.lines import Lines, Point
from interventio.sources.parsers import PARSERS

TEXT = 'a: [1, {b: "c d", e: [\n  x] y\n'


def lead_to(line: int, column: int) -> Lead:
    point = Point(line, column)
    return Complaint("None: unexpected", point, point, Lines(TEXT), PARSERS[0], TEXT.encode()).lead()


def test_the_lead_tells_which_brackets_are_open_and_what_ended_last() -> None:
    assert lead_to(1, 1) == Lead((), None)
    assert lead_to(1, 17) == Lead((Point(1, 4), Point(1, 8)), Quoted(Point(1, 12), Point(1, 17), '"'))
    assert lead_to(2, 3) == Lead((Point(1, 4), Point(1, 8), Point(1, 22)), None)
    assert lead_to(2, 6) == Lead((Point(1, 4), Point(1, 8)), Point(1, 22))


def test_a_complaint_knows_its_line() -> None:
    complaint = Complaint("while parsing: x", Point(2, 3), Point(1, 4), Lines(TEXT), PARSERS[0], TEXT.encode())
    assert (complaint.text, complaint.character, complaint.is_at_beginning) == ("  x] y", "x", True)
    assert (complaint.says("parsing"), complaint.says("scanning", "x"), complaint.says("scanning")) == (
        True,
        True,
        False,
    )
