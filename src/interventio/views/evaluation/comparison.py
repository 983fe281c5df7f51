"""The evaluations of one team or method side by side."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown_evaluation import ShownEvaluation, ShownOutcomes, ShownPart, ShownRecommendation
from interventio.languages.translator import Translator
from interventio.measures.count import Share, share
from interventio.measures.period_changes import ClassChange, class_change
from interventio.views.evaluation.economy import per_client_told
from interventio.views.evaluation.opinions import score_told
from interventio.views.evaluation.outcomes import outcome_lines, outcomes_name
from interventio.views.evaluation.page import ComparedBlock, ComparedRow, ComparedShare, EvaluationsCompared
from interventio.views.evaluation.places import compared_path, evaluated_mentions, evaluation_mention, span_of
from interventio.views.evaluation.rules import compared_rules
from interventio.views.evaluation.words import count_told, euros_told, number_or_why, number_told, signed
from interventio.views.figures import NO_NUMBER
from interventio.views.voice import Voice
from interventio.views.words import Words

MOST = 8
"""So many times stand side by side, the newest ones."""

Cell = Callable[[ShownEvaluation], str]


def evaluations_compared(
    catalogue: Catalogue, evaluations: Sequence[ShownEvaluation], voice: Voice
) -> EvaluationsCompared:
    """Return the evaluations of the same side by side, given and told with the earliest first."""
    told = evaluations[-MOST:]
    subjects = told[-1].subjects
    of = evaluated_mentions(catalogue, subjects, voice)
    names = voice.words.listing(tuple(str(one.name) for one in of))
    return EvaluationsCompared(
        id=compared_path(subjects),
        of=of,
        title=Words(voice.words("{names} from time to time", names=names)),
        periods=tuple(evaluation_mention(catalogue, one.id, voice) for one in told),
        spans=tuple(span_of(one, voice) for one in told),
        rows=tuple(row for row in _rows(told, voice) if set(row.cells) != {NO_NUMBER}),
        outcomes=tuple(_blocks(told, voice)),
        rules=compared_rules(voice.words),
        hides=any(one.hides for one in told),
    )


def _rows(told: Sequence[ShownEvaluation], voice: Voice) -> Iterator[ComparedRow]:
    words = voice.words

    def row(name: Words, cell: Cell) -> ComparedRow:
        return ComparedRow(name, tuple(cell(one) for one in told))

    yield row(Words(words("Clients whose work ended")), lambda one: count_told(one.ended))
    yield row(Words(words("Answered of those asked")), lambda one: _response(one, words))
    yield from _opinions(told, voice)
    yield row(Words(words("Cost in euros")), lambda one: _cost(one, words))
    yield row(Words(words("Cost per client")), lambda one: _per_client(one, words))
    yield row(Words(words("Cases that pay for it")), _break_even)
    yield row(Words(words("Cases prevented")), _prevented)
    yield row(Words(words("Saving")), lambda one: _saving(one, words))


def _opinions(told: Sequence[ShownEvaluation], voice: Voice) -> Iterator[ComparedRow]:
    """Yield the net promoter score of each group that any time tells of."""
    said = [{group.id: group.recommendation for group in one.feedback} for one in told]
    names = {group.id: voice.says(group.name) for one in told for group in one.feedback}
    for id_, name in names.items():
        title = voice.words("{group}: net promoter score", group=str(name))
        yield ComparedRow(Words(title, name.language), tuple(_score(by_id.get(id_), voice.words) for by_id in said))


def _response(one: ShownEvaluation, words: Translator) -> str:
    told = one.response
    if told.share is None:
        return number_or_why(told.state, None)
    return f"{told.answered} / {told.asked}, {words.percent(told.share)}"


def _score(said: ShownRecommendation | None, words: Translator) -> str:
    if said is None:
        return NO_NUMBER
    return number_or_why(said.state, None) if said.score is None else score_told(said.score, words)


def _cost(one: ShownEvaluation, words: Translator) -> str:
    whole = one.economy.whole if one.economy else None
    return euros_told(Fraction(whole.euros), words) if whole else NO_NUMBER


def _per_client(one: ShownEvaluation, words: Translator) -> str:
    whole = one.economy.whole if one.economy else None
    return per_client_told(whole, words) if whole else NO_NUMBER


def _break_even(one: ShownEvaluation) -> str:
    found = one.economy.break_even if one.economy else None
    return str(found.usual) if found else NO_NUMBER


def _prevented(one: ShownEvaluation) -> str:
    if one.economy is None:
        return NO_NUMBER
    cases = one.economy.prevented.cases
    return str(cases.usual) if cases else number_or_why(one.economy.prevented.state, None)


def _saving(one: ShownEvaluation, words: Translator) -> str:
    if one.economy is None:
        return NO_NUMBER
    saving = one.economy.prevented.saving
    return euros_told(Fraction(saving.usual), words) if saving else number_or_why(one.economy.prevented.state, None)


def _blocks(told: Sequence[ShownEvaluation], voice: Voice) -> Iterator[ComparedBlock]:
    """Yield the outcomes of each category that two times tell of and one shows, as the newest of them names it."""
    tables = [{table.of: table for table in one.outcomes} for one in told]
    for number, of in enumerate(dict.fromkeys(of for by_of in reversed(tables) for of in by_of), start=1):
        found = [by_of.get(of) for by_of in tables]
        known = [table for table in found if table is not None]
        if len(known) > 1 and any(table.known is not None for table in known):
            shares = tuple(_shares(f"of-{number}", found, told, voice))
            yield ComparedBlock(f"of-{number}", outcomes_name(known[-1], voice), shares)


def _shares(
    block: str, tables: Sequence[ShownOutcomes | None], told: Sequence[ShownEvaluation], voice: Voice
) -> Iterator[ComparedShare]:
    lines = [dict(outcome_lines(table, voice)) if table else {} for table in tables]
    known = {id_: line for by_id in lines for id_, line in by_id.items()}
    in_order = dict.fromkeys(id_ for by_id in reversed(lines) for id_ in by_id)
    changes = _changes(tables[-2:], told[-2:], voice.words)
    for number, id_ in enumerate(in_order, start=1):
        line = known[id_]
        yield ComparedShare(
            id=f"{block}-{number}",
            name=line.name,
            sign=line.sign,
            sign_told=line.sign_told,
            lines=tuple(by_id.get(id_) for by_id in lines),
            change=changes.get(id_, ""),
        )


def _changes(
    tables: Sequence[ShownOutcomes | None], told: Sequence[ShownEvaluation], words: Translator
) -> dict[tuple[str, ...], str]:
    """Return how the classes have changed between two times that do not overlap, made of what is shown of both."""
    before, after = tables
    if before is None or after is None or told[0].ends >= told[1].starts:
        return {}
    shares = {one.told.id: _as_share(one.told, before) for one in before.classes}
    found: dict[tuple[str, ...], str] = {}
    for one in after.classes:
        earlier, now = shares.get(one.told.id), _as_share(one.told, after)
        change = earlier and now and class_change(after.of, one.told.id, one.told.name, earlier, now)
        if change:
            found[(one.told.id,)] = _change_told(change, words)
    return found


def _as_share(part: ShownPart, table: ShownOutcomes) -> Share | None:
    """Return a class whose numbers are shown as a share of its whole; None where they are not."""
    return None if part.count is None or table.known is None else share(part.count, table.known)


def _change_told(change: ClassChange, words: Translator) -> str:
    between = change.interval
    told = words(
        "From the time before: {change} percentage points, interval {lowest} to {highest}.",
        change=signed(100 * change.change, words, 0),
        lowest=number_told(100 * between.lowest, words, 0),
        highest=number_told(100 * between.highest, words, 0),
    )
    return told if change.is_clear else f"{told} {words('It may be chance.')}"
