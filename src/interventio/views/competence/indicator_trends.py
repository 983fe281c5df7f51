"""From indicators of competence to their lines on pages."""

from collections.abc import Iterator
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.languages.formats import decimal
from interventio.languages.translator import Translator
from interventio.measures.progress import Progress, progress_in
from interventio.records.competence_levels import CompetenceLevels, Reading
from interventio.views.competence.indicator_trend import IndicatorPoint, IndicatorTrend
from interventio.views.voice import Voice

DIGITS = 6
"""So many decimals can be written in a file, and all of them are shown."""


def indicator_trends(
    catalogue: Catalogue, levels: CompetenceLevels, voice: Voice, level: str | None = None
) -> tuple[IndicatorTrend, ...]:
    """Return the indicators of levels, or of one of them, in the order of the record."""
    return tuple(_line(one, voice) for one in progress_in(levels, catalogue.day, level))


def indicator_rules(words: Translator) -> tuple[str, ...]:
    """Return how it is counted how far an indicator has come."""
    return (
        words("The change is the latest reading less the baseline."),
        words(
            "The share of the way is the change divided by what lies between the baseline and the target. It is below "
            "0 where the change went the wrong way, and is not told where the baseline is the target already."
        ),
        words("The target is reached where the newest value is at it or beyond it, on the side that is better."),
    )


def amount(value: Fraction, words: Translator) -> str:
    """Return a value with all its decimals and the minus sign of print."""
    return decimal(value, words.language, DIGITS).replace("-", "\u2212")


def _line(one: Progress, voice: Voice) -> IndicatorTrend:
    words, indicator = voice.words, one.indicator
    target = indicator.target
    return IndicatorTrend(
        id=indicator.id,
        name=voice.says(indicator.name),
        measured_in=voice.says_if_any(indicator.measured_in),
        points=tuple(_points(one, voice)),
        target=target.value if target else None,
        target_told=amount(target.value, words) if target else "",
        target_by=voice.day_if_any(target.by) if target else None,
        change=signed(one.change, words),
        is_better=one.is_better,
        is_reached=one.state.is_reached,
        is_late=one.is_late,
        way=way(one.share, words),
        sentence=" ".join(_sentences(one, words)),
        next_due=voice.day_if_any(one.state.due),
        is_overdue=one.is_overdue,
        owner=voice.says_if_any(indicator.owner),
    )


def _points(one: Progress, voice: Voice) -> Iterator[IndicatorPoint]:
    if one.indicator.baseline:
        yield _point(one.indicator.baseline, voice, is_baseline=True)
    yield from (_point(reading, voice, is_baseline=False) for reading in one.readings)


def _point(reading: Reading, voice: Voice, *, is_baseline: bool) -> IndicatorPoint:
    return IndicatorPoint(
        day=voice.day(reading.date),
        place=reading.date.toordinal(),
        value=reading.value,
        told=amount(reading.value, voice.words),
        note=voice.says_if_any(reading.note),
        is_baseline=is_baseline,
    )


def signed(change: Fraction | None, words: Translator) -> str:
    """Return a change with its sign, or "" where it is not known."""
    if change is None:
        return ""
    return f"+{amount(change, words)}" if change > 0 else amount(change, words)


def way(share: Fraction | None, words: Translator) -> str:
    """Return a share of the way, or "" where there is none; below 0 it is rounded away from 0."""
    return "" if share is None else words.percent(share).replace("-", "\u2212")


def _sentences(one: Progress, words: Translator) -> Iterator[str]:
    """Yield what is to be said first: the values, and whether the target is reached."""
    baseline, latest = one.indicator.baseline, one.state.latest
    if one.newest is None:
        yield words("It has not been read yet.")
    elif baseline and latest:
        yield words(
            "From {first} on {first_day} to {last} on {last_day}.",
            first=amount(baseline.value, words),
            first_day=baseline.date,
            last=amount(latest.value, words),
            last_day=latest.date,
        )
    else:
        yield words("{value} on {day}.", value=amount(one.newest.value, words), day=one.newest.date)
    if one.indicator.target is None:
        yield words("No target has been set.")
    elif one.state.is_reached:
        yield words("The target is reached.")
    elif one.newest is not None:
        yield words("The target is not reached.")
