"""Telephone numbers in words, told apart from all the other numbers that records are full of."""

import re
from collections.abc import Iterator, Sequence

from interventio.checks.personal_data import MASK, Datum, identity_codes

_HYPHEN = "\\-\u2010-\u2013"
_SPACE = " \u00a0\u2007\u2009\u202f"

_OTHER_NUMBERS = re.compile(
    "|".join(
        (
            r"https?://\S+|www\.\S+",
            r"\b10\.\d{4,9}/\S+",  # a DOI
            r"\b(?:DOI|IBAN|ISBN|ISRCTN|ISSN|NCT|OID|ORCID|OVT|PMC|PMID|URN)\b[^\d\n]{0,15}\d[\dX./ "
            + _HYPHEN
            + "]{0,40}",
            rf"\b97[89](?:[ {_HYPHEN}]?\d){{10}}\b",  # an ISBN
            rf"\b\d{{4}}[{_HYPHEN}]\d{{3}}[\dX]\b",  # an ISSN
            r"\b[A-Z]{2}\d\d(?: ?\d{4}){3,}(?: ?\d{1,3})?\b",  # a bank account
            rf"\b\d{{7}}[{_HYPHEN}]\d\b|\bFI[ {_HYPHEN}]?\d{{8}}\b",  # a business id
            rf"\b\d\d[{_HYPHEN}]\d\d[{_HYPHEN}](?:19|20)\d\d\b",  # days and months
            r"\b(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d\b",
            rf"\b(?:0[1-9]|1[0-2])[ /.{_HYPHEN}](?:19|20)\d\d\b",
            rf"\b\d\d?[{_HYPHEN}]\d\d?(?:[ ,]+\d\d?[{_HYPHEN}]\d\d?)+\b",  # ranges of ages or hours
        )
    ),
    re.IGNORECASE,
)
_RUN = re.compile(
    rf"(?:(?<![\w/])|(?<=puh)|(?<=tel)|(?<=gsm))(?<!\d[.,:{_HYPHEN}])"
    rf"(?P<digits>[+(]{{0,2}}\d(?:[{_SPACE}{_HYPHEN}()]{{0,4}}\d)*+)(?P<glued>\w?)",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?<![\w.])(?:\+\d{1,3}(?:\.\d{1,4}){2,5}|0\d{1,3}(?:\.\d{3,4}){2})(?!\.?\d)")
_GROUP = re.compile(r"(\D*)(\d+)")
_MOST_GROUPS = 16
_FEWEST_DIGITS = 8

Group = tuple[str, str]
"""What stands before some digits, and the digits."""


def telephone_numbers(words: str) -> Iterator[Datum]:
    """Yield each telephone number: Finnish ones that begin with a 0, and those with a country's code."""
    rest = _without_other_numbers(words)
    for match in _DOTTED.finditer(rest):
        yield Datum(*match.span(), match.group()[:2] + MASK)
    for match in _RUN.finditer(rest):
        groups = [(group[1], group[2]) for group in _GROUP.finditer(match.group())]
        number = _first_number(groups[:-1] if match["glued"] else groups)
        if number:
            yield Datum(match.start(), match.end("digits"), number[:2] + MASK)


def _without_other_numbers(words: str) -> str:
    """Return words, as long as before, without the numbers that are something else."""
    for code in identity_codes(words):
        words = words[: code.start] + ";" * (code.end - code.start) + words[code.end :]
    return _OTHER_NUMBERS.sub(lambda match: ";" * len(match.group()), words)


def _first_number(groups: Sequence[Group]) -> str | None:
    """Return the beginning of the first telephone number in a run of digits."""
    for start, (before, digits) in enumerate(groups):
        if "+" not in before and (len(digits) == 1 or not digits.startswith(("0", "358"))):
            continue
        tail = groups[start : start + _MOST_GROUPS]
        if start and (before.strip(_SPACE + "(") or all(len(group) == 3 for _, group in tail)):  # noqa: PLR2004 - thousands
            continue
        if _is_number(before, [group for _, group in tail]):
            return before.strip(_SPACE + "(") + digits
    return None


def _is_number(before: str, groups: Sequence[str]) -> bool:
    digits = "".join(groups)
    if len(digits.rstrip("0")) < _FEWEST_DIGITS // 2:  # a round sum
        return False
    if "+" in before or re.match("00[1-9]", digits):
        return _has_length(groups, _FEWEST_DIGITS, 17)
    if re.match("0[1-9]", digits):
        return _has_length(groups, _FEWEST_DIGITS, 12)
    return bool(re.match("358[1-9]", digits)) and _has_length(groups, 11, 13)


def _has_length(groups: Sequence[str], fewest: int, most: int) -> bool:
    """Tell whether some of the groups from the first on have a fitting number of digits together."""
    together = 0
    for group in groups:
        together += len(group)
        if fewest <= together <= most:
            return True
    return False
