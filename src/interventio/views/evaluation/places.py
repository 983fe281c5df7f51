"""Where the pages of evaluations are, and what they are called there."""

from collections.abc import Iterable
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown_evaluation import ShownEvaluation
from interventio.measures.evaluations import Subject
from interventio.views.evaluation.parts import Span
from interventio.views.mention import Mention, method_mention, multidisciplinary_mention, team_mention
from interventio.views.voice import Voice

INDEX = "evaluations/index"
"""The page that lists all of them."""


def compared_path(subjects: tuple[Subject, ...]) -> str:
    """Return the page on which the evaluations of a team, a method or both stand side by side.

    >>> compared_path((("team", "harju"),)), compared_path((("team", "harju"), ("intervention", "ali")))
    ('evaluations/of/team/harju', 'evaluations/of/team/harju/intervention/ali')
    """
    return "/".join(["evaluations", "of", *(part for subject in subjects for part in subject)])


def evaluation_mention(catalogue: Catalogue, id_: str, voice: Voice) -> Mention:
    """Return the name and page of an evaluation."""
    return Mention(voice.name(id_, catalogue.evaluations), f"evaluations/{id_}")


def evaluation_mentions(catalogue: Catalogue, ids: Iterable[str], voice: Voice) -> tuple[Mention, ...]:
    """Return the names and pages of evaluations."""
    return tuple(evaluation_mention(catalogue, id_, voice) for id_ in ids)


def evaluated_mentions(catalogue: Catalogue, subjects: Iterable[Subject], voice: Voice) -> tuple[Mention, ...]:
    """Return the team and the method that are evaluated."""
    return tuple(_evaluated(catalogue, kind, id_, voice) for kind, id_ in subjects)


def _evaluated(catalogue: Catalogue, kind: str, id_: str, voice: Voice) -> Mention:
    if kind == "intervention":
        return method_mention(id_, catalogue.interventions, voice)
    if id_ in catalogue.multidisciplinary_teams:
        return multidisciplinary_mention(id_, catalogue.multidisciplinary_teams, voice)
    return team_mention(id_, catalogue.teams, voice)


def span_of(one: ShownEvaluation, voice: Voice) -> Span:
    """Return the time that is evaluated."""
    is_year = (one.starts, one.ends) == (date(one.starts.year, 1, 1), date(one.starts.year, 12, 31))
    return Span(voice.day(one.starts), voice.day(one.ends), str(one.starts.year) if is_year else "")
