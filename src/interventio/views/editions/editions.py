"""From the editions of charts to a page for each."""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.chart_changes import Fate, chart_change
from interventio.catalogue.editions import ChartState, editions_by, state_in, state_today
from interventio.disclosure.audience import Audience
from interventio.records.stepping import Edition, Stepping
from interventio.views.editions.changes import edition_lines
from interventio.views.editions.changes_page import EditionLine
from interventio.views.editions.comparing import comparison, methods_of, steps_of
from interventio.views.editions.edition_page import EditionPage, EditionTier
from interventio.views.mention import Mention, chart_mention, unit_mention
from interventio.views.order import alphabetical
from interventio.views.voice import Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class _Editions:
    """The editions of a chart, the oldest first: as they stood, and as lines of a list."""

    stepping: Stepping
    states: tuple[ChartState, ...]
    lines: tuple[EditionLine, ...]


def edition_pages(catalogue: Catalogue, audience: Audience, voice: Voice) -> Iterator[tuple[str, EditionPage]]:
    """Yield a page for each edition of each chart, with its path."""
    for stepping in catalogue.steppings.values():
        states = tuple(state_in(catalogue, stepping, one) for one in editions_by(stepping, catalogue.day))
        editions = _Editions(stepping, states, edition_lines(catalogue, stepping, voice))
        for number, line in enumerate(editions.lines):
            yield line.edition.page or "", _page(catalogue, editions, number, audience, voice)


def _page(catalogue: Catalogue, editions: _Editions, number: int, audience: Audience, voice: Voice) -> EditionPage:
    stepping = editions.stepping
    state, line = editions.states[number], editions.lines[number]
    before = editions.states[number - 1] if number else None
    is_last = number == len(editions.lines) - 1
    chart, edition = chart_mention(stepping.id, catalogue, voice), state.edition
    return EditionPage(
        name=Words(voice.words("{chart}: edition {edition}", chart=str(chart.name), edition=str(line.edition.name))),
        chart=chart,
        line=line,
        units=_units(catalogue, edition, voice) if edition and audience.sees_staffing else (),
        content=(edition.content or "") if edition and audience.sees_staffing else "",
        tiers=_tiers(catalogue, state, voice),
        since=comparison(catalogue, stepping, before, state, voice) if before else None,
        earlier=editions.lines[number - 1] if number else None,
        later=None if is_last else editions.lines[number + 1],
        has_later_changes=is_last and _differs(state, state_today(catalogue, stepping)),
    )


def _differs(then: ChartState, now: ChartState) -> bool:
    change = chart_change(then, now)
    stays = all(one.fate is Fate.STAYED for one in change.methods)
    return not stays or [*then.tiers] != [*now.tiers]


def _units(catalogue: Catalogue, edition: Edition, voice: Voice) -> tuple[Mention, ...]:
    units = (unit_mention(unit, catalogue.words.units, voice) for unit in dict.fromkeys(edition.units))
    return tuple(sorted(units, key=lambda unit: alphabetical(unit.name)))


def _tiers(catalogue: Catalogue, state: ChartState, voice: Voice) -> tuple[EditionTier, ...]:
    methods, steps = methods_of(catalogue, state, voice), steps_of(state, voice)
    return tuple(
        EditionTier(steps[tier], tuple(sorted((methods[id_] for id_ in ids), key=lambda one: alphabetical(one.name))))
        for tier, ids in state.tiers.items()
    )
