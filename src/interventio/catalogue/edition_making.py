"""A new edition of a chart, made from the chart as it is, and what of it is written into the chart's file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.chart_edits import content_edits
from interventio.catalogue.contents import content_of
from interventio.catalogue.editions import ChartState, state_today
from interventio.records.stepping import Edition, Stepping
from interventio.records.text import UNTOLD
from interventio.sources.builder import Value
from interventio.sources.editing import Edit


@dataclass(frozen=True, slots=True)
class Agreement:
    """What is agreed: the name of the edition, the day, and what else is known of it."""

    name: str
    agreed: date
    by: Mapping[str, str] | None = None
    summary: Mapping[str, str] | None = None
    units: tuple[str, ...] = ()


def new_edition(catalogue: Catalogue, stepping: Stepping, agreement: Agreement) -> Edition:
    """Return the edition that a chart is now: what stands on its tiers, and what these and the methods are called."""
    state = state_today(catalogue, stepping)
    return Edition(
        name=agreement.name,
        agreed=agreement.agreed,
        by=dict(agreement.by) if agreement.by else None,
        standings=dict(state.tiers),
        names=dict(_names(state)),
        summary=dict(agreement.summary) if agreement.summary else None,
        units=tuple(dict.fromkeys(agreement.units)),
        content=content_of(catalogue, stepping).fingerprint,
    )


def edition_edits(catalogue: Catalogue, stepping: Stepping, edition: Edition) -> tuple[Edit, ...]:
    """Return the edits that write an edition into the file of its chart: its heading, the edition and its content.

    A chart of which nobody has said when it was looked through was looked through when it was agreed.
    """
    return (
        Edit(("edition",), edition.name),
        Edit(("agreed",), edition.agreed.isoformat()),
        Edit(("editions", len(stepping.editions)), _as_in_files(edition)),
        *content_edits(stepping, content_of(catalogue, stepping)),
        *(() if stepping.review else (_review(catalogue, stepping, edition),)),
    )


def _review(catalogue: Catalogue, stepping: Stepping, edition: Edition) -> Edit:
    by = edition.by or stepping.owner or catalogue.ladders[stepping.ladder].owner
    day = min(edition.agreed, catalogue.day)
    return Edit(("review",), {"last_reviewed": day.isoformat(), "by": _text(by)})


def _names(state: ChartState) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the names of tiers and methods; an id that is both would be told by neither name."""
    methods = [method for methods in state.tiers.values() for method in methods]
    for tier in state.tiers:
        if tier not in methods:
            yield tier, state.tier_names[tier]
    for method in dict.fromkeys(methods):
        if method not in state.tiers:
            yield method, state.method_names[method]


def _as_in_files(edition: Edition) -> dict[str, Value]:
    """Return an edition as values of a file, in the order in which one reads them, without what is not known."""
    fields: dict[str, Value] = {"name": edition.name, "agreed": edition.agreed.isoformat()}
    if edition.by:
        fields["by"] = _text(edition.by)
    if edition.summary:
        fields["summary"] = _text(edition.summary)
    if edition.units:
        fields["units"] = [*edition.units]
    fields["standings"] = {tier: [*methods] for tier, methods in edition.standings.items()}
    fields["names"] = {id_: _text(name) for id_, name in edition.names.items()}
    if edition.content:
        fields["content"] = edition.content
    return fields


def _text(text: Mapping[str, str]) -> Value:
    """Return a text as it stands in files: words without a language alone, others by their languages."""
    return text.get(UNTOLD) or {**text}
