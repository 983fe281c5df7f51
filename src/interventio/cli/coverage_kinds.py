"""Other ways to look at coverage: over time, and against a number wanted or an estimated need."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from interventio.answers.coverage import denominators_of, trend_of
from interventio.cli.choices import Denominator, Grouping
from interventio.cli.counting import refuse_clients
from interventio.cli.rows_output import Rows
from interventio.cli.trouble import CoordinatorsOnlyError, NotTogetherError
from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.measures.grouping import By
from interventio.measures.rule import Rule, is_of_settings
from interventio.pipeline import Workspace
from interventio.renderers.documents.denominators import denominators_json
from interventio.renderers.documents.trend import trend_json
from interventio.views.coverage.denominator_sheet import denominator_rows
from interventio.views.coverage.trend_sheet import trend_rows


def refuse_mixed(
    of: Denominator,
    by: Sequence[Grouping],
    *,
    trend: bool,
    since: date | None,
    target: Fraction | None,
    fail_under: Fraction | None,
) -> None:
    """See to it that no options are given of which one would have no effect.

    Raises:
        NotTogetherError: some are.

    """
    is_of_other = of is not Denominator.EXPECTED
    given = {
        f"--of {of}": is_of_other,
        "--trend": trend,
        "--since": since is not None and (is_of_other or trend),
        "--fail-under": fail_under is not None,
        "--target": is_of_other and target is not None,
        " ".join(f"--by {name}" for name in by): bool(trend and by)
        or (is_of_other and list(by) not in ([], [Grouping.INTERVENTION], [Grouping.AREA])),
    }
    options = tuple(option for option, is_given in given.items() if is_given)
    if len(options) > 1:
        raise NotTogetherError(options=options)


def other_coverage(
    workspace: Workspace, rule: Rule, by: By, audience: Audience, words: Translator, *, of: str, has_days: bool
) -> Rows | None:
    """Return coverage over time or against another denominator; None where neither is asked for.

    Raises:
        NotForClientsError: clients would be told.
        CoordinatorsOnlyError: others would be told what their site does not show.

    """
    if has_days:
        return _over_time(workspace, rule, audience, words)
    if of == Denominator.EXPECTED:
        return None
    if audience is not Audience.COORDINATOR:
        raise CoordinatorsOnlyError
    sheet = denominators_of(workspace, rule, of, by, words)
    rows = denominator_rows(sheet, words)
    return Rows(rows, sheet.rule, rows, denominators_json(sheet), sheet.as_of)


def _over_time(workspace: Workspace, rule: Rule, audience: Audience, words: Translator) -> Rows:
    refuse_clients(audience)
    if audience is not Audience.COORDINATOR and not is_of_settings(rule, workspace.catalogue):
        raise CoordinatorsOnlyError
    sheet = trend_of(workspace, rule, audience, words)
    rows = trend_rows(sheet, words)
    return Rows(rows, sheet.rule, rows, trend_json(sheet), sheet.as_of)
