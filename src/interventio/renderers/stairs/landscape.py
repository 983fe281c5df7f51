"""Stairs side by side, on the screen or on a sheet that is wider than high."""

from collections.abc import Iterator

from interventio.renderers.stairs.boxes import Box
from interventio.renderers.stairs.cards import CardBox
from interventio.renderers.stairs.columns import STAND, nothing_on, stack
from interventio.renderers.stairs.draft import LEAST_UNIT, MARGIN, Draft, Manner
from interventio.renderers.stairs.ground import ARROW, UNDER_ARROW, ground_of
from interventio.renderers.stairs.heading import heading_of
from interventio.renderers.stairs.key import key_of
from interventio.renderers.stairs.paper import Form, Paper
from interventio.renderers.stairs.said import Said
from interventio.renderers.stairs.sheet import Arrow, Sheet, Stair
from interventio.renderers.stairs.spans import Skyline, Span, span_box, with_posts
from interventio.renderers.stairs.steps import block
from interventio.views.charts.stepping_chart import SteppingChart

WIDTHS = (1272, 1400, 1540, 1680, 1850, 2030, 2240, 2460, 2700)
"""From few large letters to many small ones; on 1680 units an A3 sheet has text of 9 points."""

SIDES = 2**0.5
"""On the screen, the longer side is this many times the shorter one, as on paper."""

LARGE = 2030
"""The widest sheet that is tried before cards are put in more than one lane."""

WIDEST_CARD = 380
"""About how wide cards become before they are put in more than one lane, on a sheet with few steps."""

Found = tuple[Draft, Manner]


def on_screen(chart: SteppingChart, said: Said) -> Sheet:
    """Return the chart on the smallest sheet that holds it; the largest grows in height as far as it must."""
    too_high: list[Found] = []
    for draft in _for_screen(chart, said):
        if found := _fitting(draft):
            return _drawn(*found, Paper.SCREEN)
        too_high.append((draft, draft.lowest))
    widest = (found for found in too_high if found[0].width == WIDTHS[-1])
    return _drawn(*min(widest, key=lambda found: found[1].needed), Paper.SCREEN)


def has_place(chart: SteppingChart, said: Said, form: Form) -> bool:
    """Tell whether a chart fits on one sheet of paper, however small and tight."""
    tightest = _for_paper(chart, said, form, form.widths[-1:], (True,))
    return any(draft.lowest.needed <= draft.height for draft in tightest)


def on_paper(chart: SteppingChart, said: Said, paper: Paper, form: Form, widths: tuple[int, ...]) -> Sheet | None:
    """Return a chart on one sheet of paper of the first width in units on which it fits; None if on none."""
    for draft in _for_paper(chart, said, form, widths, (False, True)):
        if found := _fitting(draft):
            return _drawn(*found, paper)
    return None


def _fitting(draft: Draft) -> Found | None:
    """Return the finest manner in which a draft fits its sheet."""
    manner = next((manner for manner in draft.manners() if manner.needed <= draft.height), None)
    return (draft, manner) if manner else None


def _for_screen(chart: SteppingChart, said: Said) -> Iterator[Draft]:
    """Yield the drafts to try: cards in one lane as long as letters stay large, then in more lanes."""
    one_lane = tuple(1 for _ in chart.steps)
    drafts = [Draft(chart, said, width, round(width / SIDES), one_lane) for width in WIDTHS]
    wide_enough = [draft for draft in drafts if draft.columns[0].width >= LEAST_UNIT] or drafts[-1:]
    yield from (draft for draft in wide_enough if draft.width <= LARGE)
    for draft in wide_enough:
        yield from _with_more_lanes(draft)


def _for_paper(
    chart: SteppingChart, said: Said, form: Form, widths: tuple[int, ...], ways: tuple[bool, ...]
) -> Iterator[Draft]:
    """Yield the drafts to try, few lanes before many, with air or tightly as the `ways` say."""
    lanes = _few_lanes(chart, widths[-1])
    for is_tight in ways:
        drafts = [Draft(chart, said, width, form.high(width), lanes, is_tight) for width in widths]
        drafts = [draft for draft in drafts if draft.columns[0].width >= draft.least]
        yield from drafts
        for draft in drafts:
            yield from _with_more_lanes(draft)


def _few_lanes(chart: SteppingChart, width: int) -> tuple[int, ...]:
    """Return one lane for each step, but more where there are so few steps that cards would become endless."""
    most = max(1, round((width - 2 * MARGIN) / len(chart.steps) / WIDEST_CARD))
    return tuple(max(1, min(most, len(step.cards) // 2)) for step in chart.steps)


def _with_more_lanes(draft: Draft | None) -> Iterator[Draft]:
    while draft is not None:
        yield draft
        draft = draft.widened(draft.lowest.tightest)


def _drawn(draft: Draft, manner: Manner, paper: Paper) -> Sheet:
    height = max(draft.height, manner.needed)
    level = height - MARGIN - draft.ground
    chart, said = draft.chart, draft.said
    heading, key = draft.corners.heading(manner.corner), draft.corners.key(manner.corner)
    arrow = level + ARROW
    return Sheet(
        chart,
        paper,
        draft.width,
        height,
        heading_of(chart, heading.x, heading.y, heading.width, said),
        key_of(chart, key.x, key.y, key.width, said, spans=draft.sorted.spans),
        _stairs(draft, manner, level),
        Arrow((MARGIN, arrow), (MARGIN + draft.room, arrow)),
        ground_of(chart, MARGIN, level + UNDER_ARROW, draft.room, said),
        *((said.turn.number, said.turn.count) if said.turn else ()),
    )


def _stairs(draft: Draft, manner: Manner, level: float) -> tuple[Stair, ...]:
    outline = draft.skyline(manner.density, manner.rise, manner.first)
    numbered = enumerate(draft.sorted.spans)
    spanning = [(span, _spanning(draft, manner, level, outline, (number, span))) for number, span in numbered]
    return tuple(
        _stair(draft, manner, level, place, tuple(card for span, card in spanning if span.first == place))
        for place in range(len(draft.columns))
    )


def _spanning(draft: Draft, manner: Manner, level: float, outline: Skyline, numbered: tuple[int, Span]) -> CardBox:
    number, span = numbered
    made = span_box(span, draft.columns, level - outline.bottoms[number], manner.density)
    below = zip(span.places, outline.below[number], strict=True)
    return with_posts(
        made, span, draft.columns, [(_middle(draft, manner, place), level - high) for place, high in below]
    )


def _middle(draft: Draft, manner: Manner, place: int) -> float:
    """Return where a post stands on a step: over the middle of its highest card."""
    column = draft.columns[place]
    cards = stack(draft.sorted.own[place], column, 0, manner.density)
    highest = min((card.box for card in cards), key=lambda box: box.y, default=Box(column.x, 0, column.width, 0))
    return highest.x + highest.width / 2


def _stair(draft: Draft, manner: Manner, level: float, place: int, spanning: tuple[CardBox, ...]) -> Stair:
    step, column = draft.chart.steps[place], draft.columns[place]
    top = level - manner.first - place * manner.rise
    made = block(step, column.x, column.width, (top, level, draft.foot), draft.said)
    cards = stack(draft.sorted.own[place], column, top - STAND, manner.density)
    empty = nothing_on(column, top - STAND, draft.said.words) if draft.sorted.is_bare(place) else None
    return Stair(made, (*spanning, *cards), empty)
