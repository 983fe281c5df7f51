"""What the numbers of use are called, and how they are counted."""

from collections.abc import Iterator

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.shown_use import ShownUseTable
from interventio.languages.translator import Translator
from interventio.views.labels import STAGES


def columns_of_use(table: ShownUseTable, words: Translator) -> tuple[str, ...]:
    """Return the headings of the numbers, in their order."""
    year = table.year
    in_year = "" if year is None else words("Reach {year}", year=str(year.year))
    so_far = "" if year is None else words("Reach {year} so far", year=str(year.year))
    return (
        words("Periods started"),
        words("Periods completed"),
        words("Periods discontinued"),
        words("Completed of those that ended"),
        words("Periods per trained"),
        words("Active of the trained"),
        words("Supervised or mentored"),
        in_year if year is None or year.is_over else so_far,
        words("Clients who answered"),
        words("Helped, by the answers"),
    )


def times_of_use(table: ShownUseTable, words: Translator) -> str:
    """Return over which quarters periods are added up."""
    first, *_, last = table.last_year
    return words("The last four full quarters are {first} to {last}.", first=str(first), last=str(last))


def rules_of_use(table: ShownUseTable, audience: Audience, words: Translator) -> tuple[str, ...]:
    """Return how the numbers that are shown are counted, and what is not told to an audience."""
    told = {
        "completion": words(
            "Completed of those that ended is the share that came to their planned end: "
            "completed ÷ (completed + discontinued)."
        ),
        "per_trained": words(
            "Periods per trained are the periods started ÷ those who {stage}, by each team's latest counts on or "
            "before {day}. A team counts once all four of its quarters are known.",
            stage=words(STAGES[table.rule.stage]),
            day=table.rule.day,
        ),
        "penetration": words("Active are those of the trained who have delivered the method in the last 12 months."),
        "backed": words(
            "Supervised or mentored are those of the trained who have had in the last 12 months what the method asks "
            "for."
        ),
        "reach": " ".join(_reach(table, words)),
        "answered": words(
            "Clients who answered are a share of those who were asked; that it helped is said by a share of those who "
            "answered."
        ),
    }
    return (
        times_of_use(table, words),
        *(sentence for field, sentence in told.items() if _has_number(table, field)),
        words("What nobody has counted is not taken for 0: a dash (–) is not known, and ≥ is at least so many."),
        *_hidden(audience, words),
    )


def _has_number(table: ShownUseTable, field: str) -> bool:
    """Tell whether any line has a number in a field."""
    numbers = (getattr(use, field) for _, use in table.rows)
    return any(number and number.state is State.EXACT for number in numbers)


def _reach(table: ShownUseTable, words: Translator) -> Iterator[str]:
    if table.year:
        yield words(
            "Reach is the periods started in {year} ÷ the clients who would need the method that year by an estimate.",
            year=str(table.year.year),
        )
        if not table.year.is_over:
            yield words(
                "The year is not over: the quarters up to {quarter} count.", quarter=str(table.year.quarters[-1])
            )


def _hidden(audience: Audience, words: Translator) -> Iterator[str]:
    if audience is not Audience.COORDINATOR:
        yield words(
            "Methods are told for the whole county. A line with a number of few people in it is hidden as a whole; a "
            "single hidden number is marked with an asterisk (*)."
        )
