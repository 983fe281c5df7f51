"""What the clients of a multidisciplinary team need, in words, and what that says about its composition."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.compositions import ONE_DAY
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.team_demand import ShownDemand, ShownPart, ShownProfession
from interventio.languages.translator import Translator
from interventio.measures.composition_history import PostChange, composition_history
from interventio.measures.team_demand import professions_of
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER
from interventio.views.multidisciplinary.page import NeedGroup, NeedLine, PartFigure, TimeLine
from interventio.views.voice import Voice


class _Beside(NamedTuple):
    """The share of those who lacked a profession in one time and in a later one."""

    earlier: ShownDemand
    then: Fraction
    later: ShownDemand
    now: Fraction


def time_in_words(time: ShownDemand, words: Translator) -> str:
    """Return a time: the year alone where it is a full one, months where they are full, and days otherwise."""
    first, last = time.starts, time.ends
    if (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31)):
        return str(first.year)
    are_months = first.day == 1 and (last.month != (last + ONE_DAY).month)
    ends = (words.short_month(first), words.short_month(last)) if are_months else (words.day(first), words.day(last))
    return " – ".join(dict.fromkeys(ends))


def time_line(time: ShownDemand, words: Translator) -> TimeLine:
    """Return the clients of a time beside posts and capacity."""
    hidden = time.state is State.HIDDEN
    return TimeLine(
        time=time_in_words(time, words),
        clients=HIDDEN_NUMBER if time.clients is None else str(time.clients),
        posts=_decimal(time.posts, words),
        per_post=_decimal(time.per_post, words, is_hidden=hidden),
        at_a_time=_decimal(time.at_a_time, words, is_hidden=hidden),
        capacity=_decimal(time.capacity, words),
    )


def need_groups(
    catalogue: Catalogue, team: MultidisciplinaryTeam, times: Sequence[ShownDemand], voice: Voice
) -> tuple[NeedGroup, ...]:
    """Return the need of each profession through the times, those of the present composition first."""
    lines: dict[str, list[NeedLine]] = {}
    for time in times:
        for one in time.professions:
            lines.setdefault(one.occupation, []).append(_need(time, one, voice.words))
    return tuple(
        NeedGroup(voice.name(id_, catalogue.words.occupations), tuple(lines[id_]))
        for id_ in professions_of(team, catalogue.day)
        if id_ in lines
    )


def _need(time: ShownDemand, one: ShownProfession, words: Translator) -> NeedLine:
    return NeedLine(
        time=time_in_words(time, words),
        needing=_part(one.needing, words),
        lacking=_part(one.lacking, words),
        posts=_decimal(one.posts, words),
        per_post=_decimal(one.per_post, words, is_hidden=one.needing.state is State.HIDDEN),
        says=_says(one, words),
    )


def _says(one: ShownProfession, words: Translator) -> str:
    if one.is_short:
        return words("short")
    return words("rarely needed") if one.is_rare else ""


def _part(part: ShownPart, words: Translator) -> PartFigure:
    match part:
        case ShownPart(State.EXACT, int(some), int(whole), Fraction() as share):
            return PartFigure(part.state, words.percent(share), f"{some} / {whole}", share)
        case ShownPart(State.HIDDEN):
            return PartFigure(part.state, HIDDEN_NUMBER, "", None)
        case _:
            return PartFigure(part.state, NO_NUMBER, "", None)


def _decimal(number: Fraction | None, words: Translator, *, is_hidden: bool = False) -> str:
    if number is None:
        return HIDDEN_NUMBER if is_hidden else NO_NUMBER
    return words.decimal(number)


def findings_of_need(
    catalogue: Catalogue, team: MultidisciplinaryTeam, times: Sequence[ShownDemand], voice: Voice
) -> tuple[str, ...]:
    """Return what the numbers say about the composition: what is short or rarely needed, and what a change did."""
    return (*_latest(catalogue, times, voice), *_since_changes(catalogue, team, times, voice))


def _latest(catalogue: Catalogue, times: Sequence[ShownDemand], voice: Voice) -> Iterator[str]:
    """Yield what is short in the latest time, and then what is rarely needed in it."""
    for time in times[-1:]:
        told = [
            (one, str(voice.name(one.occupation, catalogue.words.occupations)), time_in_words(time, voice.words))
            for one in time.professions
        ]
        yield from (_short(one.lacking, name, when, voice.words) for one, name, when in told if one.is_short)
        yield from (_rare(one.needing, name, when, voice.words) for one, name, when in told if one.is_rare)


def _short(lacking: ShownPart, name: str, when: str, words: Translator) -> str:
    return words(
        "{profession} is short: {share} of those who needed the profession had to do without or wait ({parts}, "
        "{time}).",
        profession=name,
        time=when,
        share=_part(lacking, words).percent,
        parts=_part(lacking, words).parts,
    )


def _rare(needing: ShownPart, name: str, when: str, words: Translator) -> str:
    return words(
        "{profession} is rarely needed: {share} of the clients needed the profession ({parts}, {time}).",
        profession=name,
        time=when,
        share=_part(needing, words).percent,
        parts=_part(needing, words).parts,
    )


def _since_changes(
    catalogue: Catalogue, team: MultidisciplinaryTeam, times: Sequence[ShownDemand], voice: Voice
) -> Iterator[str]:
    """Yield how many lacked a profession before and after its posts were changed, the newest change first."""
    lacking = {(time.starts, one.occupation): one.lacking.share for time in times for one in time.professions}
    for one in reversed(composition_history(team, catalogue.day)):
        since = one.composition.since
        before = next((time for time in reversed(times) if time.ends < since), None)
        after = next((time for time in times if time.starts >= since), None)
        if before and after:
            for change in one.changes:
                then, now = (lacking.get((time.starts, change.occupation)) for time in (before, after))
                if then is not None and now is not None:
                    yield _told(catalogue, change, _Beside(before, then, after, now), since, voice)


def _told(catalogue: Catalogue, change: PostChange, shown: _Beside, since: date, voice: Voice) -> str:
    words = voice.words
    return words(
        "{profession}: from {before} to {after} posts on {day}. Of those who needed the profession, {then} had to do "
        "without or wait before the change ({earlier}), and {now} after it ({later}).",
        profession=str(voice.name(change.occupation, catalogue.words.occupations)),
        before=words.decimal(change.before),
        after=words.decimal(change.after),
        day=since,
        then=shown.then,
        earlier=time_in_words(shown.earlier, words),
        now=shown.now,
        later=time_in_words(shown.later, words),
    )


def need_rules(audience: Audience, words: Translator, *, hides: bool) -> tuple[str, ...]:
    """Return how need is counted, when a profession is short or rarely needed, and what is hidden."""
    sentences = (
        words("Needed: those who needed a profession, of all clients of the time. Most clients need several."),
        words("Had to do without or wait: of those who needed the profession."),
        words("The limits for what is short and what is rarely needed are rules of thumb, not a norm."),
        words("Posts and room are means over the days of the time."),
        words(
            "Clients at a time are an estimate: clients × usual months of stay ÷ (usual months of stay + months of the "
            "time)."
        ),
        words("What followed a change need not come from it: other things changed, too."),
    )
    if audience is Audience.COORDINATOR or not hides:
        return sentences
    return (
        *sentences,
        words(
            "An asterisk (*) stands for a number that is hidden, so that few people cannot be told apart. A profession "
            "that is hidden in one time is hidden in all."
        ),
    )
