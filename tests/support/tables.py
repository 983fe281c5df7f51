"""Tables of shares as they stand on paper: `7/10` is 7 of 10, `?` is unknown, `-` is nowhere to be delivered."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from interventio.disclosure.shown import ShownShare, ShownTable, State
from interventio.measures.cell import Cell
from interventio.measures.count import share
from interventio.measures.coverage import CoverageTable, table_of
from interventio.measures.grouping import By
from interventio.measures.roster import Reason
from interventio.measures.rule import Rule
from interventio.records.fields import Stage
from support.build import DAY, catalogue

RULE = Rule(Fraction(70, 100), Stage.COMPLETED, (), date.fromisoformat(DAY))
SNAPSHOT = date(2026, 3, 1)


def table(text: str) -> CoverageTable:
    """Return a table by occupation and method, or by occupation alone, in which each number is of different people.

    The first line names the methods; each other line begins with the name of an occupation.
    """
    return table_of(catalogue(), RULE, cells(text), By.OCCUPATION, By.INTERVENTION)


def column(text: str) -> CoverageTable:
    """Return a table by occupation alone, without columns."""
    return table_of(catalogue(), RULE, cells(f"icdp\n{text.strip()}"), By.OCCUPATION)


def cells(text: str) -> Iterator[Cell]:
    """Yield the cells of a table on paper; each stands for a team of its own."""
    head, *lines = text.strip().splitlines()
    for line in lines:
        row, *numbers = line.split()
        for method, number in zip(head.split(), numbers, strict=True):
            if number != "-":
                yield cell(f"{row}-{method}", method, row, number)


def cell(team: str, method: str, occupation: str, number: str) -> Cell:
    """Return a cell with a number such as `7/10` or `?`."""
    if number == "?":
        return Cell(team, method, occupation, None, reason=Reason.NO_SNAPSHOT)
    part, whole = number.split("/")
    return Cell(team, method, occupation, SNAPSHOT, share(int(part), int(whole)))


def on_paper(shown: ShownTable) -> str:
    """Return a shown table with its totals; `··` is hidden."""
    lines = [["", *(key or "-" for key in shown.columns), "total"]]
    lines += [[row.key or "-", *(_written(one) for one in row.cells), _written(row.total)] for row in shown.rows]
    lines.append(["total", *(_written(one) for one in shown.column_totals), _written(shown.total)])
    widths = [max(len(line[place]) for line in lines) for place in range(len(lines[0]))]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def _written(one: ShownShare | None) -> str:
    if one is None:
        return "-"
    words = {State.HIDDEN: "··", State.UNKNOWN: "?", State.NOBODY: "0/0", State.EXACT: f"{one.part}/{one.whole}"}
    return words[one.state]
