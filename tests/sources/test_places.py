from pathlib import Path

import pytest

from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Place, Route, Spot
from interventio.sources.file_codes import WRONG_ENDING
from interventio.sources.places import excerpt, located

CODE = Code("REF001", "unknown-intervention", Severity.ERROR, "?")
TEXT = "name: Cool Kids\nages:\n  from: 7\n  to: 12\nkind: service\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_text(TEXT, encoding="utf-8")
    (tmp_path / "broken.yaml").write_text("name: [\n", encoding="utf-8")
    return tmp_path


def finding(path: str, route: Route = (), *related: Place, at_key: bool = False) -> Finding:
    return Finding(CODE, Place(path, route, at_key), related=related)


def test_places_get_their_spots_and_findings_keep_their_order(root: Path) -> None:
    findings = [
        finding("a.yaml", ("kind",), Place("a.yaml", ("ages", "to"))),
        finding("b.yaml", ("kind",)),
        finding("a.yaml", ("name",), at_key=True),
        finding("a.yaml"),
    ]
    assert [(one.place.spot, [place.spot for place in one.related]) for one in located(findings, root)] == [
        (Spot(5, 7, 5, 14), [Spot(4, 7, 4, 9)]),
        (None, []),
        (Spot(1, 1, 1, 5), []),
        (Spot(1, 1, 1, 16), []),
    ]


@pytest.mark.parametrize(
    "known",
    [
        finding(""),
        finding("gone.yaml", ("kind",)),
        finding("broken.yaml", ("name",)),
        Finding(CODE, Place("a.yaml", ("kind",), spot=Spot(9, 9, 9, 9))),
        Finding(WRONG_ENDING, Place("a.yaml")),
    ],
    ids=["the workspace", "a file that is gone", "a file that is broken", "a known spot", "a file as a whole"],
)
def test_what_needs_no_spot_or_has_none_stays_as_it_is(root: Path, known: Finding) -> None:
    assert located([known], root) == [known]


@pytest.mark.parametrize(
    ("spot", "lines"),
    [
        (Spot(3, 3, 3, 7), ((2, "ages:"), (3, "  from: 7"), (4, "  to: 12"))),
        (Spot(1, 1, 1, 5), ((1, "name: Cool Kids"), (2, "ages:"))),
        (Spot(5, 1, 5, 5), ((4, "  to: 12"), (5, "kind: service"))),
        (
            Spot(2, 1, 4, 9),
            ((1, "name: Cool Kids"), (2, "ages:"), (3, "  from: 7"), (4, "  to: 12"), (5, "kind: service")),
        ),
        (Spot(7, 1, 7, 5), ()),
    ],
)
def test_an_excerpt_has_the_lines_and_those_around(root: Path, spot: Spot, lines: tuple[tuple[int, str], ...]) -> None:
    assert excerpt(root, Place("a.yaml", spot=spot)) == lines


def test_there_is_no_excerpt_of_nothing(root: Path) -> None:
    (root / "folder.yaml").mkdir()
    places = [
        Place("a.yaml"),
        Place("gone.yaml", spot=Spot(1, 1, 1, 2)),
        Place("folder.yaml", spot=Spot(1, 1, 1, 2)),
        Place("", spot=Spot(1, 1, 1, 2)),
    ]
    assert [excerpt(root, place) for place in places] == [()] * 4


def test_a_long_stretch_is_cut(root: Path) -> None:
    (root / "long.yaml").write_text("x\n" * 100, encoding="utf-8")
    assert [number for number, _ in excerpt(root, Place("long.yaml", spot=Spot(3, 1, 90, 2)))] == [2, 3, 4, 5, 6, 7, 8]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("name: Kävely".encode("cp1252"), "name: Kävely"),
        (b"\xef\xbb\xbfname: a\r\nb", "name: a"),
        (b"name: \x1b[31m\x00<b>{{x}}[bold]", "name: \x1b[31m\x00<b>{{x}}[bold]"),
        (b"name: \x81", "name: \ufffd"),
    ],
)
def test_an_excerpt_is_as_legible_as_can_be_and_raw(root: Path, content: bytes, line: str) -> None:
    (root / "b.yaml").write_bytes(content)
    assert excerpt(root, Place("b.yaml", spot=Spot(1, 1, 1, 5)))[0] == (1, line)


@pytest.mark.parametrize("column", [1, 100, 101, 300_000, 1_000_000])
def test_of_an_endless_line_the_part_around_the_spot_is_shown(root: Path, column: int) -> None:
    line = "".join(f"{number:>10}" for number in range(100_000))
    (root / "b.yaml").write_text(line, encoding="utf-8")
    ((_, shown),) = excerpt(root, Place("b.yaml", spot=Spot(1, column, 1, column + 1)))
    assert len(shown) < 500
    assert line[column - 1 : column + 9] in shown


def test_what_is_given_is_located_and_shown_in_place_of_a_file(root: Path) -> None:
    given = {"a.yaml": b"# typed\nkind: team\n", "broken.yaml": b"kind: x\n"}
    found = located([finding("a.yaml", ("kind",)), finding("broken.yaml", ("kind",))], root, given)
    assert [one.place.spot for one in found] == [Spot(2, 7, 2, 11), Spot(1, 7, 1, 8)]
    assert excerpt(root, found[0].place, given) == ((1, "# typed"), (2, "kind: team"))
