"""Ages and amounts as they read on a page."""

from collections.abc import Iterable

from interventio.languages.translator import Translator
from interventio.records.statement import AgeRange, Dose, Range


def ages_in_words(ages: AgeRange, words: Translator) -> str:
    """Return a range of ages, such as `7–17 v`."""
    match ages.lowest, ages.highest:
        case None, int(highest):
            return words("up to age {age}", age=highest)
        case int(lowest), None:
            return words("from age {age}", age=lowest)
        case lowest, highest if lowest == highest:
            return words("age {age}", age=lowest or 0)
        case lowest, highest:
            return words("ages {lowest}–{highest}", lowest=lowest or 0, highest=highest or 0)


def widest(ranges: Iterable[AgeRange]) -> AgeRange | None:
    """Return the range from the lowest to the highest age that any of `ranges` states.

    An end that no range states is open, and so is one beyond which a range lies: one that ends at 17 and one from 18
    to 23 are together one up to 23, not one from 18.
    """
    stated = tuple(ranges)
    lowest = min((ages.lowest for ages in stated if ages.lowest is not None), default=None)
    highest = max((ages.highest for ages in stated if ages.highest is not None), default=None)
    if lowest is not None and any(ages.highest is not None and ages.highest < lowest for ages in stated):
        lowest = None
    if highest is not None and any(ages.lowest is not None and ages.lowest > highest for ages in stated):
        highest = None
    return None if lowest is None and highest is None else AgeRange.model_construct(lowest=lowest, highest=highest)


def dose_in_words(dose: Dose, words: Translator) -> str:
    """Return how much of a method there is, such as `10–16 tapaamista, 8–12 viikkoa, kerralla 90 minuuttia`."""
    parts = []
    if dose.sessions:
        amount = _amount(dose.sessions, words)
        parts.append(words.plural("{amount} meeting", "{amount} meetings", _most(dose.sessions), amount=amount))
    if dose.weeks:
        amount = _amount(dose.weeks, words)
        parts.append(words.plural("{amount} week", "{amount} weeks", _most(dose.weeks), amount=amount))
    if dose.months:
        amount = _amount(dose.months, words)
        parts.append(words.plural("{amount} month", "{amount} months", _most(dose.months), amount=amount))
    if dose.minutes:
        amount = _amount(dose.minutes, words)
        parts.append(
            words.plural("{amount} minute at a time", "{amount} minutes at a time", _most(dose.minutes), amount=amount)
        )
    return ", ".join(parts)


def _amount(range_: Range, words: Translator) -> str:
    match range_.lowest, range_.highest:
        case None, int(highest):
            return words("at most {number}", number=highest)
        case int(lowest), None:
            return words("at least {number}", number=lowest)
        case lowest, highest if lowest == highest:
            return str(lowest)
        case lowest, highest:
            return f"{lowest}–{highest}"


def _most(range_: Range) -> int:
    return range_.highest if range_.highest is not None else (range_.lowest or 0)
