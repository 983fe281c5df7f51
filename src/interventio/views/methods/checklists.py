"""What a new worker ticks off."""

from collections.abc import Sequence

from interventio.views.methods.induction_page import Checklist, Lesson
from interventio.views.voice import Voice


def checklists(lessons: Sequence[Lesson], voice: Voice) -> tuple[Checklist, ...]:
    """Return what is to be done on the first day, in the first week and in the first months."""
    words = voice.words
    names = {lesson.id: str(lesson.method.name) for lesson in lessons}
    selected = [names[lesson.id] for lesson in lessons if lesson.is_selected]
    return (
        Checklist(
            words("On the first day"),
            (
                words("I know the teams of my unit, and whom to ask."),
                words("I have looked at the charts, and know on which steps my unit works."),
            ),
        ),
        Checklist(
            words("In the first week"),
            (
                words("I have read the pages of the methods that I am to deliver."),
                words("I know what comes before and after them, and when to move to another step."),
                words("I have agreed with my supervisor which methods I learn, and in which order."),
            ),
        ),
        Checklist(
            words("In the first months"),
            (
                *(
                    words("I have agreed when I take the training of this selected method: {method}", method=name)
                    for name in selected
                ),
                *(
                    words("I know who gives me supervision in it: {method}", method=names[lesson.id])
                    for lesson in lessons
                    if lesson.supervision
                ),
                words("I have told the coordinators what on these pages is out of date or hard to understand."),
            ),
        ),
    )
