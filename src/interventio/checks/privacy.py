"""Privacy: no record tells who a person is or how to reach one (family PRI). No finding repeats what it found."""

from collections.abc import Callable, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, record_check
from interventio.checks.personal_data import Datum, emails, identity_codes, personal_emails
from interventio.checks.record_sheet import RecordSheet
from interventio.checks.telephone import telephone_numbers
from interventio.findings.code import Severity
from interventio.findings.place import Route
from interventio.languages.translator import N_


@record_check(
    "PRI001",
    "identity-code",
    Severity.ERROR,
    says=N_("This text contains a personal identity code: {found}."),
    advice=N_("Take it away at once. If it has been shared already, tell your data protection officer."),
)
def identity_code(sheet: RecordSheet, _: Catalogue) -> Iterator[Hit]:
    """Words hold a Finnish personal identity code."""
    if sheet.may_hold_a_number:
        yield from _found(sheet, identity_codes)


@record_check(
    "PRI002",
    "email-address",
    Severity.ERROR,
    says=N_("This text contains an e-mail address: {found}."),
    advice=N_("Write the role or the unit instead. Only a service's own address may stand, under “public_contact”."),
)
def email_address(sheet: RecordSheet, _: Catalogue) -> Iterator[Hit]:
    """Words hold an e-mail address, elsewhere than in a public contact."""
    if sheet.may_hold_an_email:
        yield from _found(sheet, emails, lambda route: not _is_public_contact(route))


@record_check(
    "PRI003",
    "telephone-number",
    Severity.ERROR,
    says=N_("This text contains a telephone number: {found}."),
    advice=N_("Write the role or the unit instead. Only a service's own number may stand, under “public_contact”."),
)
def telephone_number(sheet: RecordSheet, _: Catalogue) -> Iterator[Hit]:
    """Words hold a telephone number, elsewhere than in a public contact."""
    if sheet.may_hold_a_number:
        yield from _found(sheet, telephone_numbers, lambda route: not _is_public_contact(route))


@record_check(
    "PRI004",
    "personal-contact",
    Severity.ERROR,
    says=N_("This public contact looks like one person's e-mail address: {found}."),
    advice=N_("Write an address that belongs to the service, such as its shared mailbox, not to a person."),
)
def personal_contact(sheet: RecordSheet, _: Catalogue) -> Iterator[Hit]:
    """A public contact is an e-mail address with a first and a last name."""
    if sheet.may_hold_an_email:
        yield from _found(sheet, personal_emails, _is_public_contact)


def _is_public_contact(route: Route) -> bool:
    """Tell whether a service's own address may stand here: a team's contact, or where readers give feedback."""
    return route[0] == "public_contact" or route[:2] == ("accessibility", "feedback")


def _found(
    sheet: RecordSheet,
    recognised: Callable[[str], Iterator[Datum]],
    is_looked_at: Callable[[Route], bool] = bool,
) -> Iterator[Hit]:
    """Yield a hit for each string in which something is recognised; its fact is masked."""
    for route, words in sheet.strings():
        masked = tuple(dict.fromkeys(datum.masked for datum in recognised(words))) if is_looked_at(route) else ()
        if masked:
            yield Hit(sheet.place(*route), {"found": masked})
