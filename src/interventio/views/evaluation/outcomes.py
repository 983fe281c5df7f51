"""From what may be shown of outcomes and follow-ups to their lines on a page."""

from collections.abc import Iterable, Iterator
from string import ascii_uppercase

from interventio.disclosure.shown import State
from interventio.disclosure.shown_evaluation import ShownCategory, ShownFollowUp, ShownOutcomes, ShownPart
from interventio.languages.translator import Translator
from interventio.measures.follow_ups import FollowUpStanding
from interventio.records.outcomes import Turn
from interventio.views.evaluation.parts import Flow, FlowState, FollowUpBlock, OutcomeBlock, ShareLine
from interventio.views.evaluation.words import (
    TURNS,
    hidden_note,
    number_or_why,
    percents_between,
    small_note,
)
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER
from interventio.views.voice import Voice
from interventio.views.words import Words


def outcome_blocks(tables: Iterable[ShownOutcomes], voice: Voice) -> tuple[OutcomeBlock, ...]:
    """Return outcomes by category."""
    return tuple(
        OutcomeBlock(
            id=f"outcomes-{number}",
            name=outcomes_name(table, voice),
            whole=" ".join(_whole(table, voice.words)),
            note=_note(table.state, voice.words, is_small=table.is_small),
            lines=tuple(line for _, line in outcome_lines(table, voice)),
        )
        for number, table in enumerate(tables, start=1)
    )


def outcomes_name(table: ShownOutcomes, voice: Voice) -> Words:
    """Return whose outcomes they are."""
    if table.name:
        return voice.says(table.name)
    return Words(table.of or voice.words("All whose work ended"))


def outcome_lines(table: ShownOutcomes, voice: Voice) -> Iterator[tuple[tuple[str, ...], ShareLine]]:
    """Yield the classes with their parts, each with the ids that it is known by."""
    for one in table.classes:
        yield (one.told.id,), share_line(one.told, table.known, voice, one.turn)
        for part in one.parts:
            yield (one.told.id, part.id), share_line(part, table.known, voice, is_part=True)


def share_line(
    part: ShownPart, whole: int | None, voice: Voice, turn: Turn | None = None, *, is_part: bool = False
) -> ShareLine:
    """Return clients of whom something is told, with their share of a whole."""
    words, between = voice.words, part.interval
    return ShareLine(
        name=voice.says(part.name),
        sign=turn.value if turn else "",
        sign_told=words(TURNS[turn]) if turn else "",
        count=_of_whole(part.state, part.count, whole),
        percent=_percent(part, words),
        interval=percents_between(between.lowest, between.highest, words) if between else "",
        share=part.share,
        low=between.lowest if between else None,
        high=between.highest if between else None,
        is_part=is_part,
    )


def category_lines(categories: Iterable[ShownCategory], voice: Voice) -> tuple[ShareLine, ...]:
    """Return for how many the work ended, by category."""
    return tuple(
        ShareLine(
            name=voice.says(one.name),
            sign="",
            sign_told="",
            count=number_or_why(one.state, one.ended),
            percent=voice.words.percent(one.share) if one.share is not None else "",
            interval="",
            share=one.share,
            low=None,
            high=None,
            is_part=False,
        )
        for one in categories
    )


def follow_up_blocks(follow_ups: Iterable[ShownFollowUp], voice: Voice) -> tuple[FollowUpBlock, ...]:
    """Return follow-ups, in the order of the record."""
    return tuple(_follow_up(one, f"follow-up-{number}", voice) for number, one in enumerate(follow_ups, start=1))


def _follow_up(one: ShownFollowUp, id_: str, voice: Voice) -> FollowUpBlock:
    words = voice.words
    is_done = one.standing is FollowUpStanding.DONE
    lines = tuple(share_line(part, one.reached, voice) for part in one.classes)
    return FollowUpBlock(
        id=id_,
        name=months_later(one.months, words),
        of=voice.says_if_any(one.name),
        standing=one.standing.value,
        standing_told=_standing(one, words),
        whole=number_or_why(one.state, one.whole) if is_done or one.whole is not None else "",
        reached=number_or_why(one.state, one.reached) if is_done else "",
        lost=_lost(one, words) if is_done else "",
        flow=_flow(one, lines),
        lines=lines,
        note=_note(one.state, words, is_small=one.is_small),
        told=voice.says_if_any(one.note),
    )


def months_later(months: int, words: Translator) -> str:
    """Return after how many months a follow-up is."""
    return words.plural("{count} month later", "{count} months later", months)


def _standing(one: ShownFollowUp, words: Translator) -> str:
    match one.standing:
        case FollowUpStanding.DONE:
            return words("Done {day}.", day=one.done) if one.done else words("Done.")
        case FollowUpStanding.CANCELLED:
            return words("Cancelled.")
        case FollowUpStanding.OVERDUE if one.due:
            return words("Was to be done by {day}, and is not done.", day=one.due)
        case _:
            return words("Planned, to be done by {day}.", day=one.due) if one.due else words("Planned.")


def _lost(one: ShownFollowUp, words: Translator) -> str:
    told = number_or_why(one.state, one.not_reached)
    if one.attrition is None or one.not_reached is None:
        return told
    return f"{told} ({words.percent(one.attrition)})"


def _flow(one: ShownFollowUp, lines: tuple[ShareLine, ...]) -> Flow | None:
    """Return a follow-up as a flow, where all its numbers are shown and none contradicts another."""
    counts = [part.count for part in one.classes]
    if one.whole is None or one.reached is None or one.reached > one.whole or not counts:
        return None
    states = zip(ascii_uppercase, counts, lines, strict=False)
    told = tuple(FlowState(mark, count, line) for mark, count, line in states if count is not None)
    return Flow(one.whole, one.reached, told) if len(told) == len(counts) else None


def _whole(table: ShownOutcomes, words: Translator) -> Iterator[str]:
    if table.known is not None:
        yield words.plural(
            "The outcome of {count} client is known.", "The outcome of {count} clients is known.", table.known
        )
    if table.unknown:
        yield words.plural(
            "That of {count} client is not known.", "That of {count} clients is not known.", table.unknown
        )


def _note(state: State, words: Translator, *, is_small: bool | None) -> str:
    return hidden_note(words) if state is State.HIDDEN else small_note(words, is_small=is_small)


def _of_whole(state: State, count: int | None, whole: int | None) -> str:
    told = number_or_why(state, count)
    return told if count is None or whole is None else f"{told} / {whole}"


def _percent(part: ShownPart, words: Translator) -> str:
    if part.share is not None:
        return words.percent(part.share)
    return HIDDEN_NUMBER if part.state is State.HIDDEN else NO_NUMBER
