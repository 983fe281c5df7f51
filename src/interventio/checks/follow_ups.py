"""Follow-ups in evaluations: of no more people than there are, done on a day that has come, and in time (family EVA).

The messages name no numbers of people: what is known of few people stays in the file.
"""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.evaluated import ended_of, open_follow_ups, outcome_sizes
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.languages.translator import N_
from interventio.records.evaluation import Evaluation
from interventio.records.kinds import EVALUATION
from interventio.records.outcomes import FollowUp, FollowUpState


def _place(evaluation: Evaluation, number: int, *route: Step, at_key: bool = False) -> Place:
    return EVALUATION.place(evaluation.id, "follow_ups", number, *route, at_key=at_key)


def _follow_ups(catalogue: Catalogue) -> Iterator[tuple[Evaluation, int, FollowUp]]:
    for evaluation in catalogue.evaluations.values():
        for number, one in enumerate(evaluation.follow_ups):
            yield evaluation, number, one


@check(
    "EVA018",
    "follow-up-above-its-group",
    Severity.ERROR,
    says=N_("The {months}-month follow-up is of more clients than the group that it follows."),
    advice=N_("Check both counts. Without “of” a follow-up follows all whose work ended."),
)
def follow_up_above_its_group(catalogue: Catalogue) -> Iterator[Hit]:
    """More clients were to be followed than the class has, or than there are in all."""
    for evaluation in catalogue.evaluations.values():
        sizes, ended = outcome_sizes(evaluation), ended_of(evaluation)
        for number, one in enumerate(evaluation.follow_ups):
            most = ended if one.of is None else sizes.get(one.of)
            if one.whole is not None and most is not None and one.whole > most:
                yield Hit(_place(evaluation, number, "whole"), {"months": one.months})


@check(
    "EVA019",
    "follow-up-classes-above-whole",
    Severity.ERROR,
    says=N_("The classes of the {months}-month follow-up are more than were to be followed."),
    advice=N_("Check the counts: each of those who were reached stands in one class."),
)
def follow_up_classes_above_whole(catalogue: Catalogue) -> Iterator[Hit]:
    """The classes of a follow-up add up to more than its whole, or where that is left out than the group has."""
    for evaluation in catalogue.evaluations.values():
        sizes, ended = outcome_sizes(evaluation), ended_of(evaluation)
        for number, one in enumerate(evaluation.follow_ups):
            group = ended if one.of is None else sizes.get(one.of)
            most = group if one.whole is None else one.whole
            if most is not None and sum(each.count for each in one.classes) > most:
                yield Hit(_place(evaluation, number, "classes", at_key=True), {"months": one.months})


@check(
    "EVA020",
    "follow-up-done-in-future",
    Severity.ERROR,
    says=N_("The {months}-month follow-up is said to be done on {done}, a day still to come."),
    advice=N_("Leave “done” out until it is done; “due” is the day by which it is to be done."),
)
def follow_up_done_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """A follow-up is said to have been done on a day that has not come."""
    for evaluation, number, one in _follow_ups(catalogue):
        if one.done and one.done > catalogue.day:
            yield Hit(_place(evaluation, number, "done"), {"months": one.months, "done": one.done})


@check(
    "EVA021",
    "client-follow-up-overdue",
    Severity.WARNING,
    says=N_("The {months}-month follow-up was to be done by {due}, and it is still planned."),
    advice=N_("Follow up, and write “status: done” with the day and the counts. Else “status: cancelled” and why."),
)
def follow_up_overdue(catalogue: Catalogue) -> Iterator[Hit]:
    """A follow-up is planned for a day that is over."""
    for evaluation in catalogue.evaluations.values():
        for number, one, due in open_follow_ups(evaluation):
            if due < catalogue.day:
                yield Hit(_place(evaluation, number, "due"), {"months": one.months, "due": due})


@check(
    "EVA022",
    "follow-up-without-day",
    Severity.HINT,
    says=N_("The {months}-month follow-up has no day under “{field}”."),
    advice=N_("Add the day: by “due” a planned follow-up comes up in time, by “done” readers see how old it is."),
)
def follow_up_without_day(catalogue: Catalogue) -> Iterator[Hit]:
    """A planned follow-up does not say by when, or one that was done does not say when."""
    fields = {FollowUpState.PLANNED: "due", FollowUpState.DONE: "done"}
    for evaluation, number, one in _follow_ups(catalogue):
        days = {"due": one.due, "done": one.done}
        field = fields.get(one.status)
        if field and days[field] is None:
            yield Hit(_place(evaluation, number, "status"), {"months": one.months, "field": field})


@check(
    "EVA023",
    "follow-up-counted-before-done",
    Severity.WARNING,
    says=N_("The {months}-month follow-up has counts or a day under “done”, but its status is another."),
    advice=N_("Write “status: done”, or take “classes” and “done” away."),
)
def follow_up_counted_before_done(catalogue: Catalogue) -> Iterator[Hit]:
    """A follow-up that is planned or cancelled says how clients are, or when it was done."""
    for evaluation, number, one in _follow_ups(catalogue):
        if one.status is not FollowUpState.DONE and (one.classes or one.done):
            yield Hit(_place(evaluation, number, "status"), {"months": one.months})
