"""From what answers each need to the page of gaps."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.gaps import ShownSupply
from interventio.measures.gaps import Gap
from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.charts.themes import theme_keys
from interventio.views.gaps.accepted import accepted_lines
from interventio.views.gaps.lines import age_group_name, gap_line, steps_of
from interventio.views.gaps.page import (
    AreaRow,
    GapCell,
    GapChart,
    GapGroup,
    GapKey,
    GapMatrix,
    GapRow,
    GapsPage,
    GapTheme,
)
from interventio.views.gaps.words import REASONS, SHORT, TITLES, gaps_seen, rules_of_gaps
from interventio.views.mention import chart_mention
from interventio.views.numbers import Numbers
from interventio.views.voice import Voice


def gaps_page(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> GapsPage:
    """Return the page of gaps."""
    county = [one for one in numbers.supplies if one.area is None]
    seen = gaps_seen(numbers.audience)
    themes = theme_keys(catalogue, (), voice)
    return GapsPage(
        needs=len(county),
        keys=(*(GapKey(gap, voice.words(SHORT[gap])) for gap in seen), *_key_of_accepted(numbers.supplies, voice)),
        matrices=tuple(
            _matrix(catalogue, ladder, list(members), themes, voice)
            for ladder, members in groupby(county, key=lambda one: one.need.ladder)
        ),
        groups=tuple(
            _group(catalogue, gap, found, themes, voice)
            for gap in seen
            if (found := [one for one in county if one.gap is gap and one.is_open])
        ),
        accepted=accepted_lines(catalogue, numbers.supplies, themes, voice),
        areas=tuple(voice.says(area.name) for area in catalogue.words.areas.values()),
        by_area=_by_area(catalogue, county, numbers.supplies, themes, voice),
        rules=rules_of_gaps(numbers.audience, voice.words),
    )


def _matrix(
    catalogue: Catalogue, ladder: str, needs: Sequence[ShownSupply], themes: Mapping[str, ThemeKey], voice: Voice
) -> GapMatrix:
    return GapMatrix(
        id=ladder,
        chart=chart_mention(ladder, catalogue, voice),
        steps=tuple(steps_of(catalogue, ladder, voice).values()),
        themes=tuple(
            GapTheme(
                themes[theme],
                tuple(
                    GapRow(age_group_name(catalogue, group, voice), tuple(_cell(one, voice) for one in row))
                    for group, row in groupby(rows, key=lambda one: one.need.age_group)
                ),
            )
            for theme, rows in groupby(needs, key=lambda one: one.need.theme)
        ),
    )


def _key_of_accepted(supplies: Iterable[ShownSupply], voice: Voice) -> Iterator[GapKey]:
    if any(one.accepted for one in supplies):
        yield GapKey("accepted", voice.words("accepted for now"))


def _cell(one: ShownSupply, voice: Voice) -> GapCell:
    if one.gap and one.accepted:
        until = voice.words("accepted until {day}", day=one.accepted.until)
        return GapCell("accepted", voice.words("accepted"), f"{voice.words(SHORT[one.gap])}, {until}")
    if one.gap:
        return GapCell(one.gap, voice.words(SHORT[one.gap]), voice.words(TITLES[one.gap]))
    count = len(one.methods)
    return GapCell("", str(count), voice.words.plural("{count} method, no gap", "{count} methods, no gap", count))


def _group(
    catalogue: Catalogue, gap: Gap, found: Sequence[ShownSupply], themes: Mapping[str, ThemeKey], voice: Voice
) -> GapGroup:
    return GapGroup(
        gap=gap,
        title=voice.words(TITLES[gap]),
        why=voice.words(REASONS[gap]),
        count=len(found),
        charts=tuple(
            GapChart(
                chart=chart_mention(ladder, catalogue, voice),
                lines=tuple(
                    gap_line(catalogue, gap, list(members), themes, voice)
                    for _, members in groupby(needs, key=lambda one: (one.need.theme, one.need.age_group))
                ),
            )
            for ladder, needs in groupby(found, key=lambda one: one.need.ladder)
        ),
    )


def _by_area(
    catalogue: Catalogue,
    county: Sequence[ShownSupply],
    everything: Sequence[ShownSupply],
    themes: Mapping[str, ThemeKey],
    voice: Voice,
) -> tuple[AreaRow, ...]:
    """Return the needs that the county answers but not each of its areas."""
    answered = {(one.need, one.area): one for one in everything}
    rows = ((one.need, [answered[one.need, area] for area in catalogue.words.areas]) for one in county if not one.gap)
    return tuple(
        AreaRow(
            theme=themes[need.theme],
            age_group=age_group_name(catalogue, need.age_group, voice),
            chart=chart_mention(need.ladder, catalogue, voice),
            step=steps_of(catalogue, need.ladder, voice)[need.tier],
            cells=tuple(_cell(one, voice) for one in row),
        )
        for need, row in rows
        if any(one.gap for one in row)
    )
