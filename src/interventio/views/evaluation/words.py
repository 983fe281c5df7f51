"""Words for the numbers and choices of evaluations."""

from datetime import date
from fractions import Fraction

from interventio.disclosure.shown import State
from interventio.disclosure.trials import ShownCount
from interventio.languages.formats import decimal
from interventio.languages.translator import N_, Translator
from interventio.records.evaluation import LessonKind, Side, Sign
from interventio.records.outcomes import Turn
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER

MINUS = "\u2212"

TURNS = {
    Turn.IMPROVED: N_("improved"),
    Turn.UNCHANGED: N_("unchanged"),
    Turn.WORSENED: N_("worsened"),
}
SIDES = {
    Side.STAFF: N_("Staff experience and employer image"),
    Side.CLIENTS: N_("Client experience and availability"),
    Side.EFFECT: N_("Effectiveness"),
    Side.PRODUCTIVITY: N_("Productivity"),
}
SIGNS = {
    Sign.FOR: N_("speaks for it"),
    Sign.MIXED: N_("speaks for it and against it"),
    Sign.AGAINST: N_("speaks against it"),
}
LESSONS = {
    LessonKind.WORKS_WELL: N_("Works well"),
    LessonKind.APPLICABLE_ELSEWHERE: N_("Applicable elsewhere"),
    LessonKind.PITFALL: N_("Pitfalls"),
}


def euros_told(value: Fraction, words: Translator) -> str:
    """Return an amount in whole euros with the minus sign of print."""
    return f"{MINUS}{words.euros(-value)}" if value <= Fraction(-1, 2) else words.euros(max(value, Fraction(0)))


def number_told(value: Fraction, words: Translator, digits: int = 1) -> str:
    """Return a number with at most so many decimals and the minus sign of print."""
    return decimal(value, words.language, digits).replace("-", MINUS)


def signed(value: Fraction, words: Translator, digits: int = 1) -> str:
    """Return a number with its sign, such as `+56`; 0 has none."""
    told = number_told(value, words, digits)
    return f"+{told}" if value > 0 and told.strip("0,.") else told


def percents_between(low: Fraction, high: Fraction, words: Translator) -> str:
    """Return two shares as `17–52 %`: the lower one rounded down, the higher one up, so that it is never narrower."""
    first = low.numerator * 100 // low.denominator
    last = -(-high.numerator * 100 // high.denominator)
    return f"{first}–{words.percent(Fraction(last, 100))}"


def count_told(count: ShownCount) -> str:
    """Return a number of people, an asterisk where it is hidden, a dash where it is not known."""
    return number_or_why(count.state, count.number)


def number_or_why(state: State, number: int | None) -> str:
    """Return a number as digits, or the mark that says why there is none."""
    if number is not None:
        return str(number)
    return HIDDEN_NUMBER if state is State.HIDDEN else NO_NUMBER


def small_note(words: Translator, *, is_small: bool | None) -> str:
    """Return what is to be said of small numbers, or ""."""
    if not is_small:
        return ""
    return words(
        "These are small numbers: a single client changes the shares by several points, so they only point in a "
        "direction."
    )


def few_note(words: Translator, *, is_small: bool | None) -> str:
    """Return what is to be said of numbers that are no shares and made of few clients, or ""."""
    return words("These are few clients, so the numbers only point in a direction.") if is_small else ""


def hidden_note(words: Translator) -> str:
    """Return why numbers are not shown."""
    return words("The numbers are hidden, so that few people cannot be told apart.")


def when_in_brief(starts: date, ends: date, words: Translator) -> str:
    """Return a time: a year alone where it is one."""
    is_year = (starts.month, starts.day, ends.month, ends.day) == (1, 1, 12, 31) and starts.year == ends.year
    return str(starts.year) if is_year else f"{words.day(starts)} – {words.day(ends)}"
