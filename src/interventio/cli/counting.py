"""The rule to count by, as the options ask for it."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from interventio.answers.coverage import changes_of, coverage_rule
from interventio.cli.trouble import (
    CompetenceGroupingError,
    DifferencesError,
    NotBeforeError,
    NotForClientsError,
    OneGroupingError,
    TooManyGroupingsError,
    UnknownNameError,
)
from interventio.disclosure.audience import Audience
from interventio.findings.suggestion import nearest
from interventio.languages.translator import Translator
from interventio.measures.grouping import By
from interventio.measures.rule import Rule
from interventio.pipeline import Workspace
from interventio.records.fields import Stage
from interventio.views.coverage.changes import CoverageChanges


def groupings(names: Sequence[str]) -> tuple[By, ...]:
    """Return one grouping or two.

    Raises:
        TooManyGroupingsError: there are more.

    """
    if len(names) > 2:  # noqa: PLR2004 - rows and columns
        raise TooManyGroupingsError
    return tuple(By(name) for name in names)


def asked_changes(
    workspace: Workspace, rule: Rule, since: date, by: tuple[By, ...], audience: Audience, words: Translator
) -> CoverageChanges:
    """Return what has changed since a day, by one grouping.

    Raises:
        OneGroupingError: there are two.
        NotBeforeError: the day is not before the one to look at.
        DifferencesError: the audience may not see differences.

    """
    if len(by) > 1:
        raise OneGroupingError
    if since >= rule.day:
        raise NotBeforeError(since=since, day=rule.day)
    changes = changes_of(workspace, rule, audience, words, since=since, by=by[0])
    if changes is None:
        raise DifferencesError
    return changes


def asked_rule(
    workspace: Workspace, methods: Sequence[str], target: Fraction | None, stage: str | None, *, has_all_methods: bool
) -> Rule:
    """Return the rule of the settings with what was asked for in its place.

    Raises:
        UnknownNameError: a method is not in the catalogue.

    """
    rule = coverage_rule(workspace, known_methods(workspace, methods), has_all_methods=has_all_methods)
    return replace(rule, target=rule.target if target is None else target, stage=Stage(stage) if stage else rule.stage)


def known_methods(workspace: Workspace, methods: Sequence[str]) -> tuple[str, ...]:
    """Return methods that were asked for, all of which are in the catalogue.

    Raises:
        UnknownNameError: one is not.

    """
    refuse_unknown(methods, workspace.catalogue.interventions)
    return tuple(methods)


def refuse_clients(audience: Audience) -> None:
    """See to it that what tells of staff is not asked for clients.

    Raises:
        NotForClientsError: it is.

    """
    if not audience.sees_staffing:
        raise NotForClientsError


def refuse_competence_by(by: str, audience: Audience) -> None:
    """See to it that competence is told to others than coordinators by group alone, and to clients not at all.

    Raises:
        NotForClientsError: it is asked for clients.
        CompetenceGroupingError: it is asked for by another grouping.

    """
    refuse_clients(audience)
    if audience is not Audience.COORDINATOR and by != "group":
        raise CompetenceGroupingError(by=by)


def refuse_unknown(names: Sequence[str], known: Collection[str]) -> None:
    """See to it that every name is known.

    Raises:
        UnknownNameError: one is not.

    """
    for name in names:
        if name not in known:
            raise UnknownNameError(name=name, known=nearest(name, known) or tuple(known)[:5])
