from hypothesis import given
from hypothesis import strategies as st

from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Spot
from interventio.fixes.applying import applied

lines = st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=8))
ends = st.sampled_from(["\n", "\r\n"])


def fix(*replacements: tuple[Spot, str]) -> Fix:
    return Fix("x.yaml", tuple(Replacement(*one) for one in replacements), is_safe=True)


def test_replacements_are_put_in_from_top_to_bottom() -> None:
    done = applied(b"a: b\nc: d\n", fix((Spot(1, 4, 1, 5), "bb"), (Spot(2, 1, 2, 1), "  "), (Spot(2, 4, 2, 5), "")))
    assert done == b"a: bb\n  c: \n"


def test_mark_and_ends_of_lines_stay() -> None:
    before = "\ufeffä: 1\r\nö: 2\r\n".encode()
    assert applied(before, fix((Spot(1, 5, 1, 5), "\n  x"))) == "\ufeffä: 1\r\n  x\r\nö: 2\r\n".encode()


def test_a_line_is_taken_away_with_its_end() -> None:
    assert applied(b"a\nb\nc", fix((Spot(2, 1, 3, 1), ""))) == b"a\nc"
    assert applied(b"a\nb", fix((Spot(2, 1, 3, 1), ""))) == b"a\n"


@given(lines, ends, st.data())
def test_all_else_stays_to_the_byte(texts: list[str], end: str, data: st.DataObject) -> None:
    text = "".join(f"{line}{end}" for line in [*texts, "last"])
    number = data.draw(st.integers(1, len(texts) + 1))
    line = [*texts, "last"][number - 1]
    start = data.draw(st.integers(0, len(line)))
    stop = data.draw(st.integers(start, len(line)))
    done = applied(text.encode(), fix((Spot(number, start + 1, number, stop + 1), "X")))
    wanted = [*texts, "last"]
    wanted[number - 1] = f"{line[:start]}X{line[stop:]}"
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    if not mark:  # a first line that begins with the mark is one column shorter
        assert done.decode() == "".join(f"{one}{end}" for one in wanted)
