"""Gaps that are accepted for a time: why, by whom, and until when."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.gaps import ShownSupply
from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.gaps.lines import gap_line
from interventio.views.gaps.page import AcceptedLine
from interventio.views.mention import chart_mention
from interventio.views.voice import Voice


def accepted_lines(
    catalogue: Catalogue, supplies: Iterable[ShownSupply], themes: Mapping[str, ThemeKey], voice: Voice
) -> tuple[AcceptedLine, ...]:
    """Return what is accepted, gap by gap: those of the county, and of areas where the county as a whole has none."""
    told = tuple(supplies)
    lacking = {one.need for one in told if one.area is None and one.gap}
    counted = [one for one in told if one.area is None or one.need not in lacking]
    return tuple(_lines(catalogue, counted, themes, voice))


def _lines(
    catalogue: Catalogue, supplies: Sequence[ShownSupply], themes: Mapping[str, ThemeKey], voice: Voice
) -> Iterator[AcceptedLine]:
    together: defaultdict[tuple[object, ...], list[ShownSupply]] = defaultdict(list)
    for one in supplies:
        if one.gap and one.accepted:
            position = catalogue.ladders[one.need.ladder].accepted_gaps.index(one.accepted)
            together[one.need, one.gap, position].append(one)
    for found in together.values():
        gap, accepted = found[0].gap, found[0].accepted
        if gap and accepted:
            yield AcceptedLine(
                line=gap_line(catalogue, gap, found[:1], themes, voice),
                chart=chart_mention(found[0].need.ladder, catalogue, voice),
                areas=tuple(voice.name(one.area, catalogue.words.areas) for one in found if one.area),
                reason=voice.says(accepted.reason),
                by=voice.says(accepted.by),
                until=voice.day(accepted.until),
            )
