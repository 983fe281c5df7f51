"""How what somebody wrote would be written rightly, as far as that can be seen: for the example in the advice."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from unicodedata import normalize

from interventio.findings.code import Code
from interventio.findings.suggestion import nearest
from interventio.records import codes, form_codes

FIELDS = {
    "ammatti": "occupation",
    "ammatit": "occupations",
    "enheter": "units",
    "henkilömäärä": "headcount",
    "ikä": "ages",
    "kuvaus": "summary",
    "källor": "sources",
    "laji": "kind",
    "lähteet": "sources",
    "menetelmä": "intervention",
    "metod": "intervention",
    "määrä": "headcount",
    "namn": "name",
    "nimi": "name",
    "antal": "headcount",
    "sammanfattning": "summary",
    "slag": "kind",
    "teemat": "themes",
    "teman": "themes",
    "tiivistelmä": "summary",
    "typ": "kind",
    "tyyppi": "kind",
    "yhteenveto": "summary",
    "yksiköt": "units",
    "yrke": "occupation",
    "ålder": "ages",
}
"""What people call fields in Finnish and Swedish, and their names in files."""

EXEMPLARY = (
    codes.MISSING,
    codes.LIST,
    codes.NUMBER,
    form_codes.PERCENTAGE_FORM,
    form_codes.DAY_FORM,
    form_codes.ID_FORM,
)
"""The codes whose advice shows how it would be right."""

_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_NUMBER = re.compile(r"(?<![\d.,])\d{1,6}(?![\d.,]*\d)")
_BETWEEN = re.compile(r"\s*[,;\n]\s*")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MOST_PER_CENT = 100


def field_meant(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the fields that may be meant by a name that none of the `known` has, the likest first."""
    names = tuple(known)
    likely = FIELDS.get(normalize("NFC", name).casefold())
    return (likely,) if likely in names else nearest(name, names)


def example(code: Code, field: str, value: object, choices: tuple[str, ...]) -> str:
    """Return how a value would be written rightly, or an example of one where that cannot be seen."""
    text = value if isinstance(value, str) else ""
    if code is codes.MISSING:
        return f"{field}: {' / '.join(choices) or '…'}"
    if code is codes.LIST:
        return listed(text)
    if code is codes.NUMBER:
        return numbered(text) or "12"
    if code is form_codes.PERCENTAGE_FORM:
        return next((found for found in [numbered(text)] if found and int(found) <= _MOST_PER_CENT), "70")
    if code is form_codes.DAY_FORM:
        return day_written(text) or "2026-03-09"
    return id_of(text) or "cool-kids"


def numbered(text: str) -> str:
    """Return the one whole number in a text, or "".

    >>> numbered("8 hlö"), numbered("2,5"), numbered("5-10")
    ('8', '', '')
    """
    found = _NUMBER.findall(text)
    return str(int(found[0])) if len(found) == 1 else ""


def day_written(text: str) -> str:
    """Return a day that is written as in Finland or as in a form, or "".

    >>> day_written("31.1.2026"), day_written("31.2.2026")
    ('2026-01-31', '')
    """
    found = _DAY.fullmatch(text.strip())
    with suppress(ValueError):
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat() if found else ""
    return ""


def id_of(text: str) -> str:
    """Return a name as an id, or "".

    >>> id_of("Härjun koulu"), id_of("”Cool Kids”"), id_of("ÅÄÖ")
    ('harjun-koulu', 'cool-kids', 'aao')
    """
    plain = normalize("NFD", text.casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", plain)))[:60].strip("-")


def listed(text: str) -> str:
    """Return the items of a list that was written as a text.

    >>> listed("nurse, teacher"), listed("nurse teacher"), listed("Help at home"), listed("")
    ('nurse, teacher', 'nurse, teacher', 'Help at home', '…')
    """
    items = [item for item in _BETWEEN.split(text.strip()) if item]
    words = text.split()
    if len(items) == 1 and all(map(_ID.fullmatch, words)):
        items = words
    return ", ".join(items) or "…"
