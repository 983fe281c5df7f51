"""The small types that fields are made of, each with the form it has in a file."""

import re
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, TypeVar

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from interventio.records import forms

_T = TypeVar("_T")
_DAY = re.compile(forms.DAY)
_ADDRESS = re.compile(forms.ADDRESS)
_SHARE = re.compile(r"(\d{1,3})(?:[.,](\d{1,6}))?\s*%?", re.ASCII)
_NUMBER = re.compile(r"([-−])?(\d{1,12})(?:[.,](\d{1,6}))?", re.ASCII)
_MARK = re.compile(forms.FINGERPRINT)
_CLOCK = re.compile(forms.CLOCK_TIME)

Many = Annotated[tuple[_T, ...], Field(strict=False, max_length=1000)]
"""A list in the file."""

Id = Annotated[str, StringConstraints(pattern=forms.ID, max_length=60), Field(examples=["cool-kids"])]
"""Lower-case letters a-z, digits and hyphens: `cool-kids`."""

REFERS_TO = "x-refers-to"
"""The key by which a JSON Schema says whose ids a field may hold, until the ids themselves are put there."""

InterventionId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "interventions"})]
LadderId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "ladders"})]
TierId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "tiers"})]
DivisionId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "divisions"})]
AreaId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "areas"})]
ServiceId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "services"})]
UnitId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "units"})]
OccupationId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "occupations"})]
TeamId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "teams"})]
ThemeId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "themes"})]
MunicipalityId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "municipalities"})]
ClientTeamId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "client_teams"})]
InstrumentId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "instruments"})]
CompetenceId = Annotated[Id, Field(json_schema_extra={REFERS_TO: "competence"})]


def _words(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError("blank", "blank")
    return value


Line = Annotated[
    str, StringConstraints(max_length=300), AfterValidator(_words), Field(json_schema_extra={"pattern": forms.WORDS})
]
"""Words on one line, in no particular language: a code, an edition, a label as it is printed."""

Prose = Annotated[str, StringConstraints(max_length=20_000), AfterValidator(_words)]
"""Words in one language, as long as they need to be."""


def _day(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not _DAY.fullmatch(value):
        raise PydanticCustomError("day_form", "day form")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("no_such_day", "no such day") from None


Day = Annotated[date, BeforeValidator(_day), Field(examples=["2026-03-09"], json_schema_extra={"pattern": forms.DAY})]
"""A day, written year-month-day: `2026-03-09`."""


def _address(value: str) -> str:
    if not _ADDRESS.fullmatch(value):
        raise PydanticCustomError("address_form", "address form")
    return value


Address = Annotated[
    str,
    StringConstraints(max_length=2000),
    AfterValidator(_address),
    Field(examples=["https://www.example.org/method"], json_schema_extra={"pattern": forms.ADDRESS}),
]
"""A web address that begins with https:// or http://."""


def _share(value: object) -> Fraction:
    match = _SHARE.fullmatch(str(value)) if isinstance(value, int | float | str) else None
    if match is None or isinstance(value, bool):
        raise PydanticCustomError("percentage_form", "percentage form")
    whole, decimals = match.group(1), match.group(2) or ""
    share = Fraction(int(whole + decimals), 100 * 10 ** len(decimals))
    if share > 1:
        raise PydanticCustomError("percentage_range", "percentage range")
    return share


def _percent(share: Fraction) -> str:
    whole, decimals = divmod(int(share * 10**8), 10**6)  # at most six decimals can be written
    return f"{whole}.{decimals:06}".rstrip("0").removesuffix(".")


Percentage = Annotated[
    Fraction,
    PlainValidator(_share),
    PlainSerializer(_percent, when_used="json"),
    WithJsonSchema(forms.AS_PERCENTAGE),
]
"""A percentage from 0 to 100, exact: `70`, `72.5` or `70 %`."""


def _amount(value: object) -> Fraction:
    match = _NUMBER.fullmatch(str(value)) if isinstance(value, int | float | str) else None
    if match is None or isinstance(value, bool):
        raise PydanticCustomError("amount_form", "amount form")
    sign, whole, decimals = match.group(1), match.group(2), match.group(3) or ""
    size = Fraction(int(whole + decimals), 10 ** len(decimals))
    return -size if sign else size


def _decimal(amount: Fraction) -> str:
    whole, decimals = divmod(int(abs(amount) * 10**6), 10**6)  # at most six decimals can be written
    digits = f"{whole}.{decimals:06}".rstrip("0").removesuffix(".")
    return f"-{digits}" if amount < 0 else digits


Amount = Annotated[
    Fraction,
    PlainValidator(_amount),
    PlainSerializer(_decimal, when_used="json"),
    WithJsonSchema(forms.AS_AMOUNT),
]
"""A number, exact: `12`, `12.5` or `-3`."""


def _fingerprint(value: str) -> str:
    if not _MARK.fullmatch(value):
        raise PydanticCustomError("fingerprint_form", "fingerprint form")
    return value


Fingerprint = Annotated[
    str,
    AfterValidator(_fingerprint),
    Field(examples=["3f9a0c51d2e7"], json_schema_extra={"pattern": forms.FINGERPRINT}),
]
"""Twelve digits and letters a-f that change when the content does."""


def _clock_time(value: str) -> str:
    if not _CLOCK.fullmatch(value):
        raise PydanticCustomError("clock_form", "clock form")
    return value


ClockTime = Annotated[
    str, AfterValidator(_clock_time), Field(examples=["13:00"], json_schema_extra={"pattern": forms.CLOCK_TIME})
]
"""A time of day, written `13:00`."""

Tally = Annotated[int, Field(ge=0, le=1_000_000, examples=[8])]
"""A number of people or things, 0 or more."""


class Stage(StrEnum):
    """How far in a training people have come; who has reached a stage has reached the ones before it."""

    ATTENDED = "attended"
    COMPLETED = "completed"
    CERTIFIED = "certified"


class Basis(StrEnum):
    """What an age or a dose was found in: an evaluation, the licence, or what is offered here."""

    EVALUATED = "evaluated"
    LICENSED = "licensed"
    OFFERED = "offered"


class Kind(StrEnum):
    """What sort of method a record describes."""

    INTERVENTION = "intervention"
    WORK_METHOD = "work-method"
    ASSESSMENT_METHOD = "assessment-method"


class Format(StrEnum):
    """How a method reaches people."""

    INDIVIDUAL = "individual"
    GROUP = "group"
    PARENTS = "parents"
    FAMILY = "family"
    NETWORK = "network"
    DIGITAL = "digital"
    SELF_HELP = "self-help"
    COURSE = "course"


class Degree(StrEnum):
    """How severe the trouble is that help is for, as far as a ladder tells it."""

    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"


class Several(StrEnum):
    """How a method that stands on several tiers is drawn in pictures."""

    SPANNING = "spanning"
    """As one card over neighbouring steps; where the steps are no neighbours, repeated."""
    REPEATED = "repeated"
    """As a card on each step, linked to the others."""


class Better(StrEnum):
    """Which way a number should move."""

    HIGHER = "higher"
    LOWER = "lower"


class Readers(StrEnum):
    """The readers for whom something is published."""

    COORDINATOR = "coordinator"
    MANAGER = "manager"
    PROFESSIONAL = "professional"
    CLIENT = "client"


Choice = Field(strict=False)
"""A word from a list: the file has the word, the record the choice."""
