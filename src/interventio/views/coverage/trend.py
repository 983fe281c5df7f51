"""The coverage of the selected methods over time: a point for each day of counting."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from interventio.disclosure.shown import ShownShare
from interventio.views.figures import Figure, figure
from interventio.views.voice import Voice
from interventio.views.words import DayWords


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """A day and the coverage on it. `place` is the day as a number, for the distance between points."""

    day: DayWords
    place: int
    figure: Figure


@dataclass(frozen=True, slots=True)
class Trend:
    """The points, the oldest first, with the change from the first to the last in a sentence."""

    points: tuple[TrendPoint, ...]
    sentence: str


def trend(told: Iterable[tuple[date, ShownShare]], voice: Voice) -> Trend | None:
    """Return the trend, or None where fewer than two days have a number."""
    points = tuple(
        TrendPoint(voice.day(day), day.toordinal(), figure(shown, voice.words))
        for day, shown in told
        if shown.share is not None
    )
    if len(points) < 2:  # noqa: PLR2004 - a line takes two points
        return None
    first, last = points[0], points[-1]
    return Trend(
        points,
        voice.words(
            "On {first_day} the coverage was {first}, on {last_day} it is {last}.",
            first_day=first.day.text,
            first=first.figure.percent,
            last_day=last.day.text,
            last=last.figure.percent,
        ),
    )
