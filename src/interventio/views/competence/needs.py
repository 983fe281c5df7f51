"""From a survey of needs to its page."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import State
from interventio.disclosure.shown_needs import ShownNeeds, ShownPlace, ShownProposal
from interventio.disclosure.shown_use import ShownRatio
from interventio.languages.translator import Translator
from interventio.measures.needs import Key, NeedsBy
from interventio.measures.proposals import Proposed
from interventio.views.competence.learning_words import discussion_mention
from interventio.views.competence.needs_page import (
    GroupFigure,
    NeedBlock,
    NeedFigure,
    NeedRow,
    NeedsPage,
    PlaceTable,
    ProposalRow,
    ResponseRow,
)
from interventio.views.competence.needs_words import FIRST, PROPOSALS, TITLES, rules_of_needs, rules_of_proposals
from interventio.views.competence.tool_lines import round_to_come, tool_line
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER
from interventio.views.mention import Mention, levels_mention, unit_mention
from interventio.views.voice import Voice
from interventio.views.words import Words


def needs_page(catalogue: Catalogue, shown: ShownNeeds, voice: Voice) -> NeedsPage:
    """Return the page of a survey of needs."""
    survey, words = shown.survey, voice.words
    groups = group_mentions(shown, voice)
    ranked = tuple(_Teller(catalogue, shown, groups, voice).ranked())
    return NeedsPage(
        id=shown.levels.id,
        name=voice.says(survey.name),
        levels=levels_mention(shown.levels.id, catalogue, voice),
        opened=voice.day(survey.opened),
        closed=voice.day_if_any(survey.closed),
        by=voice.says_if_any(survey.by),
        note=voice.says_if_any(survey.note),
        lead=response_in_words(shown.response, words),
        response=response_figure(shown.response, words),
        responses=tuple(ResponseRow(of, response_figure(shown.responses[id_], words)) for id_, of in groups.items()),
        groups=tuple(groups.values()),
        blocks=tuple(_blocks(shown, groups, voice)),
        totals=tuple(need_figure(shown.of_groups[id_], words) for id_ in groups),
        hides=any(one.state is State.HIDDEN for one in (*shown.cells.values(), *shown.responses.values())),
        unmet=tuple(row for row in ranked if row.step == Proposed.MAKE),
        ranked=ranked,
        places=tuple(_places(catalogue, shown, voice)),
        rules=(*rules_of_needs(shown.audience, words), *rules_of_proposals(shown.audience, words)),
    )


def group_mentions(shown: ShownNeeds, voice: Voice) -> Mapping[str, Mention]:
    """Return the groups by id, each leading to its sheet for development discussions."""
    levels = shown.levels
    return {group.id: discussion_mention(levels.id, group.id, voice.says(group.name)) for group in levels.groups}


def response_in_words(shown: ShownRatio, words: Translator) -> str:
    """Return how many answered in a sentence."""
    if shown.ratio is None or shown.part is None or shown.whole is None:
        return words("How many answered stands below by group.")
    return words(
        "{part} of the {whole} people who were asked answered ({share}).",
        part=shown.part,
        whole=shown.whole,
        share=shown.ratio,
    )


def response_figure(shown: ShownRatio, words: Translator) -> NeedFigure:
    """Return how many answered."""
    return _figure(shown, words, words("{part} of {whole} answered", part=shown.part or 0, whole=shown.whole or 0))


def need_figure(shown: ShownRatio, words: Translator) -> NeedFigure:
    """Return how many of the answers of several requirements say that they need it."""
    told = words("{part} of {whole} answers say so", part=shown.part or 0, whole=shown.whole or 0)
    return _figure(shown, words, told)


def people_figure(shown: ShownRatio, words: Translator) -> NeedFigure:
    """Return how many people need something."""
    return _figure(shown, words, words("{part} of {whole} need it", part=shown.part or 0, whole=shown.whole or 0))


def _figure(shown: ShownRatio, words: Translator, told: str) -> NeedFigure:
    if shown.ratio is not None:
        return NeedFigure(shown.state, words.percent(shown.ratio), f"{shown.part} / {shown.whole}", shown.ratio, told)
    if shown.state is State.HIDDEN:
        hidden = words("hidden, so that few people cannot be told apart")
        return NeedFigure(shown.state, HIDDEN_NUMBER, "", None, hidden)
    nobody = words("nobody answered") if shown.state is State.NOBODY else words("not known")
    return NeedFigure(shown.state, NO_NUMBER, "", None, nobody)


def _blocks(shown: ShownNeeds, groups: Iterable[str], voice: Voice) -> Iterator[NeedBlock]:
    words, listed = voice.words, tuple(groups)
    for number, level in enumerate(shown.levels.levels, start=1):
        cells = (shown.by_level.get((level.id, id_)) for id_ in listed)
        total = need_figure(shown.of_levels[level.id], words)
        figures = tuple(need_figure(one, words) if one else None for one in cells)
        rows = (
            NeedRow(
                number,
                voice.says(one.requirement.what),
                tuple(
                    people_figure(cell, words) if (cell := shown.cells.get((one.id, id_))) else None for id_ in listed
                ),
                people_figure(shown.of_requirements[one.id], words),
            )
            for one in shown.required
            if one.level.id == level.id
        )
        yield NeedBlock(NeedRow(number, voice.says(level.name), figures, total), tuple(rows))


@dataclass(frozen=True, slots=True)
class _Teller:
    """Tells proposals in one language."""

    catalogue: Catalogue
    shown: ShownNeeds
    groups: Mapping[str, Mention]
    voice: Voice

    def ranked(self) -> Iterator[ProposalRow]:
        numbers = {level.id: number for number, level in enumerate(self.shown.levels.levels, start=1)}
        for place, one in enumerate(self.shown.proposals, start=1):
            yield self._proposal(one, place if one.need.part is not None else None, numbers[one.required.level.id])

    def _proposal(self, one: ShownProposal, place: int | None, level: int) -> ProposalRow:
        words = self.voice.words
        return ProposalRow(
            place=place,
            level=level,
            what=self.voice.says(one.required.requirement.what),
            step=one.step.value,
            step_name=words(PROPOSALS[one.step]),
            figure=people_figure(one.need, words),
            groups=tuple(GroupFigure(self.groups[id_], people_figure(need, words)) for id_, need in one.groups),
            tools=tuple(tool_line(self.catalogue, tool, self.voice) for tool in one.tools),
            rounds=tuple(round_to_come(self.catalogue, seats, self.voice) for seats in one.rounds),
        )


def _places(catalogue: Catalogue, shown: ShownNeeds, voice: Voice) -> Iterator[PlaceTable]:
    for by, places in shown.places.items():
        rows = tuple(_place(catalogue, by, one, voice) for one in in_order(catalogue, by, places))
        if any(one.key for one in places):
            yield PlaceTable(f"by-{by}", voice.words(TITLES[by]), voice.words(FIRST[by]), rows)


def in_order(catalogue: Catalogue, by: NeedsBy, places: Iterable[ShownPlace]) -> list[ShownPlace]:
    """Return places in the order of the organisation's own words; what is not told apart comes last."""
    known = catalogue.words.units if by is NeedsBy.UNIT else catalogue.words.municipalities
    order = {id_: place for place, id_ in enumerate(known)}
    return sorted(places, key=lambda one: (one.key is None, order.get(one.key or "", len(order)), one.key or ""))


def _place(catalogue: Catalogue, by: NeedsBy, one: ShownPlace, voice: Voice) -> ResponseRow:
    words = voice.words
    return ResponseRow(
        place_mention(catalogue, by, one.key, voice), response_figure(one.response, words), need_figure(one.need, words)
    )


def place_mention(catalogue: Catalogue, by: NeedsBy, key: Key, voice: Voice) -> Mention:
    """Return a municipality or a unit; where answers are not told apart, it says so."""
    if key is None:
        return Mention(Words(voice.words("not told apart")), None)
    if by is NeedsBy.UNIT:
        return unit_mention(key, catalogue.words.units, voice)
    return Mention(voice.name(key, catalogue.words.municipalities), None)
