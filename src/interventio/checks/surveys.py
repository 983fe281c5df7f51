"""Surveys of needs, and trials: counts and days may not contradict each other (family COM).

The messages name no numbers: what is known of few people stays in the file.
"""

from collections.abc import Iterator
from itertools import pairwise

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.kinds import NEEDS_SURVEY, TRIAL
from interventio.records.trial import Trial, TrialFeedback, TrialState


@check(
    "COM021",
    "answered-above-asked",
    Severity.ERROR,
    says=N_("More people of the group “{group}” answered than were asked."),
    advice=N_("Check both counts. Who answered without being asked is counted among the asked as well."),
)
def answered_above_asked(catalogue: Catalogue) -> Iterator[Hit]:
    """More people answered a survey than it was sent to."""
    for survey in catalogue.needs_surveys.values():
        for number, one in enumerate(survey.answers):
            if one.asked is not None and one.answered is not None and one.answered > one.asked:
                route = ("answers", number)
                asked = NEEDS_SURVEY.place(survey.id, *route, "asked")
                yield Hit(NEEDS_SURVEY.place(survey.id, *route, "answered"), {"group": one.group}, related=(asked,))


@check(
    "COM022",
    "need-above-answered",
    Severity.ERROR,
    says=N_("More people of the group “{group}” need to learn “{id}” than answered."),
    advice=N_("Check both counts. A need is counted among those who answered, each person once."),
)
def need_above_answered(catalogue: Catalogue) -> Iterator[Hit]:
    """More people need something than answered the survey, or were asked where the answers are not told."""
    for survey in catalogue.needs_surveys.values():
        for number, one in enumerate(survey.answers):
            most = one.asked if one.answered is None else one.answered
            for id_, need in one.needs.items():
                if most is not None and need > most:
                    place = NEEDS_SURVEY.place(survey.id, "answers", number, "needs", id_)
                    yield Hit(place, {"group": one.group, "id": id_})


@check(
    "COM023",
    "survey-closed-before-opened",
    Severity.ERROR,
    says=N_("The survey was closed on {closed}, before it was opened on {opened}."),
    advice=N_("Check both days."),
)
def survey_closed_before_opened(catalogue: Catalogue) -> Iterator[Hit]:
    """The last day for answers lies before the day on which the survey was sent out."""
    for survey in catalogue.needs_surveys.values():
        if survey.closed and survey.closed < survey.opened:
            opened = NEEDS_SURVEY.place(survey.id, "opened")
            facts = {"closed": survey.closed, "opened": survey.opened}
            yield Hit(NEEDS_SURVEY.place(survey.id, "closed"), facts, related=(opened,))


@check(
    "COM024",
    "trial-ends-before-it-starts",
    Severity.ERROR,
    says=N_("The trial ends on {ends}, before it starts on {starts}."),
    advice=N_("Check both days. A trial of one day has no “ends”."),
)
def trial_ends_before_it_starts(catalogue: Catalogue) -> Iterator[Hit]:
    """A workshop or pilot ends before it starts."""
    for trial in catalogue.trials.values():
        if trial.ends and trial.ends < trial.starts:
            starts = TRIAL.place(trial.id, "starts")
            yield Hit(TRIAL.place(trial.id, "ends"), {"ends": trial.ends, "starts": trial.starts}, related=(starts,))


@check(
    "COM025",
    "trial-attended-before-held",
    Severity.WARNING,
    says=N_("People are said to have taken part in a trial that is planned or cancelled."),
    advice=N_("Set “status” to running or held, or take “took_part” and “feedback” out."),
)
def trial_attended_before_held(catalogue: Catalogue) -> Iterator[Hit]:
    """A trial that has not begun, or was called off, has participants or feedback."""
    for trial in catalogue.trials.values():
        field = "took_part" if trial.took_part else "feedback" if trial.feedback else ""
        if field and trial.status in {TrialState.PLANNED, TrialState.CANCELLED}:
            yield Hit(TRIAL.place(trial.id, field), related=(TRIAL.place(trial.id, "status"),))


@check(
    "COM026",
    "trial-feedback-impossible",
    Severity.ERROR,
    says=N_("The feedback has more people in “{more}” than in “{fewer}”."),
    advice=N_("Check both counts: of those who took part some are asked, of these some answer and find it useful."),
)
def trial_feedback_impossible(catalogue: Catalogue) -> Iterator[Hit]:
    """More people were asked than took part, answered than were asked, or found it useful than answered."""
    for trial in catalogue.trials.values():
        if trial.feedback:
            for more, fewer in _reversed(trial, trial.feedback):
                yield Hit(TRIAL.place(trial.id, "feedback", more), {"more": more, "fewer": fewer})


def _reversed(trial: Trial, feedback: TrialFeedback) -> Iterator[tuple[str, str]]:
    counts = {
        "took_part": trial.took_part,
        "asked": feedback.asked,
        "answered": feedback.answered,
        "useful": feedback.useful,
    }
    known = [(name, count) for name, count in counts.items() if count is not None]
    for (fewer, few), (more, many) in pairwise(known):
        if many > few:
            yield more, fewer


@check(
    "COM027",
    "trial-outside-its-size",
    Severity.HINT,
    says=N_("Fewer or more people took part in the trial than were aimed at."),
    advice=N_("See why, and write it under “learnt”: it tells how the next one is best arranged."),
)
def trial_outside_its_size(catalogue: Catalogue) -> Iterator[Hit]:
    """A trial that was held had fewer or more participants than its size."""
    for trial in catalogue.trials.values():
        lowest, highest = trial.size.lowest, trial.size.highest
        if trial.status is TrialState.HELD and trial.took_part is not None:
            is_small = lowest is not None and trial.took_part < lowest
            if is_small or (highest is not None and trial.took_part > highest):
                size = TRIAL.place(trial.id, "size", "lowest" if is_small else "highest")
                yield Hit(TRIAL.place(trial.id, "took_part"), related=(size,))
