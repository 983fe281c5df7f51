"""Privacy: no record tells who a person is or how to reach one (family PRI). No finding repeats what it found."""

from collections.abc import Callable, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, reading_check
from interventio.checks.personal_data import (
    emails,
    identity_codes,
    may_hold_a_number,
    may_hold_an_email,
    personal_emails,
)
from interventio.checks.telephone import telephone_numbers
from interventio.checks.wording import Wording
from interventio.findings.code import Severity
from interventio.findings.place import Route
from interventio.languages.translator import N_


@reading_check(
    "PRI001",
    "identity-code",
    Severity.ERROR,
    says=N_("This text contains a personal identity code: {found}."),
    advice=N_("Take it away at once. If it has been shared already, tell your data protection officer."),
)
def identity_code(wording: Wording, _: Catalogue) -> Iterator[Hit]:
    """Words hold a Finnish personal identity code."""
    if may_hold_a_number(wording.everything):
        yield from _found(wording, identity_codes)


@reading_check(
    "PRI002",
    "email-address",
    Severity.ERROR,
    says=N_("This text contains an e-mail address: {found}."),
    advice=N_("Write the role or the unit instead. Only a service's own address may stand, under “public_contact”."),
)
def email_address(wording: Wording, _: Catalogue) -> Iterator[Hit]:
    """Words hold an e-mail address, elsewhere than in a public contact."""
    if may_hold_an_email(wording.everything):
        yield from _found(wording, emails, lambda route: not _is_public_contact(route))


@reading_check(
    "PRI003",
    "telephone-number",
    Severity.ERROR,
    says=N_("This text contains a telephone number: {found}."),
    advice=N_("Write the role or the unit instead. Only a service's own number may stand, under “public_contact”."),
)
def telephone_number(wording: Wording, _: Catalogue) -> Iterator[Hit]:
    """Words hold a telephone number, elsewhere than in a public contact."""
    if may_hold_a_number(wording.everything):
        yield from _found(wording, telephone_numbers, lambda route: not _is_public_contact(route))


@reading_check(
    "PRI004",
    "personal-contact",
    Severity.ERROR,
    says=N_("This public contact looks like one person's e-mail address: {found}."),
    advice=N_("Write an address that belongs to the service, such as its shared mailbox, not to a person."),
)
def personal_contact(wording: Wording, _: Catalogue) -> Iterator[Hit]:
    """A public contact is an e-mail address with a first and a last name."""
    if may_hold_an_email(wording.everything):
        yield from _found(wording, personal_emails, _is_public_contact)


def _is_public_contact(route: Route) -> bool:
    return route[0] == "public_contact"


def _found(
    wording: Wording,
    recognised: Callable[[str], Iterator[str]],
    is_looked_at: Callable[[Route], bool] = bool,
) -> Iterator[Hit]:
    """Yield a hit for each string in which something is recognised; its fact is masked."""
    for route, words in wording.strings():
        masked = tuple(dict.fromkeys(recognised(words))) if is_looked_at(route) else ()
        if masked:
            yield Hit(wording.place(route), {"found": masked})
