"""What is asked of two states of a workspace: what has changed from one to the other."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from datetime import date

    from interventio.catalogue.workspace_changes import WorkspaceChange
    from interventio.disclosure.state_changes import ShownMove
    from interventio.measures.rule import Rule
    from interventio.records.stepping import Edition, Stepping
    from interventio.views.diff.change_report import ChangeReport, ReportState
    from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class ExaminedState:
    """A state of a workspace that has been looked through: what it is called, and what it holds."""

    name: str
    told: str
    """Which commit it is; "" for a folder."""
    day: date
    """The day of the commit; for a folder the day to look at."""
    workspace: Workspace


def changes_between(before: ExaminedState, after: ExaminedState, audience: Audience, words: Translator) -> ChangeReport:
    """Return what has changed from one state of a workspace to another, as `audience` may see it."""
    from interventio.catalogue.workspace_changes import workspace_change
    from interventio.findings.between import gone_and_new
    from interventio.views.diff.change_reports import Compared, change_report
    from interventio.views.voice import Voice

    change = workspace_change(before.workspace.catalogue, after.workspace.catalogue)
    moved = {one.was: one.entry.path for one in change.records if one.was}
    ids = {old: new for moves in change.renames.values() for old, new in moves.items()}
    gone, new = gone_and_new(before.workspace.findings, after.workspace.findings, moved, ids, change.unread_after)
    is_sound = not (before.workspace.has_errors or after.workspace.has_errors)
    rule, moves = _moves(change, audience, is_sound=is_sound)
    voice = Voice(words, change.after.settings.languages)
    compared = Compared(change, gone, new, len(after.workspace.findings), moves, rule)
    return change_report(compared, (_told(before, voice), _told(after, voice)), audience, voice)


def _moves(change: WorkspaceChange, audience: Audience, *, is_sound: bool) -> tuple[Rule, tuple[ShownMove, ...] | None]:
    from interventio.disclosure.state_changes import shown_moves
    from interventio.measures.coverage_moves import coverage_moves
    from interventio.measures.rule import rule_of

    if not is_sound:
        return rule_of(change.after), None
    rule, moves = coverage_moves(change.before, change.after, change.renames)
    return rule, shown_moves(moves, rule, audience)


def changes_of_chart(
    workspace: Workspace,
    stepping: Stepping,
    editions: tuple[Edition, Edition | None],
    audience: Audience,
    words: Translator,
) -> ChangeReport:
    """Return what has changed on a chart from one edition to another, or to today where that is None."""
    from interventio.answers.charts import comparison_of
    from interventio.views.diff.change_report import ReportState
    from interventio.views.diff.change_reports import chart_report
    from interventio.views.voice import Voice

    told = comparison_of(workspace, stepping, editions, words).comparison
    states = tuple(ReportState(one.name, "", one.day, has_errors=False) for one in (told.before, told.after))
    voice = Voice(words, workspace.catalogue.settings.languages)
    return chart_report(workspace.catalogue, told, (states[0], states[1]), audience, voice)


def _told(state: ExaminedState, voice: Voice) -> ReportState:
    from interventio.views.diff.change_report import ReportState

    return ReportState(state.name, state.told, voice.day(state.day), state.workspace.has_errors)
