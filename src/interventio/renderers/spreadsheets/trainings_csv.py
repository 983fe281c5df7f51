"""Training rounds as CSV: a line for each occupation of each team in a round, or for the round where none is told."""

from collections.abc import Iterator

from interventio.languages.translator import Translator
from interventio.renderers.spreadsheets.csv_cells import csv_text
from interventio.views.trainings.sheet import SheetRound, TrainingsSheet


def trainings_csv(sheet: TrainingsSheet, words: Translator) -> str:
    """Return the rounds as CSV; what the readers do not see has no column."""
    return csv_text(_rows(sheet, words), words.language)


def _rows(sheet: TrainingsSheet, words: Translator) -> Iterator[tuple[str, ...]]:
    cost = (words("Cost, euros"),) if sheet.sees_costs else ()
    counts = (
        words("Team"),
        words("Occupation"),
        words("Booked"),
        words("Attended"),
        words("Completed"),
        words("Certified"),
    )
    yield (
        words("Id"),
        words("Method"),
        words("Purpose"),
        words("Status"),
        words("First day"),
        words("Last day"),
        words("Completed by"),
        words("Provider"),
        words("Seats"),
        *cost,
        *(counts if sheet.sees_counts else ()),
    )
    for one in sheet.rounds:
        about = _about(one, has_cost=sheet.sees_costs)
        lines = tuple(_lines(one)) if sheet.sees_counts else ()
        nobody = ("",) * len(counts) if sheet.sees_counts else ()
        yield from ((*about, *line) for line in lines or (nobody,))


def _about(one: SheetRound, *, has_cost: bool) -> tuple[str, ...]:
    shown, line = one.shown, one.line
    whole = shown.cost.whole if shown.cost else None
    return (
        shown.id,
        line.method.name.text,
        line.purpose,
        one.state,
        shown.days[0].isoformat(),
        shown.days[-1].isoformat(),
        shown.complete_by.isoformat() if shown.complete_by else "",
        line.provider.text,
        line.seats,
        *((_told(whole),) if has_cost else ()),
    )


def _lines(one: SheetRound) -> Iterator[tuple[str, ...]]:
    for shown, line in zip(one.shown.participants, one.line.participants, strict=True):
        counts = shown.booked, shown.attended, shown.completed, shown.certified
        yield line.team.name.text, line.occupation.text, *map(_told, counts)


def _told(count: int | None) -> str:
    return "" if count is None else str(count)
