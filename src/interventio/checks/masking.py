"""Hides personal data in lines that are shown, such as those of a source file under a finding."""

from interventio.checks.personal_data import Datum, emails, identity_codes, may_hold_a_number, may_hold_an_email
from interventio.checks.telephone import telephone_numbers

DOT = "•"


def masked(line: str) -> str:
    """Return a line, as long as before, with dots in the place of identity codes, addresses and telephone numbers."""
    found: list[Datum] = []
    if may_hold_a_number(line):
        found += [*identity_codes(line), *telephone_numbers(line)]
    if may_hold_an_email(line):
        found += emails(line)
    for start, end, _masked in found:
        line = line[:start] + DOT * (end - start) + line[end:]
    return line
