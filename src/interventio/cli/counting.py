"""The rule to count by, as the options ask for it."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from fractions import Fraction

from interventio.cli.trouble import NotForClientsError, TooManyGroupingsError, UnknownNameError
from interventio.disclosure.audience import Audience
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
    refuse_unknown(methods, workspace.catalogue.interventions)
    rule = coverage_rule(workspace, tuple(methods), has_all_methods=has_all_methods)
    return replace(rule, target=rule.target if target is None else target, stage=Stage(stage) if stage else rule.stage)


def refuse_clients(audience: Audience) -> None:
    """See to it that what tells of staff is not asked for clients.

    Raises:
        NotForClientsError: it is.

    """
    if not audience.sees_staffing:
        raise NotForClientsError


def refuse_unknown(names: Sequence[str], known: Collection[str]) -> None:
    """See to it that every name is known.

    Raises:
        UnknownNameError: one is not.

    """
    for name in names:
        if name not in known:
            raise UnknownNameError(name=name, known=nearest(name, known) or tuple(known)[:5])
