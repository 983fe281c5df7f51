"""The numbers of an evaluation's page as rows under one another: what, number, of how many, between what."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from interventio.languages.translator import Translator
from interventio.views.evaluation_page import ComparedRow, ComparedShare, EvaluationsCompared
from interventio.views.evaluation_parts import (
    EconomyBlock,
    FeedbackLine,
    FollowUpBlock,
    GoalLine,
    OutcomeBlock,
    ScoreLine,
    ShareLine,
)
from interventio.views.evaluation_report_page import ExactNumber, ReportBar, ReportRow, ReportTable, Tone, Unit
from interventio.views.mention import Mention
from interventio.views.words import Words

TONES = {"improved": Tone.GOOD, "worsened": Tone.BAD}


def outcome_table(block: OutcomeBlock, words: Translator) -> ReportTable:
    """Return how the clients of one category turned out."""
    return _shares(block.name, block.lines, (block.whole, block.note), words)


def follow_up_table(block: FollowUpBlock, words: Translator) -> ReportTable:
    """Return how clients are some months later."""
    name = f"{block.name} ({block.of})" if block.of else block.name
    counts = (
        (words("to be followed"), block.whole),
        (words("reached"), block.reached),
        (words("not reached"), block.lost),
    )
    told = ", ".join(f"{label} {count}" for label, count in counts if count)
    return _shares(Words(name), block.lines, (block.standing_told, told, block.note, str(block.told or "")), words)


def _shares(title: Words, lines: tuple[ShareLine, ...], notes: tuple[str, ...], words: Translator) -> ReportTable:
    return ReportTable(
        title=title,
        headings=(words("Outcome"), words("Share"), words("Of how many"), words("Interval (95 %)")),
        axis=words("0–100 %"),
        rows=tuple(_share(one, words) for one in lines),
        rules=tuple(note for note in notes if note),
    )


def _share(one: ShareLine, words: Translator) -> ReportRow:
    return ReportRow(
        name=one.name,
        number=one.percent or one.count,
        of=one.count if one.percent else "",
        between=one.interval,
        exact=ExactNumber(Unit.SHARE, one.share, one.low, one.high),
        bar=_bar(one, words),
        is_part=one.is_part,
    )


def _bar(one: ShareLine, words: Translator) -> ReportBar | None:
    if one.share is None:
        return None
    told = (
        words("{count}: {share}, between {between}", count=one.count, share=one.percent, between=one.interval)
        if one.interval
        else f"{one.count}: {one.percent}"
    )
    return ReportBar(Fraction(0), one.share, one.low, one.high, None, TONES.get(one.sign, Tone.PLAIN), told)


def feedback_table(lines: tuple[FeedbackLine, ...], words: Translator) -> ReportTable:
    """Return what clients said, group by group, on the scale from −100 to 100."""
    return ReportTable(
        title=None,
        headings=(words("Group"), words("NPS"), words("Answered of those asked"), words("Whatever the others think")),
        axis="−100…100",
        rows=tuple(_opinion(one) for one in lines),
    )


def _opinion(one: FeedbackLine) -> ReportRow:
    return ReportRow(
        name=one.name,
        number=one.score,
        of=one.answered,
        between=one.possible,
        note=Words(one.note) if one.note else None,
        exact=ExactNumber(Unit.SCORE, one.at, one.low, one.high),
        bar=None
        if one.at is None
        else ReportBar(
            Fraction(1, 2),
            _on_scale(one.at),
            None if one.low is None else _on_scale(one.low),
            None if one.high is None else _on_scale(one.high),
            None,
            Tone.GOOD if one.at >= 0 else Tone.BAD,
            f"{one.score} ({one.possible})" if one.possible else one.score,
        ),
    )


def _on_scale(score: Fraction) -> Fraction:
    """Return where a score from −100 to 100 lies on an axis from 0 to 1."""
    return (score + 100) / 200


def score_table(lines: tuple[ScoreLine, ...], words: Translator) -> ReportTable:
    """Return scores before and after, with the effect sizes under each."""
    return ReportTable(
        title=None,
        headings=(words("Outcome measure"), words("Change"), words("Before and after"), words("Interval (95 %)")),
        axis="",
        rows=tuple(row for one in lines for row in _score(one, words)),
    )


def _score(one: ScoreLine, words: Translator) -> tuple[ReportRow, ...]:
    whose = f"{one.name} ({one.of})" if one.of else str(one.name)
    note = " · ".join(part for part in (words("{count} clients", count=one.clients), one.better, one.note) if part)
    change = None if one.first is None or one.last is None else one.last - one.first
    first = ReportRow(
        name=Words(whose, one.name.language),
        number=one.change,
        of=f"{one.before} → {one.after}" if one.before else "",
        note=Words(note),
        exact=ExactNumber(Unit.NUMBER, change),
    )
    effects = (
        ReportRow(
            name=Words(words("Effect size, {by}", by=effect.by)),
            number=effect.told,
            between=effect.interval,
            exact=ExactNumber(Unit.DEVIATIONS, effect.size, effect.low, effect.high),
            is_part=True,
        )
        for effect in one.effects
    )
    return (first, *effects)


def economy_tables(block: EconomyBlock, words: Translator) -> tuple[ReportTable, ...]:
    """Return what it cost, and how far what it spared follows from what is assumed."""
    costs = ReportTable(
        title=None,
        headings=(words("Cost"), words("Euros"), words("Clients"), words("Cost per client")),
        axis="",
        rows=tuple(
            ReportRow(Words(one.year), one.euros, of=one.clients, between=one.per_client, note=one.note)
            for one in block.costs
        ),
    )
    assumed = ReportTable(
        title=None,
        headings=(
            words("By the assumptions"),
            words("Best judgement"),
            words("Lowest"),
            words("Highest"),
        ),
        axis="",
        rows=tuple(
            ReportRow(Words(one.name), one.cells[1], of=one.cells[0], between=one.cells[2]) for one in block.rows
        ),
    )
    return tuple(table for table in (costs, assumed) if table.rows)


def goal_table(lines: tuple[GoalLine, ...], words: Translator) -> ReportTable:
    """Return goals with target and result; the mark in a bar is the target."""
    return ReportTable(
        title=None,
        headings=(words("Goal"), words("Result"), words("Target"), words("Reached")),
        axis=words("Result, and the target as a line"),
        rows=tuple(_goal(one) for one in lines),
    )


def _goal(one: GoalLine) -> ReportRow:
    told = " · ".join(part for part in (str(one.measured_in or ""), one.better) if part)
    return ReportRow(
        name=one.name,
        number=one.result,
        of=one.target,
        between=one.state_told,
        note=Words(told, one.measured_in.language if one.measured_in else None) if told else None,
        exact=ExactNumber(Unit.NUMBER),
        bar=None
        if one.at is None
        else ReportBar(
            Fraction(0),
            one.at,
            None,
            None,
            one.aim,
            {"reached": Tone.GOOD, "missed": Tone.BAD}.get(one.state, Tone.PLAIN),
            f"{one.result} / {one.target}: {one.state_told}",
        ),
    )


def compared_tables(compared: EvaluationsCompared, words: Translator) -> tuple[ReportTable, ...]:
    """Return each outcome with the times under it, the earliest first, and the other numbers in the same way."""
    headings = (words("Time"), words("Share"), words("Of how many"), words("Interval (95 %)"))
    shares = (
        ReportTable(
            title=block.name,
            headings=headings,
            axis=words("0–100 %"),
            rows=tuple(row for one in block.shares for row in _over_times(one, compared.periods, words)),
        )
        for block in compared.outcomes
    )
    numbers = ReportTable(
        title=None,
        headings=(words("Time"), words("Number"), "", ""),
        axis="",
        rows=tuple(row for one in compared.rows for row in _cells_over_times(one, compared.periods)),
    )
    return tuple(table for table in (*shares, numbers) if table.rows)


def _over_times(one: ComparedShare, times: tuple[Mention, ...], words: Translator) -> Iterator[ReportRow]:
    yield ReportRow(one.name, "")
    for time, line in zip(times, one.lines, strict=True):
        if line:
            row = _share(line, words)
            yield replace(row, name=time.name, is_part=True)


def _cells_over_times(row: ComparedRow, times: tuple[Mention, ...]) -> Iterator[ReportRow]:
    yield ReportRow(row.name, "")
    for time, cell in zip(times, row.cells, strict=True):
        if cell:
            yield ReportRow(time.name, cell, is_part=True)
