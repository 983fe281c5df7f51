"""What support teams have learnt: good practices by theme and method, and questions with their answers."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.mention import Mention
from interventio.views.support.meeting_lines import PracticeLine, QuestionLine
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class LearntMethod:
    """The good practices about one method, the newest first; None: they are about no single method."""

    method: Mention | None
    practices: tuple[PracticeLine, ...]


@dataclass(frozen=True, slots=True)
class LearntTheme:
    """The good practices of one theme, by method in the order of the alphabet."""

    id: str
    """The fragment by which the theme can be linked to."""
    name: Words
    theme: ThemeKey | None
    """None for practices that belong to no theme."""
    methods: tuple[LearntMethod, ...]


@dataclass(frozen=True, slots=True)
class LearntPage:
    """All that was told at meetings and that others can learn from."""

    title: Words
    practices: int
    """How many good practices there are."""
    themes: tuple[LearntTheme, ...]
    open: tuple[QuestionLine, ...]
    """Questions that wait for an answer, the oldest first."""
    answered: tuple[QuestionLine, ...]
    """Questions with their answers, the newest first."""
    kind: Literal["learnt-page"] = "learnt-page"
