"""A plan on the screen: its rows, the months of all of them together, the rounds, and all that is assumed."""

from collections.abc import Iterator
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from interventio.cli.tables import console_of
from interventio.languages.printable import printable
from interventio.languages.translator import Translator
from interventio.views.plan.sheet import PlanBy, PlanRow, PlanSheet
from interventio.views.plan.words import chance_in_words

LONGEST_NAME = 170
"""How long the names of a team and a method may be together."""


def show_plan(sheet: PlanSheet, words: Translator, stream: TextIO, colour: str) -> None:
    """Write the plan as tables; off a screen nothing is wrapped, and no line ends in blanks."""
    console = console_of(stream, colour)
    with console.capture() as caught:
        console.print(
            Text(words("For coordinators: contains exact counts of staff, not for publication."), style="dim")
        )
        console.print()
        console.print(_rows(sheet, words))
        if sheet.total.months:
            console.print()
            console.print(_months(sheet, words))
        for heading, sentences in _sentences(sheet, words):
            console.print()
            console.print(Text(heading, style="bold"))
            for sentence in sentences:
                console.print(Text(sentence, style="dim"))
    stream.writelines(line.rstrip() + "\n" for line in caught.get().splitlines())


def _sentences(sheet: PlanSheet, words: Translator) -> Iterator[tuple[str, list[str]]]:
    rounds = [*(line.sentence for line in sheet.rounds), *(line.sentence for line in sheet.spreads)]
    if rounds:
        yield words("Rounds that are counted"), rounds
    yield words("What is assumed"), list(sheet.assumptions)


def _rows(sheet: PlanSheet, words: Translator) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(sheet.first)
    for heading in (
        words("Today"),
        words("Expected in {month}", month=sheet.until_words),
        words("Band"),
        words("Chance of the target"),
        *(words("Seats, {certainty} sure", certainty=one) for one in sheet.certainties),
    ):
        table.add_column(heading, justify="right")
    table.add_column(words("Notes"))
    for row in sheet.rows:
        table.add_row(printable(row.name, LONGEST_NAME), *_cells(sheet, row, words))
    if len(sheet.rows) != 1 or sheet.by is PlanBy.TOTAL:
        table.add_section()
        table.add_row(Text(printable(sheet.total.name), style="bold"), *_cells(sheet, sheet.total, words))
    return table


def _cells(sheet: PlanSheet, row: PlanRow, words: Translator) -> Iterator[Text]:
    if row.months:
        last = row.months[-1]
        yield Text(words.percent(row.months[0].expected))
        yield Text(words.percent(last.expected), style="bold")
        yield Text(f"{words.percent(last.low)} – {words.percent(last.high)}")
        yield Text(chance_in_words(last.chance, words))
        yield from (Text("–" if seats is None else str(seats)) for seats in row.seats)
    else:
        yield from (Text("–", style="dim") for _ in range(4 + len(sheet.certainties)))
    yield Text(_note(row, words), style="dim")


def _note(row: PlanRow, words: Translator) -> str:
    unknown = row.today.unknown
    if row.months and unknown:
        return words.plural("{count} number not known", "{count} numbers not known", unknown)
    if row.months:
        return ""
    return words("no data") if unknown else words("nobody is expected to deliver it")


def _months(sheet: PlanSheet, words: Translator) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(printable(sheet.total.name))
    for heading in (words("Expected coverage"), words("Band"), words("Chance of the target"), words("Seats in rounds")):
        table.add_column(heading, justify="right")
    for month in sheet.total.months:
        table.add_row(
            month.label,
            words.percent(month.expected),
            f"{words.percent(month.low)} – {words.percent(month.high)}",
            chance_in_words(month.chance, words),
            str(month.seats or ""),
        )
    return table
