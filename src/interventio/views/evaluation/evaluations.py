"""From evaluations to their pages: each of them, the list, and those of the same team or method side by side."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.shown_evaluation import ShownEvaluation, ShownOutcomes
from interventio.languages.translator import Translator
from interventio.measures.evaluations import Subject
from interventio.views.evaluation.comparison import evaluations_compared
from interventio.views.evaluation.economy import economy_block, goal_lines
from interventio.views.evaluation.findings import experts_taking_part, lesson_groups, side_panels
from interventio.views.evaluation.opinions import feedback_lines, score_lines
from interventio.views.evaluation.outcomes import category_lines, follow_up_blocks, outcome_blocks
from interventio.views.evaluation.page import (
    EvaluatedGroup,
    EvaluationIndex,
    EvaluationLine,
    EvaluationPage,
    EvaluationsCompared,
)
from interventio.views.evaluation.places import INDEX, compared_path, evaluated_mentions, evaluation_mention, span_of
from interventio.views.evaluation.rules import evaluation_rules
from interventio.views.evaluation.words import count_told
from interventio.views.reviewed import reviewed
from interventio.views.statements import source_lines
from interventio.views.voice import Voice
from interventio.views.words import Words

EvaluationView = EvaluationIndex | EvaluationPage | EvaluationsCompared


def evaluation_pages(
    catalogue: Catalogue, evaluations: Iterable[ShownEvaluation], voice: Voice
) -> Iterator[tuple[str, EvaluationView]]:
    """Yield the pages of evaluations with their addresses; none where there is no evaluation."""
    groups = grouped(evaluations)
    if groups:
        yield INDEX, evaluation_index(catalogue, groups, voice)
    for subjects, group in groups.items():
        path = compared_path(subjects) if is_compared(subjects, group) else ""
        for one in group:
            yield f"evaluations/{one.id}", evaluation_page(catalogue, one, path, voice)
        if path:
            yield path, evaluations_compared(catalogue, group, voice)


def grouped(evaluations: Iterable[ShownEvaluation]) -> Mapping[tuple[Subject, ...], tuple[ShownEvaluation, ...]]:
    """Return evaluations by what they are of, those of teams first, and of each the earliest first."""
    found: dict[tuple[Subject, ...], list[ShownEvaluation]] = defaultdict(list)
    for one in evaluations:
        found[one.subjects].append(one)
    ordered = sorted(found, key=lambda subjects: ([kind != "team" for kind, _ in subjects] or [True, True], subjects))
    return {subjects: tuple(found[subjects]) for subjects in ordered}


def is_compared(subjects: tuple[Subject, ...], group: tuple[ShownEvaluation, ...]) -> bool:
    """Tell whether evaluations stand side by side on a page: several of the same for those who work in the services."""
    return bool(subjects) and len(group) > 1 and group[0].audience.sees_staffing


def evaluation_index(
    catalogue: Catalogue, groups: Mapping[tuple[Subject, ...], tuple[ShownEvaluation, ...]], voice: Voice
) -> EvaluationIndex:
    """Return the list of all evaluations."""
    listed = [one for group in groups.values() for one in group]
    is_for_staff = any(one.audience.sees_staffing for one in listed)
    return EvaluationIndex(
        groups=tuple(
            EvaluatedGroup(
                id=f"of-{number}",
                of=evaluated_mentions(catalogue, subjects, voice),
                lines=tuple(_line(catalogue, one, voice) for one in reversed(group)),
                compared=compared_path(subjects) if is_compared(subjects, group) else "",
            )
            for number, (subjects, group) in enumerate(groups.items(), start=1)
        ),
        hides=is_for_staff and any(one.hides for one in listed),
        is_for_staff=is_for_staff,
        title=Words(voice.words("Evaluations") if is_for_staff else voice.words("How the help has worked")),
    )


def _line(catalogue: Catalogue, one: ShownEvaluation, voice: Voice) -> EvaluationLine:
    record = catalogue.evaluations[one.id]
    return EvaluationLine(
        page=evaluation_mention(catalogue, one.id, voice),
        span=span_of(one, voice),
        ended=count_told(one.ended),
        headline=voice.says_if_any(record.summary),
        goals=goals_reached(one, voice.words),
    )


def goals_reached(one: ShownEvaluation, words: Translator) -> str:
    """Return how many goals were reached of those whose results are shown, or ""."""
    known = [goal.is_reached for goal in one.goals if goal.is_reached is not None]
    if not known or any(goal.state is State.HIDDEN for goal in one.goals):
        return ""
    return words.plural(
        "Goals reached: {reached} of {count}", "Goals reached: {reached} of {count}", len(known), reached=sum(known)
    )


def evaluation_page(catalogue: Catalogue, shown: ShownEvaluation, compared: str, voice: Voice) -> EvaluationPage:
    """Return the page of an evaluation; families see what is shown of it, and nothing of what is hidden or internal."""
    record, is_for_staff = catalogue.evaluations[shown.id], shown.audience.sees_staffing
    told = shown if is_for_staff else _for_families(shown)
    categories = {one.id: voice.says(one.name) for one in record.categories}
    return EvaluationPage(
        id=told.id,
        name=voice.says(record.name),
        summary=voice.says_if_any(record.summary),
        of=evaluated_mentions(catalogue, told.subjects, voice),
        span=span_of(told, voice),
        method=voice.says_if_any(record.method),
        by=voice.says_if_any(record.by),
        ended=count_told(told.ended) if is_for_staff or told.ended.state is State.EXACT else "",
        categories=category_lines(told.categories, voice),
        outcomes=outcome_blocks(told.outcomes, voice),
        follow_ups=follow_up_blocks(told.follow_ups, voice),
        feedback=feedback_lines(told.feedback, voice),
        scores=score_lines(told.scores, catalogue.words.instruments, categories, voice),
        economy=economy_block(told.economy, voice),
        goals=goal_lines(told.goals, voice),
        sides=side_panels(record.observations, voice) if is_for_staff else (),
        lessons=lesson_groups(record.lessons, voice) if is_for_staff else (),
        experts=experts_taking_part(told.experts, voice),
        compared=compared,
        rules=evaluation_rules(voice.words, has_alternative=bool(told.economy and told.economy.alternative)),
        hides=told.hides and is_for_staff,
        hidden_why=_hidden_why(told, voice.words),
        is_for_staff=is_for_staff,
        sources=source_lines(record.sources, voice),
        reviewed=reviewed(record.review, catalogue, voice),
    )


def _hidden_why(shown: ShownEvaluation, words: Translator) -> str:
    """Return why numbers are hidden, or ""."""
    if shown.audience is Audience.COORDINATOR or not (shown.hides and shown.audience.sees_staffing):
        return ""
    if shown.is_beside_another:
        return words(
            "Its time overlaps with that of another evaluation of the same, whose numbers are shown. Its own are "
            "hidden, because few people could be told apart from the two together."
        )
    return words("Numbers of few people, and whatever would give them away, are hidden or left out.")


def _for_families(shown: ShownEvaluation) -> ShownEvaluation:
    """Return an evaluation with only those parts whose numbers are shown, and without what is for professionals."""
    return replace(
        shown,
        categories=tuple(one for one in shown.categories if one.state is State.EXACT),
        outcomes=tuple(_with_shown_parts(one) for one in shown.outcomes if one.state is State.EXACT),
        follow_ups=tuple(one for one in shown.follow_ups if one.state is State.EXACT),
        feedback=tuple(one for one in shown.feedback if one.recommendation.state is State.EXACT),
        scores=(),
        economy=None,
        goals=(),
    )


def _with_shown_parts(table: ShownOutcomes) -> ShownOutcomes:
    classes = (
        replace(one, parts=tuple(part for part in one.parts if part.state is State.EXACT)) for one in table.classes
    )
    return replace(table, classes=tuple(classes))
