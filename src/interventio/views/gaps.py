"""From what answers each need to the page of gaps."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.gaps import ShownSupply
from interventio.measures.gaps import Gap
from interventio.views.gap_words import ON_STEPS, REASONS, SHORT, TITLES, gaps_seen, rules_of_gaps
from interventio.views.gaps_page import (
    AreaRow,
    GapCell,
    GapChart,
    GapGroup,
    GapKey,
    GapLine,
    GapMatrix,
    GapRow,
    GapsPage,
    GapStep,
    GapTheme,
)
from interventio.views.mention import chart_mention, method_mention
from interventio.views.numbers import Numbers
from interventio.views.stepping_chart import ThemeKey
from interventio.views.themes import theme_keys
from interventio.views.voice import Voice
from interventio.views.words import Words


def gaps_page(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> GapsPage:
    """Return the page of gaps."""
    county = [one for one in numbers.supplies if one.area is None]
    seen = gaps_seen(numbers.audience)
    themes = theme_keys(catalogue, (), voice)
    return GapsPage(
        needs=len(county),
        keys=tuple(GapKey(gap, voice.words(SHORT[gap])) for gap in seen),
        matrices=tuple(
            _matrix(catalogue, ladder, list(members), themes, voice)
            for ladder, members in groupby(county, key=lambda one: one.need.ladder)
        ),
        groups=tuple(
            _group(catalogue, gap, [one for one in county if one.gap is gap], themes, voice)
            for gap in seen
            if any(one.gap is gap for one in county)
        ),
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
        steps=tuple(_steps(catalogue, ladder, voice).values()),
        themes=tuple(
            GapTheme(
                themes[theme],
                tuple(
                    GapRow(_age_group(catalogue, group, voice), tuple(_cell(one, voice) for one in row))
                    for group, row in groupby(rows, key=lambda one: one.need.age_group)
                ),
            )
            for theme, rows in groupby(needs, key=lambda one: one.need.theme)
        ),
    )


def _steps(catalogue: Catalogue, ladder: str, voice: Voice) -> dict[str, GapStep]:
    tiers = catalogue.ladders[ladder].tiers
    return {tier.id: GapStep(number, voice.says(tier.name)) for number, tier in enumerate(tiers, start=1)}


def _age_group(catalogue: Catalogue, group: str, voice: Voice) -> Words:
    return voice.name(group, catalogue.words.age_groups)


def _cell(one: ShownSupply, voice: Voice) -> GapCell:
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
                    _line(catalogue, gap, themes[theme], list(members), voice)
                    for (theme, _), members in groupby(needs, key=lambda one: (one.need.theme, one.need.age_group))
                ),
            )
            for ladder, needs in groupby(found, key=lambda one: one.need.ladder)
        ),
    )


def _line(catalogue: Catalogue, gap: Gap, theme: ThemeKey, found: Sequence[ShownSupply], voice: Voice) -> GapLine:
    return GapLine(
        theme=theme,
        age_group=_age_group(catalogue, found[0].need.age_group, voice),
        sentence=_sentence(catalogue, gap, found, voice),
        methods=tuple(method_mention(id_, catalogue.interventions, voice) for id_ in _concerned(gap, found)),
    )


def _concerned(gap: Gap, found: Iterable[ShownSupply]) -> tuple[str, ...]:
    """Return the methods that gaps of a kind are about, each once."""
    named = (one.perhaps if gap is Gap.AGES_UNKNOWN else one.methods for one in found)
    return tuple(dict.fromkeys(id_ for ids in named for id_ in ids))


def _sentence(catalogue: Catalogue, gap: Gap, found: Sequence[ShownSupply], voice: Voice) -> str:
    steps = _steps(catalogue, found[0].need.ladder, voice)
    if gap is Gap.NOTHING and len(found) == len(steps):
        return voice.words("Nothing is offered on any step.")
    numbers = voice.words.listing(tuple(str(steps[one.need.tier].number) for one in found))
    one_step, several = ON_STEPS[gap]
    return voice.words(one_step if len(found) == 1 else several, steps=numbers)


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
            age_group=_age_group(catalogue, need.age_group, voice),
            chart=chart_mention(need.ladder, catalogue, voice),
            step=_steps(catalogue, need.ladder, voice)[need.tier],
            cells=tuple(_cell(one, voice) for one in row),
        )
        for need, row in rows
        if any(one.gap for one in row)
    )
