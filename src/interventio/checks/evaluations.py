"""Evaluations: of one team or method, for one time, with a method and sources, goals and ids in order (family EVA)."""

from collections.abc import Iterable, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.evaluated import outcome_sizes
from interventio.checks.check import Hit, check
from interventio.checks.suggestions import with_suggestions
from interventio.findings.code import Severity
from interventio.findings.place import Place, Route, Step
from interventio.languages.translator import N_
from interventio.records.evaluation import Evaluation
from interventio.records.kinds import EVALUATION
from interventio.records.outcomes import ClientCategory, FeedbackGroup, OutcomeClass, OutcomePart

_Ids = Iterable[tuple[str, Route]]


def _place(evaluation: Evaluation, *route: Step, at_key: bool = False) -> Place:
    return EVALUATION.place(evaluation.id, *route, at_key=at_key)


@check(
    "EVA001",
    "evaluation-of-nothing",
    Severity.ERROR,
    says=N_("It is not said which team or method is evaluated."),
    advice=N_("Add “team” with the id of a team, or “intervention” with the id of a method."),
)
def evaluation_of_nothing(catalogue: Catalogue) -> Iterator[Hit]:
    """An evaluation names neither a team nor a method."""
    for evaluation in catalogue.evaluations.values():
        if evaluation.team is None and evaluation.intervention is None:
            yield Hit(_place(evaluation, "name", at_key=True))


@check(
    "EVA002",
    "evaluation-of-two",
    Severity.ERROR,
    says=N_("The evaluation is of a team and of a method at once."),
    advice=N_("Keep one of “team” and “intervention”, and write an evaluation of its own for the other."),
)
def evaluation_of_two(catalogue: Catalogue) -> Iterator[Hit]:
    """An evaluation names a team and a method, so nobody can tell whose results these are."""
    for evaluation in catalogue.evaluations.values():
        if evaluation.team is not None and evaluation.intervention is not None:
            yield Hit(_place(evaluation, "intervention"), related=(_place(evaluation, "team"),))


@check(
    "EVA003",
    "evaluation-ends-before-it-starts",
    Severity.ERROR,
    says=N_("The evaluated time ends on {ends}, before it starts on {starts}."),
    advice=N_("Check both days."),
)
def evaluation_ends_before_it_starts(catalogue: Catalogue) -> Iterator[Hit]:
    """The last day of the evaluated time lies before the first one."""
    for evaluation in catalogue.evaluations.values():
        if evaluation.ends < evaluation.starts:
            facts = {"ends": evaluation.ends, "starts": evaluation.starts}
            yield Hit(_place(evaluation, "ends"), facts, related=(_place(evaluation, "starts"),))


@check(
    "EVA004",
    "evaluation-ends-in-future",
    Severity.WARNING,
    says=N_("The evaluated time ends on {ends}, a day still to come, so its counts cannot be whole yet."),
    advice=N_("Write under “ends” the day up to which has been counted."),
)
def evaluation_ends_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """The evaluated time is not over."""
    for evaluation in catalogue.evaluations.values():
        if evaluation.ends > catalogue.day:
            yield Hit(_place(evaluation, "ends"), {"ends": evaluation.ends})


@check(
    "EVA005",
    "evaluations-overlap",
    Severity.HINT,
    says=N_("The time of this evaluation overlaps with that of “{other}”, which is of the same."),
    advice=N_("Check the days. Clients who stand in both must not be added up."),
)
def evaluations_overlap(catalogue: Catalogue) -> Iterator[Hit]:
    """Two evaluations of the same team or method are of times with days in common; each is told once."""
    last: dict[tuple[str | None, str | None], Evaluation] = {}
    for evaluation in sorted(catalogue.evaluations.values(), key=lambda one: (one.starts, one.ends, one.id)):
        subject = (evaluation.team, evaluation.intervention)
        if subject == (None, None):
            continue
        before = last.get(subject)
        if before and evaluation.starts <= before.ends:
            facts = {"other": before.id}
            yield Hit(_place(evaluation, "starts"), facts, related=(_place(before, "ends"),))
        if before is None or evaluation.ends > before.ends:
            last[subject] = evaluation


@check(
    "EVA006",
    "evaluation-without-method",
    Severity.WARNING,
    says=N_("It is not said how the evaluation was made."),
    advice=N_("Add “method”: who judged the outcomes and when, and whom follow-ups and feedback reached."),
)
def evaluation_without_method(catalogue: Catalogue) -> Iterator[Hit]:
    """An evaluation does not say how it was made."""
    for evaluation in catalogue.evaluations.values():
        if evaluation.method is None:
            yield Hit(_place(evaluation, "name", at_key=True))


