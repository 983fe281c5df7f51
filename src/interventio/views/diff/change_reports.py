"""From what has changed between two states of a workspace to a report in the words of one language."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.workspace_changes import RecordChange, WorkspaceChange
from interventio.disclosure.audience import Audience
from interventio.disclosure.state_changes import ShownMove, is_told_of, sees_differences
from interventio.findings.code import Severity
from interventio.findings.finding import Finding
from interventio.languages.translator import Translator
from interventio.measures.rule import Rule
from interventio.records.kinds import STEPPING
from interventio.views.charts.own_look import own_look
from interventio.views.diff.both_states import BothStates, some
from interventio.views.diff.change_report import (
    NO_FINDINGS,
    ChangeReport,
    FindingsChange,
    RecordFate,
    RecordGroup,
    ReportState,
    ToldRecord,
)
from interventio.views.diff.compared_states import compared_charts
from interventio.views.diff.kind_names import KIND_NAMES, name_of
from interventio.views.diff.move_rows import move_rows
from interventio.views.diff.record_sentences import sentences_of
from interventio.views.editions.comparison import Comparison
from interventio.views.findings_report import ToldFinding, findings_report
from interventio.views.rules import rule_sentences
from interventio.views.site.site import seen_by
from interventio.views.voice import Voice

States = tuple[ReportState, ReportState]


class Compared(NamedTuple):
    """What a report is made of: the change, findings that are gone and new, and the coverages that differ."""

    change: WorkspaceChange
    gone: tuple[Finding, ...]
    new: tuple[Finding, ...]
    left: int
    """How many findings there are now."""
    moves: tuple[ShownMove, ...] | None
    """None where errors in the data, or the audience, keep numbers from being shown."""
    rule: Rule


def change_report(compared: Compared, states: States, audience: Audience, voice: Voice) -> ChangeReport:
    """Return the report of what has changed, as `audience` may see it."""
    change = _seen(compared.change, audience)
    both = BothStates(change.before, change.after, voice, sees_differences(audience))
    groups, findings = tuple(_groups(change.records, both)), _findings(compared, audience, voice.words)
    is_sound = not any(state.has_errors for state in states)
    charts = compared_charts(change.before, change.after, change.renames, states, voice) if is_sound else ()
    return replace(
        _empty(change.after, states, audience, voice),
        summary=tuple(_summary(groups, findings, voice.words)),
        groups=groups,
        moves=None if compared.moves is None else move_rows(compared.moves, both),
        rule=rule_sentences(compared.rule, voice.words) if compared.moves else (),
        charts=tuple(charts),
        findings=findings,
        notes=tuple(_notes(change, states, audience, voice.words)),
    )


def chart_report(
    catalogue: Catalogue, told: Comparison, states: States, audience: Audience, voice: Voice
) -> ChangeReport:
    """Return the report of what has changed on one chart between two of its editions."""
    charts = (told,) if told.has_changes else ()
    return replace(_empty(catalogue, states, audience, voice), charts=charts)


def _empty(catalogue: Catalogue, states: States, audience: Audience, voice: Voice) -> ChangeReport:
    """Return a report that tells of no change yet."""
    before, after = states
    return ChangeReport(
        language=voice.words.language,
        organisation=voice.says(catalogue.settings.name),
        look=own_look(catalogue, voice),
        as_of=catalogue.day,
        audience=audience,
        title=voice.words("What has changed: {before} → {after}", before=before.name, after=after.name),
        before=before,
        after=after,
        summary=(),
        groups=(),
        moves=None,
        target=catalogue.settings.coverage.target,
        rule=(),
        charts=(),
        findings=NO_FINDINGS,
        notes=(),
    )


def _seen(change: WorkspaceChange, audience: Audience) -> WorkspaceChange:
    """Return a change with the records and charts alone that an audience is told of."""
    before, after = seen_by(audience, change.before), seen_by(audience, change.after)
    charts = {**before.steppings, **after.steppings}
    records = tuple(
        one
        for one in change.records
        if is_told_of(one.kind, audience) and (one.kind is not STEPPING or one.entry.id in charts)
    )
    return replace(change, before=before, after=after, records=records)


def _groups(records: Iterable[RecordChange], both: BothStates) -> Iterator[RecordGroup]:
    for kind, members in groupby(records, lambda one: one.kind):
        told = tuple(_told(one, both) for one in members)
        yield RecordGroup(kind.name, both.voice.words(KIND_NAMES[kind.name]), told)


def _told(one: RecordChange, both: BothStates) -> ToldRecord:
    catalogue = both.after if one.after else both.before
    return ToldRecord(
        id=one.entry.id,
        path=one.entry.path,
        was=one.was,
        name=name_of(one.entry, catalogue, both.voice),
        fate=_fate(one),
        sentences=sentences_of(one, both),
    )


def _fate(one: RecordChange) -> RecordFate:
    if one.before is None:
        return RecordFate.NEW
    if one.after is None:
        return RecordFate.GONE
    return RecordFate.RENAMED if one.was else RecordFate.CHANGED


def _findings(compared: Compared, audience: Audience, words: Translator) -> FindingsChange:
    is_told = sees_differences(audience)
    return FindingsChange(
        fixed=len(compared.gone),
        new=len(compared.new),
        new_errors=sum(finding.severity is Severity.ERROR for finding in compared.new),
        left=compared.left,
        gone_findings=_told_findings(compared.gone, words) if is_told else (),
        new_findings=_told_findings(compared.new, words) if is_told else (),
    )


def _told_findings(findings: tuple[Finding, ...], words: Translator) -> tuple[ToldFinding, ...]:
    ordered = sorted(findings, key=lambda one: one.severity.rank)
    return findings_report(findings, 0, words, ((one, ()) for one in ordered)).findings


def _summary(groups: tuple[RecordGroup, ...], findings: FindingsChange, words: Translator) -> Iterator[str]:
    fates = [record.fate for group in groups for record in group.records]
    counted = [_counted(fate, fates.count(fate), words) for fate in RecordFate if fate in fates]
    if counted:
        yield f"{', '.join(counted)}."
    if findings.fixed or findings.new:
        yield words("Findings: {fixed} gone, {new} new.", fixed=findings.fixed, new=findings.new)
    if findings.new_errors:
        yield words.plural(
            "{count} of the new findings is an error.",
            "{count} of the new findings are errors.",
            findings.new_errors,
        )


def _counted(fate: RecordFate, count: int, words: Translator) -> str:
    match fate:
        case RecordFate.NEW:
            return words.plural("{count} new record", "{count} new records", count)
        case RecordFate.GONE:
            return words.plural("{count} record taken away", "{count} records taken away", count)
        case RecordFate.RENAMED:
            return words.plural("{count} record renamed", "{count} records renamed", count)
        case RecordFate.CHANGED:
            return words.plural("{count} record changed", "{count} records changed", count)


def _notes(change: WorkspaceChange, states: States, audience: Audience, words: Translator) -> Iterator[str]:
    """Yield what is not told, and why."""
    for state, unread in zip(states, (change.unread_before, change.unread_after), strict=True):
        if state.has_errors:
            yield words("The data of “{state}” has errors, so coverage and charts are not compared.", state=state.name)
        if unread:
            yield words(
                "In “{state}” these files cannot be read, so what has changed in them is not known: {files}.",
                state=state.name,
                files=some(unread),
            )
    if not sees_differences(audience):
        yield words(
            "Coverage, values of fields and the wording of findings are shown to coordinators only: "
            "few teams are counted at a time, so differences give small numbers away."
        )
