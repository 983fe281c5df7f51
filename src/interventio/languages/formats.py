"""Dates, numbers and percentages as each language writes them."""

from collections.abc import Mapping
from datetime import date, time
from fractions import Fraction

from interventio.languages.language import Language


def day(value: date, language: Language) -> str:
    """Return a date as `language` writes it, such as `9.3.2025`."""
    if language is Language.FI:
        return f"{value.day}.{value.month}.{value.year}"
    from babel.dates import format_date  # noqa: PLC0415 - Babel is heavy, and most runs print no such date

    return format_date(value, "d MMM y", locale=language.locale)


def weekday(value: date, language: Language) -> str:
    """Return the day of the week of a date.

    >>> [weekday(date(2027, 3, 9), language) for language in Language]
    ['tiistai', 'tisdag', 'Tuesday']
    """
    from babel.dates import format_date  # noqa: PLC0415 - as above

    return format_date(value, "cccc", locale=language.locale)


def clock(value: time, language: Language) -> str:
    """Return a time of day.

    >>> [clock(time(9, 5), language) for language in Language]
    ['9.05', '9.05', '9:05']
    """
    return f"{value.hour}{':' if language is Language.EN else '.'}{value.minute:02}"


def month(value: date, language: Language) -> str:
    """Return the month of a date and its year, such as `lokakuu 2026`."""
    from babel.dates import format_date  # noqa: PLC0415 - as above

    return format_date(value, "LLLL y", locale=language.locale)


def euros(value: Fraction, language: Language) -> str:
    r"""Return an amount in whole euros, rounded half up.

    >>> euros(Fraction(9601, 2), Language.FI), euros(Fraction(4800), Language.EN)
    ('4\xa0801\xa0€', '€4,800')
    """
    whole = f"{(value + Fraction(1, 2)).__floor__():,}"
    return f"€{whole}" if language is Language.EN else whole.replace(",", "\u00a0") + "\u00a0€"


def short_month(value: date, language: Language) -> str:
    """Return the month of a date as `language` writes it, such as `3/2025`."""
    if language is not Language.EN:
        return f"{value.month}/{value.year}"
    from babel.dates import format_date  # noqa: PLC0415 - the same

    return format_date(value, "MMM y", locale=language.locale)


def percent(share: Fraction, language: Language) -> str:
    r"""Return a share in whole per cent, rounded down, so that 69.96 % never prints as 70 %.

    >>> percent(Fraction(6996, 10000), Language.FI)
    '69\xa0%'
    """
    whole = share.numerator * 100 // share.denominator
    return f"{whole}%" if language is Language.EN else f"{whole}\u00a0%"


def decimal(value: Fraction, language: Language, digits: int = 1) -> str:
    """Return a number with at most `digits` decimals, rounded half up, with the decimal mark of `language`."""
    scaled = (value * 10**digits + Fraction(1, 2)).__floor__()
    whole, rest = divmod(abs(scaled), 10**digits)
    decimals = f"{rest:0{digits}d}".rstrip("0") if digits else ""
    mark = "." if language is Language.EN else ","
    return f"{'-' if scaled < 0 else ''}{whole}{mark + decimals if decimals else ''}"


def listing(words: tuple[str, ...], language: Language) -> str:
    """Return words as a list in a sentence: `a, b ja c`."""
    if len(words) < 2:  # noqa: PLR2004 - a list of two is the first that needs an "and"
        return "".join(words)
    last = {Language.FI: "ja", Language.SV: "och", Language.EN: "and"}[language]
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def language_name(tag: str, language: Language) -> str:
    """Return what a language is called in another one, such as `ruotsi` for `sv`; the code itself where nobody knows.

    >>> language_name("sv", Language.FI), language_name("sv-FI", Language.EN), language_name("xx", Language.SV)
    ('ruotsi', 'Swedish', 'xx')
    """
    from babel import Locale  # noqa: PLC0415 - Babel is heavy, and most runs name no language

    names: Mapping[str, str] = Locale.parse(language.locale).languages
    return names.get(tag.partition("-")[0], tag)
