"""Methods, where they stand and what registers say of them, as sheets."""

from collections.abc import Iterator
from itertools import chain

from interventio.catalogue.catalogue import Catalogue
from interventio.records.intervention import Intervention
from interventio.records.statement import Source
from interventio.views.amounts import ages_in_words, dose_in_words
from interventio.views.labels import form_names, kind_name
from interventio.views.numbers import Numbers
from interventio.views.rows.share_columns import share_cells, share_columns
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.statements import followed
from interventio.views.voice import Voice

SEPARATOR = "; "
"""Between several values in one cell."""


def methods_sheet(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Spreadsheet:
    """Return the methods, one in each row; to those who see no staffing without its numbers."""
    words, sees_staffing = voice.words, numbers.audience.sees_staffing
    return Spreadsheet(
        id="methods",
        title=words("Methods"),
        about=words("A row for each method."),
        columns=(
            Column(words("Id"), Holds.ID),
            Column(words("Method"), Holds.NAME),
            Column(words("Kind"), Holds.NAME),
            Column(words("Other names"), Holds.NAME),
            Column(words("Themes"), Holds.NAME),
            Column(words("Ages"), Holds.NAME),
            Column(words("Form"), Holds.NAME),
            Column(words("How much"), Holds.TEXT),
            Column(words("Who delivers it here"), Holds.TEXT),
            Column(words("Summary"), Holds.TEXT),
            Column(words("For families"), Holds.TEXT),
            Column(words("Last looked through"), Holds.DAY),
            *((Column(words("Selected method"), Holds.NAME), *share_columns(words)) if sees_staffing else ()),
        ),
        rows=tuple(
            (*_method(catalogue, method, voice), *(_coverage(method, numbers, voice) if sees_staffing else ()))
            for method in catalogue.interventions.values()
        ),
    )


def _method(catalogue: Catalogue, method: Intervention, voice: Voice) -> Iterator[Cell]:
    words, known = voice.words, catalogue.words
    yield method.id
    yield voice.says(method.name).text
    yield kind_name(method.kind, words)
    yield SEPARATOR.join(method.also)
    yield SEPARATOR.join(name.text for name in voice.names(method.themes, known.themes))
    yield SEPARATOR.join(dict.fromkeys(ages_in_words(ages, words) for ages in method.ages))
    yield SEPARATOR.join(form_names(method.formats.forms, words) if method.formats else ())
    yield SEPARATOR.join(dict.fromkeys(filter(None, (dose_in_words(dose, words) for dose in method.dose))))
    yield SEPARATOR.join(name.text for name in voice.names(method.delivered_by, known.occupations))
    yield voice.says(method.summary).text
    yield voice.says(method.for_families).text if method.for_families else None
    yield method.review.last_reviewed if method.review else None


def _coverage(method: Intervention, numbers: Numbers, voice: Voice) -> tuple[Cell, ...]:
    is_selected = voice.words("yes") if method.id in numbers.rule.methods else voice.words("no")
    return is_selected, *share_cells(numbers.methods.get(method.id), voice.words)


def placements_sheet(catalogue: Catalogue, voice: Voice) -> Spreadsheet:
    """Return the steps on which methods stand, one in each row."""
    words = voice.words
    return Spreadsheet(
        id="placements",
        title=words("Placements"),
        about=words("A row for each step on which a method stands."),
        columns=(
            Column(words("Id"), Holds.ID),
            Column(words("Method"), Holds.NAME),
            Column(words("Chart"), Holds.NAME),
            Column(words("Number of the step"), Holds.NUMBER),
            Column(words("Step"), Holds.NAME),
            Column(words("Services"), Holds.TEXT),
            Column(words("Why there"), Holds.TEXT),
        ),
        rows=tuple(chain.from_iterable(_placements(catalogue, one, voice) for one in catalogue.interventions.values())),
    )


def _placements(catalogue: Catalogue, method: Intervention, voice: Voice) -> Iterator[tuple[Cell, ...]]:
    for placement in method.placements:
        ladder = catalogue.ladders.get(placement.ladder)
        tiers = {tier.id: tier for tier in ladder.tiers} if ladder else {}
        services = voice.names(placement.services, catalogue.words.services)
        yield (
            method.id,
            voice.says(method.name).text,
            voice.name(placement.ladder, catalogue.ladders).text,
            list(tiers).index(placement.tier) + 1 if placement.tier in tiers else None,
            voice.name(placement.tier, tiers).text,
            SEPARATOR.join(name.text for name in services) or voice.words("all services"),
            voice.says(placement.reason).text if placement.reason else None,
        )


def ratings_sheet(catalogue: Catalogue, voice: Voice) -> Spreadsheet:
    """Return what registers say of methods, with where it was read, one rating in each row."""
    words = voice.words
    return Spreadsheet(
        id="ratings",
        title=words("Ratings"),
        about=words("A row for each thing that a register says of a method, in the words of the register."),
        columns=(
            Column(words("Id"), Holds.ID),
            Column(words("Method"), Holds.NAME),
            Column(words("Register"), Holds.NAME),
            Column(words("Scale"), Holds.NAME),
            Column(words("Value"), Holds.NAME),
            Column(words("Label"), Holds.NAME),
            Column(words("Version"), Holds.NAME),
            Column(words("Reviewed"), Holds.DAY),
            Column(words("Note"), Holds.TEXT),
            Column(words("Source"), Holds.TEXT),
            Column(words("Address of the source"), Holds.ADDRESS),
            Column(words("Read"), Holds.DAY),
        ),
        rows=tuple(chain.from_iterable(_ratings(method, voice) for method in catalogue.interventions.values())),
    )


def _ratings(method: Intervention, voice: Voice) -> Iterator[tuple[Cell, ...]]:
    sources: dict[str, Source] = {}
    for source in method.sources:
        sources.setdefault(source.id, source)
    for rating in method.ratings:
        source_of = sources.get(rating.source or "")
        yield (
            method.id,
            voice.says(method.name).text,
            rating.registry,
            rating.scale,
            rating.value,
            voice.says(rating.label).text if rating.label else None,
            rating.version,
            rating.reviewed,
            voice.says(rating.note).text if rating.note else None,
            *_source(source_of),
        )


def _source(source: Source | None) -> tuple[Cell, ...]:
    if source is None:
        return None, None, None
    title = f"{source.publisher}: {source.title}" if source.publisher else source.title
    return title, followed(source.address or "") or None, source.read
