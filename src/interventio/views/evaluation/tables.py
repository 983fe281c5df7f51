"""The numbers of an evaluation's page as rows under one another: what, number, of how many, between what."""

from collections.abc import Iterator
from fractions import Fraction

from interventio.languages.translator import Translator
from interventio.views.evaluation.parts import (
    AssumptionRow,
    BreakEven,
    EconomyBlock,
    FeedbackLine,
    FollowUpBlock,
    GoalLine,
    OutcomeBlock,
    ScoreLine,
    ShareLine,
)
from interventio.views.evaluation.report_page import ExactNumber, ReportBar, ReportRow, ReportTable, Tone, Unit
from interventio.views.evaluation.words import number_told, signed
from interventio.views.figures import HIDDEN_NUMBER
from interventio.views.words import Words

TONES = {"improved": Tone.GOOD, "worsened": Tone.BAD}


def outcome_table(block: OutcomeBlock, words: Translator) -> ReportTable:
    """Return how the clients of one category turned out."""
    return _shares(block.name, block.lines, (block.whole, block.note), words)


def follow_up_table(block: FollowUpBlock, words: Translator) -> ReportTable:
    """Return how clients are some months later."""
    name = f"{block.name} ({block.of})" if block.of else block.name
    counts = (
        (words("To be followed"), block.whole),
        (words("Reached"), block.reached),
        (words("Not reached"), block.lost),
    )
    told = " · ".join((block.standing_told, *(f"{label}: {count}" for label, count in counts if count)))
    return _shares(Words(name), block.lines, (told, block.note, str(block.told or "")), words)


def _shares(title: Words, lines: tuple[ShareLine, ...], notes: tuple[str, ...], words: Translator) -> ReportTable:
    return ReportTable(
        title=title,
        headings=(words("Outcome"), words("Share"), words("Of how many"), words("Interval (95 %)")),
        axis=words("0–100 %"),
        rows=() if _are_hidden(lines) else tuple(_share(one, words) for one in lines),
        rules=tuple(note for note in notes if note),
    )


def _are_hidden(lines: tuple[ShareLine, ...]) -> bool:
    """Tell whether nothing but marks would stand in a table: then the sentence that says so is enough."""
    return all(one.share is None and one.count == HIDDEN_NUMBER for one in lines)


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
        words("{count}: {share}, interval {between}", count=one.count, share=one.percent, between=one.interval)
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
        rows=tuple(_opinion(one, words) for one in lines),
    )


def _opinion(one: FeedbackLine, words: Translator) -> ReportRow:
    possible = _possible(one, words)
    return ReportRow(
        name=one.name,
        number=one.score,
        of=one.answered,
        between=possible,
        note=_small(one.note, one.at, words),
        exact=ExactNumber(Unit.SCORE, one.at, one.low, one.high),
        bar=None if one.at is None else _scale(one.at, one, possible),
    )


def _scale(at: Fraction, one: FeedbackLine, possible: str) -> ReportBar:
    lowest, highest = (None if end is None else _on_scale(end) for end in (one.low, one.high))
    tone = Tone.GOOD if at >= 0 else Tone.BAD
    told = f"{one.score} ({possible})" if possible else one.score
    return ReportBar(Fraction(1, 2), _on_scale(at), lowest, highest, None, tone, told)


def _possible(one: FeedbackLine, words: Translator) -> str:
    """Return from where to where a score lies, whatever those think who did not answer."""
    if one.low is None or one.high is None:
        return ""
    return f"{signed(one.low, words, 0)} … {signed(one.high, words, 0)}"


def _small(note: str, number: Fraction | None, words: Translator) -> Words | None:
    """Return that a number is small, in two words, where it is shown and its page says so at length."""
    return Words(words("small number")) if note and number is not None else None


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


def _score(one: ScoreLine, words: Translator) -> Iterator[ReportRow]:
    small = _small(one.note, one.first, words)
    note = (words("clients: {count}", count=one.clients), one.better, str(small or ""))
    change = None if one.first is None or one.last is None else one.last - one.first
    yield ReportRow(
        name=Words(f"{one.name} ({one.of})" if one.of else str(one.name), one.name.language),
        number=one.change,
        of=_from_to(one, words),
        note=Words(" · ".join(part for part in note if part)),
        exact=ExactNumber(Unit.NUMBER, change),
    )
    for effect in one.effects:
        exact = ExactNumber(Unit.DEVIATIONS, effect.size, effect.low, effect.high)
        yield ReportRow(Words(effect.by), effect.told, between=effect.interval, exact=exact, is_part=True)


def _from_to(one: ScoreLine, words: Translator) -> str:
    if one.first is None or one.last is None:
        return ""
    return f"{number_told(one.first, words)} → {number_told(one.last, words)}"


def economy_tables(block: EconomyBlock, words: Translator) -> tuple[ReportTable, ...]:
    """Return what it cost, and how far what it spared follows from what is assumed."""
    costs = ReportTable(
        title=None,
        headings=(words("Costs by year"), words("Euros"), words("Clients"), words("Cost per client")),
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
            "",
            words("Lowest to highest"),
        ),
        axis=words("Prevented, and what pays as a line"),
        rows=tuple(_assumed(one, block.line, words) for one in block.rows),
    )
    return tuple(table for table in (costs, assumed) if table.rows)


def _assumed(row: AssumptionRow, line: BreakEven | None, words: Translator) -> ReportRow:
    lowest, usual, highest = row.cells
    between = "" if lowest == highest else f"{lowest} … {highest}"
    is_prevented = line and line.prevented and row.cells == tuple(map(str, line.prevented))
    bar = _prevented(line, between or usual, words) if line and is_prevented else None
    return ReportRow(Words(row.name), usual, between=between, bar=bar)


def _prevented(line: BreakEven, told: str, words: Translator) -> ReportBar | None:
    """Return the prevented cases as a bar, on an axis with room for them and for as many as pay."""
    if line.prevented is None or line.pays_at is None:
        return None
    lowest, usual, highest = line.prevented
    whole = max(highest, line.pays_at) or 1
    end, low, high, mark = (Fraction(one, whole) for one in (usual, lowest, highest, line.pays_at))
    tone = Tone.GOOD if usual >= line.pays_at else Tone.BAD
    takes = words.plural("it takes {count} case to pay", "it takes {count} cases to pay", line.pays_at)
    return ReportBar(Fraction(0), end, low, high, mark, tone, f"{told}; {takes}")


def goal_table(lines: tuple[GoalLine, ...], words: Translator) -> ReportTable:
    """Return goals with target and result; the mark in a bar is the target."""
    return ReportTable(
        title=None,
        headings=(words("Goal"), words("Result"), words("Target"), words("How it stands")),
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
