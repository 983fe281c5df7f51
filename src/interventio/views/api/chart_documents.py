"""The document about charts."""

from dataclasses import dataclass
from datetime import date

from interventio.disclosure.shown import ShownShare
from interventio.views.api.documents import Document, Reviewed, SourceOf, Span, Texts


@dataclass(frozen=True, slots=True)
class StepOf:
    """A step of a chart: a tier of its ladder, with the methods that stand on it."""

    number: int
    """Its number, from 1, the lightest."""
    tier: str
    """The id of the tier."""
    name: Texts
    """The name as it stands on the chart."""
    for_whom: Texts | None
    """Whose need it answers."""
    where: Texts | None
    """The services that give it."""
    duration: Texts | None
    """How long it usually lasts."""
    step_up: Texts | None
    """When to move to a higher step."""
    interventions: tuple[str, ...]
    """The ids of the methods on it, in their order; assessment methods among them."""
    coverage: ShownShare | None
    """The coverage of its selected methods; null where none is on it or it is not told to this audience."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What a chart shows alone; an empty list leaves nothing out."""

    themes: tuple[str, ...]
    """The ids of themes."""
    services: tuple[str, ...]
    """The ids of services."""
    divisions: tuple[str, ...]
    """The ids of divisions."""
    areas: tuple[str, ...]
    """The ids of areas."""
    ages: Span | None
    """Ages in full years."""


@dataclass(frozen=True, slots=True)
class ChartOf:
    """A stepped-care chart."""

    id: str
    """The id of the chart. The own chart of a ladder, with all of its methods, has the id of the ladder."""
    ladder: str
    """The id of its ladder."""
    name: Texts
    """The heading of the chart."""
    selection: Selection
    """What it shows alone."""
    model: Texts
    """Whose model the ladder is, and what it builds on."""
    owner: Texts
    """The role or body that answers for the chart."""
    edition: str | None
    """The edition that is printed on the chart."""
    agreed: date | None
    """The day on which this edition was agreed."""
    factors: tuple[Texts, ...]
    """What guides the placing of methods on its steps."""
    steps: tuple[StepOf, ...]
    """The steps, the lightest first."""
    sources: tuple[SourceOf, ...]
    """What the ladder builds on."""
    reviewed: Reviewed | None
    """When the chart, or else its ladder, was last looked through; null where that is not known."""
    pages: Texts
    """By language, its page, from the folder of the site."""
    drawings: Texts
    """By language, all that is drawn on it as JSON in a form of its own, from the folder of the site."""


@dataclass(frozen=True, slots=True)
class ChartList(Document):
    """All charts, with what stands where."""

    charts: tuple[ChartOf, ...]
    """The charts, in the order of their ids."""