@check(
    "EVA007",
    "evaluation-without-source",
    Severity.WARNING,
    says=N_("The evaluation names no source, so nobody can check its numbers."),
    advice=N_("Add the report or the register of the numbers to “sources”."),
)
def evaluation_without_source(catalogue: Catalogue) -> Iterator[Hit]:
    """An evaluation does not say what its numbers build on."""
    for evaluation in catalogue.evaluations.values():
        if not evaluation.sources:
            yield Hit(_place(evaluation, "name", at_key=True))


@check(
    "EVA008",
    "evaluation-id-twice",
    Severity.ERROR,
    says=N_("The id “{id}” is given twice in this list."),
    advice=N_("Give one of the two another id. Then see which of them those that point to it mean."),
)
def evaluation_id_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """Two categories, classes, groups, goals or sources of an evaluation have the same id."""
    for evaluation in catalogue.evaluations.values():
        for ids in _lists(evaluation):
            first: dict[str, Route] = {}
            for id_, route in ids:
                if first.setdefault(id_, route) != route:
                    yield Hit(_place(evaluation, *route), {"id": id_}, related=(_place(evaluation, *first[id_]),))


def _lists(evaluation: Evaluation) -> Iterator[_Ids]:
    yield _ids(evaluation.categories, "categories")
    for number, outcomes in enumerate(evaluation.outcomes):
        yield [*_classes(outcomes.classes, "outcomes", number, "classes")]
    for number, follow_up in enumerate(evaluation.follow_ups):
        yield _ids(follow_up.classes, "follow_ups", number, "classes")
    yield _ids(evaluation.feedback, "feedback")
    yield [(one.id, ("goals", n, "id")) for n, one in enumerate(evaluation.goals)]
    yield [(one.id, ("sources", n, "id")) for n, one in enumerate(evaluation.sources)]


def _classes(classes: tuple[OutcomeClass, ...], *route: Step) -> Iterator[tuple[str, Route]]:
    for number, one in enumerate(classes):
        yield one.id, (*route, number, "id")
        yield from _ids(one.parts, *route, number, "parts")


def _ids(listed: Iterable[ClientCategory | OutcomePart | FeedbackGroup], *route: Step) -> _Ids:
    return [(one.id, (*route, number, "id")) for number, one in enumerate(listed)]


@check(
    "EVA009",
    "unknown-part-of-evaluation",
    Severity.ERROR,
    says=N_("The evaluation has nothing with the id “{id}” that this could be of."),
    advice=N_("Outcomes and scores are of a category, follow-ups of a class or a part of one. Leave “of” out for all."),
)
def unknown_part_of_evaluation(catalogue: Catalogue) -> Iterator[Hit]:
    """Outcomes or scores are of a category, or a follow-up of a class, that the evaluation does not have."""
    for evaluation in catalogue.evaluations.values():
        categories = {one.id for one in evaluation.categories}
        of_categories = [
            *((one.of, ("outcomes", number, "of")) for number, one in enumerate(evaluation.outcomes)),
            *((one.of, ("scores", number, "of")) for number, one in enumerate(evaluation.scores)),
        ]
        of_classes = [(one.of, ("follow_ups", number, "of")) for number, one in enumerate(evaluation.follow_ups)]
        for pointers, known in ((of_categories, categories), (of_classes, {*outcome_sizes(evaluation)})):
            unknown = [(id_, route) for id_, route in pointers if id_ and id_ not in known]
            for id_, route, meant in with_suggestions(unknown, known):
                yield Hit(_place(evaluation, *route), {"id": id_}, meant)


@check(
    "EVA010",
    "goal-without-target",
    Severity.WARNING,
    says=N_("The goal “{id}” has no target, so nobody can tell whether it was reached."),
    advice=N_("Add “target”: the number that is to be reached, and “better: lower” where less is better."),
)
def goal_without_target(catalogue: Catalogue) -> Iterator[Hit]:
    """A goal does not say which number is to be reached."""
    for evaluation in catalogue.evaluations.values():
        for number, goal in enumerate(evaluation.goals):
            if goal.target is None:
                yield Hit(_place(evaluation, "goals", number, "id"), {"id": goal.id})
