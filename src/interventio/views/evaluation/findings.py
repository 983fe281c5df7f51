"""From what an evaluation says in words to its lines on a page: the four-way goal, lessons, experts by experience."""

from collections.abc import Iterable

from interventio.disclosure.shown import State
from interventio.disclosure.shown_evaluation import ShownExperts
from interventio.measures.goals import by_side
from interventio.records.evaluation import EvaluationLesson, LessonKind, Observation
from interventio.views.evaluation.told import Experts, Finding, LessonGroup, SidePanel
from interventio.views.evaluation.words import LESSONS, SIDES, SIGNS, count_told
from interventio.views.voice import Voice


def side_panels(observations: tuple[Observation, ...], voice: Voice) -> tuple[SidePanel, ...]:
    """Return the four sides with what was found on each; none where nothing was found on any."""
    if not observations:
        return ()
    return tuple(
        SidePanel(side.value, voice.words(SIDES[side]), tuple(_finding(one, voice) for one in found))
        for side, found in by_side(observations).items()
    )


def _finding(one: Observation, voice: Voice) -> Finding:
    told = voice.words(SIGNS[one.sign]) if one.sign else ""
    return Finding(voice.says(one.what), one.sign.value if one.sign else "", told)


def lesson_groups(lessons: tuple[EvaluationLesson, ...], voice: Voice) -> tuple[LessonGroup, ...]:
    """Return lessons by kind; kinds without any are left out."""
    groups = (
        LessonGroup(
            kind.value,
            voice.words(LESSONS[kind]),
            tuple(voice.says(one.what) for one in lessons if one.kind is kind),
        )
        for kind in LessonKind
    )
    return tuple(group for group in groups if group.lessons)


def experts_taking_part(experts: Iterable[ShownExperts], voice: Voice) -> tuple[Experts, ...]:
    """Return how experts by experience took part, and how many of them, where that is shown."""
    return tuple(
        Experts(voice.says(one.how), count_told(one.experts) if one.experts.state is State.EXACT else "")
        for one in experts
    )
