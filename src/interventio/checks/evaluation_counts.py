"""Counts of clients in evaluations: parts make up their whole, and no part is above it (family EVA).

The messages name no numbers: what is known of few people stays in the file.
"""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.evaluated import ended_of
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place
from interventio.languages.translator import N_
from interventio.records.kinds import EVALUATION
from interventio.records.outcomes import FeedbackGroup


@check(
    "EVA011",
    "categories-differ-from-ended",
    Severity.ERROR,
    says=N_("The categories together are not as many as the clients whose work ended."),
    advice=N_("Check the counts: each client belongs to one category. Leave “ended” out if it follows from them."),
)
def categories_differ_from_ended(catalogue: Catalogue) -> Iterator[Hit]:
    """The categories do not add up to all whose work ended."""
    for evaluation in catalogue.evaluations.values():
        summed = sum(one.ended for one in evaluation.categories)
        if evaluation.categories and evaluation.ended is not None and summed != evaluation.ended:
            categories = EVALUATION.place(evaluation.id, "categories", at_key=True)
            yield Hit(EVALUATION.place(evaluation.id, "ended"), related=(categories,))


@check(
    "EVA012",
    "outcomes-differ-from-ended",
    Severity.ERROR,
    says=N_("The outcomes together are not as many as the clients whose work ended."),
    advice=N_("Check the counts: each client stands in one class, and those nobody knows of under “unknown”."),
)
def outcomes_differ_from_ended(catalogue: Catalogue) -> Iterator[Hit]:
    """The classes of outcomes, and those not known of, do not add up to the category or to all."""
    for evaluation in catalogue.evaluations.values():
        for number, outcomes in enumerate(evaluation.outcomes):
            whole = ended_of(evaluation, outcomes.of)
            if whole is not None and whole != outcomes.unknown + sum(one.count for one in outcomes.classes):
                yield Hit(EVALUATION.place(evaluation.id, "outcomes", number, "classes", at_key=True))


@check(
    "EVA013",
    "outcomes-told-twice",
    Severity.ERROR,
    says=N_("Outcomes of the same clients are told twice."),
    advice=N_("Put both together, or say with “of” which category each is about."),
)
def outcomes_told_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """Two lists of outcomes are of the same category, or both of all whose work ended."""
    for evaluation in catalogue.evaluations.values():
        first: dict[str | None, Place] = {}
        for number, outcomes in enumerate(evaluation.outcomes):
            here = EVALUATION.place(evaluation.id, "outcomes", number, "classes", at_key=True)
            same = first.setdefault(outcomes.of, here)
            if same != here:
                yield Hit(here, related=(same,))


@check(
    "EVA014",
    "parts-above-class",
    Severity.ERROR,
    says=N_("The parts of the outcome “{id}” are more than the clients in it."),
    advice=N_("Check the counts: each client stands in one part at most, and some may be in none."),
)
def parts_above_class(catalogue: Catalogue) -> Iterator[Hit]:
    """The parts of a class of outcomes add up to more than the class."""
    for evaluation in catalogue.evaluations.values():
        for number, outcomes in enumerate(evaluation.outcomes):
            for position, one in enumerate(outcomes.classes):
                if sum(part.count for part in one.parts) > one.count:
                    route = ("outcomes", number, "classes", position)
                    parts = EVALUATION.place(evaluation.id, *route, "parts", at_key=True)
                    yield Hit(EVALUATION.place(evaluation.id, *route, "count"), {"id": one.id}, related=(parts,))


@check(
    "EVA015",
    "feedback-above-asked",
    Severity.ERROR,
    says=N_("More people of the group “{id}” answered than were asked."),
    advice=N_("Check both counts. Who answered without being asked is counted among the asked as well."),
)
def feedback_above_asked(catalogue: Catalogue) -> Iterator[Hit]:
    """More clients answered than were asked for feedback; where it is not said how many did, by their answers."""
    for evaluation in catalogue.evaluations.values():
        for number, group in enumerate(evaluation.feedback):
            answered = group.answered if group.answered is not None else sum(_kinds(group).values())
            if group.asked is not None and answered > group.asked:
                yield Hit(EVALUATION.place(evaluation.id, "feedback", number, "asked"), {"id": group.id})


@check(
    "EVA016",
    "feedback-differs-from-answered",
    Severity.ERROR,
    says=N_("Promoters, passives and detractors of the group “{id}” are not as many as answered."),
    advice=N_("Check the counts: 9 and 10 are promoters, 7 and 8 passives, 0 to 6 detractors."),
)
def feedback_differs_from_answered(catalogue: Catalogue) -> Iterator[Hit]:
    """The three kinds of answers do not add up to those who answered, or those that are told are more."""
    for evaluation in catalogue.evaluations.values():
        for number, group in enumerate(evaluation.feedback):
            kinds = _kinds(group)
            summed, is_whole = sum(kinds.values()), len(kinds) == 3  # noqa: PLR2004 - all three are told
            if group.answered is not None and (summed > group.answered or (is_whole and summed < group.answered)):
                yield Hit(EVALUATION.place(evaluation.id, "feedback", number, "answered"), {"id": group.id})


def _kinds(group: FeedbackGroup) -> dict[str, int]:
    """Return the kinds of answers that are told."""
    kinds = {"promoters": group.promoters, "passives": group.passives, "detractors": group.detractors}
    return {kind: count for kind, count in kinds.items() if count is not None}


@check(
    "EVA017",
    "scores-above-clients",
    Severity.ERROR,
    says=N_("More clients have scores in “{id}” than clients whose work ended."),
    advice=N_("Check both counts. Count those with a score before and after, each once."),
)
def scores_above_clients(catalogue: Catalogue) -> Iterator[Hit]:
    """More clients have scores before and after than the category has, or the whole evaluation."""
    for evaluation in catalogue.evaluations.values():
        for number, score in enumerate(evaluation.scores):
            whole = ended_of(evaluation, score.of)
            if whole is not None and score.clients > whole:
                yield Hit(EVALUATION.place(evaluation.id, "scores", number, "clients"), {"id": score.instrument})
