"""Accepted findings: each acceptance is for a time, of a finding that may be accepted and is there (family ACP)."""

from collections.abc import Iterable, Iterator
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Check, Hit, record_check
from interventio.checks.record_sheet import RecordSheet
from interventio.checks.suggestions import with_suggestions
from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Place
from interventio.findings.selection import SetAside, Sieve, Why
from interventio.languages.translator import N_
from interventio.records.record import AcceptedFinding, Record

FAMILY = "ACP"
NEVER = ("PRI001",)
"""An identity code is to be taken out, whatever the reason is why it stands there."""
UNREADABLE = ("SYN", "REC")
"""While a file has such findings, nothing that it accepts can be read."""


@record_check(
    "ACP001",
    "acceptance-run-out",
    Severity.WARNING,
    says=N_("{code} was accepted here until {day}, and counts again."),
    advice=N_("Decide anew: mend what it tells of and take the entry out, or accept it until a later day."),
)
def acceptance_run_out(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A finding was accepted until a day that is past."""
    for position, one in _accepted(sheet):
        if one.until < catalogue.day:
            yield Hit(_place(sheet, position, "until"), {"code": one.code, "day": one.until})


@record_check(
    "ACP003",
    "accepted-for-too-long",
    Severity.ERROR,
    says=N_("{code} is accepted until {day}, which is more than a year away."),
    advice=N_("Accept it for a year at most, until {latest}, so that somebody comes back to it."),
)
def accepted_for_too_long(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A finding is accepted until a day that is more than a year away."""
    latest = _a_year_after(catalogue.day)
    for position, one in _accepted(sheet):
        if one.until > latest:
            yield Hit(_place(sheet, position, "until"), {"code": one.code, "day": one.until, "latest": latest})


ACCEPTS_NOTHING = Code(
    "ACP002",
    "accepts-nothing",
    Severity.HINT,
    N_("{code} is accepted here, but this file has no such finding any more."),
    N_("Take the entry out of “accepted_findings”."),
)
UNKNOWN_ACCEPTED = Code(
    "ACP004",
    "unknown-code-accepted",
    Severity.ERROR,
    N_("There is no finding with the code “{code}”, so nothing is accepted."),
    N_("Write one code, such as TEA004, or its name. “interventio explain” lists them all."),
)
NOT_ACCEPTABLE = Code(
    "ACP005",
    "not-acceptable",
    Severity.ERROR,
    N_("{code} cannot be accepted."),
    N_(
        "Mend what it tells of. What keeps a file from being read, acceptances that are not right, and identity codes "
        "cannot be left as they are."
    ),
)
CODES = (acceptance_run_out.code, ACCEPTS_NOTHING, accepted_for_too_long.code, UNKNOWN_ACCEPTED, NOT_ACCEPTABLE)


def checks_of_codes(codes: Iterable[Code]) -> tuple[Check, Check]:
    """Return the checks of what is accepted, which know all `codes`: that there is such a finding, and that it may be.

    A finding is accepted by one code or name, never by what several begin with.
    """
    known = _by_word(codes)
    words = [word for code in known.values() for word in (code.id, code.name)]

    def unknown(sheet: RecordSheet, _: Catalogue) -> Iterator[Hit]:
        unknown = ((one.code, position) for position, one in _accepted(sheet) if _word(one) not in known)
        for code, position, meant in with_suggestions(unknown, words):
            yield Hit(_place(sheet, position, "code"), {"code": code}, meant)

    def not_acceptable(sheet: RecordSheet, _: Catalogue) -> Iterator[Hit]:
        for position, one in _accepted(sheet):
            code = known.get(_word(one))
            if code and not _may_be_accepted(code):
                yield Hit(_place(sheet, position, "code"), {"code": one.code})

    return Check(UNKNOWN_ACCEPTED, in_record=unknown), Check(NOT_ACCEPTABLE, in_record=not_acceptable)


def accepting_nothing(catalogue: Catalogue, found: Iterable[Finding], codes: Iterable[Code]) -> Iterator[Finding]:
    """Yield a finding for each acceptance that holds, but of nothing that is found in its file.

    Nothing is told while a file cannot be read, since what others say of it is not looked at then.
    """
    holding = [one for one in _holding(catalogue) if not catalogue.unread]
    if not holding:
        return
    known = _by_word(codes)
    there = {(one.place.path, one.code.id) for one in found}
    for path, position, one in holding:
        code = known.get(_word(one))
        if code and _may_be_accepted(code) and (path, code.id) not in there:
            yield Finding(ACCEPTS_NOTHING, Place(path, ("accepted_findings", position, "code")), {"code": one.code})


def accepted_in(catalogue: Catalogue) -> Sieve:
    """Return the sieve that sets aside what files accept on the catalogue's day."""
    longest_last = sorted(_holding(catalogue), key=lambda it: it[2].until)
    holding = {(path, _word(one)): one for path, _, one in longest_last}

    def sieve(finding: Finding) -> SetAside | None:
        path, code = finding.place.path, finding.code
        one = holding.get((path, code.id.casefold())) or holding.get((path, code.name))
        may_be = one and _may_be_accepted(code)
        return SetAside(finding, Why.ACCEPTED, one.until, one.reason) if one and may_be else None

    return sieve


def _holding(catalogue: Catalogue) -> Iterator[tuple[str, int, AcceptedFinding]]:
    """Yield each acceptance that holds on the catalogue's day, with the path of its file and its place in the list."""
    for entry in catalogue.entries:
        for position, one in enumerate(_accepted_in(entry.record)):
            if one.until >= catalogue.day:
                yield entry.path, position, one


def _may_be_accepted(code: Code) -> bool:
    return code.family not in {FAMILY, *UNREADABLE} and code.id not in NEVER


def _by_word(codes: Iterable[Code]) -> dict[str, Code]:
    return {word.casefold(): code for code in codes for word in (code.id, code.name)}


def _word(accepted: AcceptedFinding) -> str:
    return accepted.code.strip().casefold()


def _accepted(sheet: RecordSheet) -> Iterator[tuple[int, AcceptedFinding]]:
    return enumerate(_accepted_in(sheet.record))


def _accepted_in(record: object) -> tuple[AcceptedFinding, ...]:
    return record.accepted_findings if isinstance(record, Record) else ()


def _place(sheet: RecordSheet, position: int, field: str) -> Place:
    return sheet.place("accepted_findings", position, field)


def _a_year_after(day: date) -> date:
    """Return the same day of the next year, or the last one of February for a leap day.

    >>> [_a_year_after(date(2026, 11, 22)), _a_year_after(date(2028, 2, 29))]
    [datetime.date(2027, 11, 22), datetime.date(2029, 2, 28)]
    """
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if is_leap_day else day.day)
