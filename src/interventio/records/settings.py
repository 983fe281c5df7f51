"""The settings of a workspace: `interventio.yaml`."""

from fractions import Fraction
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from interventio.findings.code import Severity
from interventio.languages.language import Language
from interventio.records.accessibility import Accessibility
from interventio.records.base import Part
from interventio.records.fields import Address, Choice, InterventionId, Line, Many, Percentage, Stage
from interventio.records.look import Look, OwnTexts
from interventio.records.planning import Planning
from interventio.records.record import Record
from interventio.records.review import Interval
from interventio.records.text import Text

SEVENTY = Fraction(70, 100)
"""The target of the Sustainable Growth Programme for Finland."""


def _counted(value: object) -> object:
    """Return a version as it is counted: `true` is no number, though Python takes it for 1."""
    return "true" if value is True else value


class CoverageRule(Part):
    """How training coverage is counted here."""

    target: Percentage = Field(default_factory=lambda: SEVENTY)
    """The share of those expected to deliver a method who should be trained in it."""
    stage: Annotated[Stage, Choice] = Stage.COMPLETED
    """The stage of training that counts as trained."""
    methods: Many[InterventionId] = ()
    """The selected methods (*valitut menetelmät*) that the target is for."""


class Disclosure(Part):
    """How small numbers of people are protected."""

    threshold: Annotated[int, Field(ge=3, le=100)] = 5
    """Counts of people below this number are shown to coordinators only."""


class ReviewRule(Part):
    """How often records are to be looked through."""

    every: Annotated[Interval, Field(json_schema_extra={"default": "12 months"})] = 12
    """The time between two reviews, unless a record says its own."""


class Publishing(Part):
    """Where the site is published."""

    address: Address | None = None
    """The web address of the folder that holds the site: QR codes on posters and pages to embed lead there."""


class Validation(Part):
    """Which findings `interventio validate` tells of here."""

    select: Many[Line] = ()
    """Only these: codes such as REF001, their names, or what codes begin with, such as REF. Left out: all."""
    ignore: Many[Line] = ()
    """Not these: codes, their names, or what codes begin with. They are counted, and told when asked for."""


class Settings(Record):
    """What holds for the whole workspace."""

    schema_version: Annotated[Literal[1], BeforeValidator(_counted)]
    """The version of the form of these files: `1`."""
    name: Text
    """The name of the organisation, as it stands on every page."""
    notice: Text | None = None
    """A line that stands on every page, such as that the data is invented."""
    owner: Text | None = None
    """The role or body that answers for the data."""
    languages: Annotated[tuple[Annotated[Language, Choice], ...], Field(strict=False, min_length=1, max_length=3)] = (
        Language.FI,
        Language.SV,
        Language.EN,
    )
    """The languages of the pages; the first one is the language of texts that are written without one."""
    coverage: CoverageRule = Field(default_factory=CoverageRule)
    """How training coverage is counted."""
    planning: Planning = Field(default_factory=Planning)
    """What plans for trainings assume."""
    disclosure: Disclosure = Field(default_factory=Disclosure)
    """How small numbers of people are protected."""
    review: ReviewRule = Field(default_factory=ReviewRule)
    """How often records are to be looked through."""
    site: Publishing = Field(default_factory=Publishing)
    """Where the site is published."""
    accessibility: Accessibility | None = None
    """What the accessibility statement of the pages says."""
    look: Look = Field(default_factory=Look)
    """How pages and charts look: the organisation's own logo and colours."""
    texts: OwnTexts = Field(default_factory=OwnTexts)
    """What the organisation says in its own words in place of ours."""
    severities: dict[str, Annotated[Severity, Choice]] = Field(default_factory=dict)
    """How much a finding matters here, by its code, its name or what codes begin with: error, warning, hint or off."""
    validation: Validation = Field(default_factory=Validation)
    """Which findings are told of here."""
