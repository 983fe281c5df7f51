import pytest

from interventio.findings.place import Spot
from interventio.fixes.draft import draft_of

PATH = "data/teams/harju.yaml"
TEAM = b"kind: service\nname: Harju\nunits: [harju]\nsince: 1.1.2026\n"


def test_a_draft_knows_what_is_wrong_and_where() -> None:
    found = draft_of(PATH, TEAM).findings
    assert [(one.code.id, one.place.spot) for one in found] == [("REC016", Spot(4, 8, 4, 16))]


def test_a_draft_that_cannot_be_read_has_no_document() -> None:
    draft = draft_of(PATH, b"kind:service\n")
    assert draft.document is None
    assert [one.code.id for one in draft.findings] == ["SYN205"]


def test_bytes_that_are_no_text() -> None:
    draft = draft_of(PATH, b"name: R\xe4v\n")
    assert (draft.is_text, [one.code.id for one in draft.findings]) == (False, ["SYN104"])


def test_the_words_of_one_line_alone() -> None:
    draft = draft_of(PATH, TEAM)
    assert draft.words_at(Spot(2, 7, 2, 12)) == "Harju"
    assert draft.words_at(Spot(2, 7, 3, 2)) == ""
    assert draft.words_at(None) == ""


def test_the_inside_of_quotation_marks() -> None:
    draft = draft_of(PATH, b'name: "Harju"\nunits: \'\n')
    assert draft.words_at(draft.inside(Spot(1, 7, 1, 14))) == "Harju"
    assert draft.inside(Spot(2, 8, 2, 9)) == Spot(2, 8, 2, 9)


@pytest.mark.parametrize(
    ("line", "last"),
    [(1, 1), (2, 5), (3, 3), (4, 5), (7, 10), (8, 9), (10, 10), (12, 12)],
)
def test_what_belongs_to_a_line(line: int, last: int) -> None:
    text = """\
kind: service
name:
  fi: Harju
  sv: |
    Åsen
  # a comment
units:
- id: a
  of: b
- c

since: 2026-01-01
"""
    assert draft_of(PATH, text.encode()).last_line_of(line) == last
