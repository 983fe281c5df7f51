"""The rule to count by, as the options ask for it."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from interventio.cli.trouble import TooManyGroupingsError, UnknownNameError
from interventio.findings.suggestion import nearest
from interventio.measures.grouping import By
from interventio.measures.rule import Rule
from interventio.pipeline import Workspace, coverage_rule
from interventio.records.fields import Stage


def groupings(names: Sequence[str]) -> tuple[By, ...]:
    """Return one grouping or two.

    Raises:
        TooManyGroupingsError: there are more.

    """
    if len(names) > 2:  # noqa: PLR2004 - rows and columns
        raise TooManyGroupingsError
    return tuple(By(name) for name in names)


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
    known = workspace.catalogue.interventions
    for method in methods:
        if method not in known:
            raise UnknownNameError(name=method, known=nearest(method, known) or tuple(known)[:5])
    return tuple(methods)
