"""From the process in which a chart is made to its page."""

from collections.abc import Iterator, Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.measures.stepping_process import PhaseStanding, PhaseState, Question, phases_of, questions_of
from interventio.measures.stepping_process import steppings_with_process as told_ones
from interventio.measures.unit_reviews import reviews_of
from interventio.records.stepping import Edition, PhaseDecision, Stepping
from interventio.views.charts.outdated import outdated_in_words
from interventio.views.charts.stepping import title_of
from interventio.views.mention import chart_mention, unit_mention
from interventio.views.order import alphabetical
from interventio.views.process.page import (
    DecisionTaken,
    EditionLine,
    ParticipantGroup,
    ParticipantLine,
    PhaseLine,
    ProcessIndex,
    ProcessLine,
    ProcessPage,
    QuestionLine,
)
from interventio.views.process.placing import reason_groups
from interventio.views.process.sentences import process_mention
from interventio.views.process.unit_reviews import review_lines, review_rule, standing_in_words
from interventio.views.process.words import AIMS, PHASES, STATES
from interventio.views.reviewed import reviewed
from interventio.views.voice import Voice
from interventio.views.words import Words


def process_pages(catalogue: Catalogue, audience: Audience, voice: Voice) -> tuple[ProcessPage, ...]:
    """Return a page for each chart whose process is told."""
    return tuple(_page(catalogue, one, audience, voice) for one in told_ones(catalogue))


def process_index(catalogue: Catalogue, audience: Audience, voice: Voice) -> ProcessIndex:
    """Return the list of the charts whose process is told."""
    return ProcessIndex(tuple(_index_line(catalogue, one, audience, voice) for one in told_ones(catalogue)))


def _page(catalogue: Catalogue, stepping: Stepping, audience: Audience, voice: Voice) -> ProcessPage:
    ladder, found = catalogue.ladders[stepping.ladder], reviews_of(catalogue, stepping)
    reasons = reason_groups(catalogue, stepping, voice)
    return ProcessPage(
        id=stepping.id,
        title=voice.words("How the chart is made: {chart}", chart=str(title_of(catalogue, stepping, voice))),
        chart=chart_mention(stepping.id, catalogue, voice),
        owner=voice.says(stepping.owner or ladder.owner),
        outdated=outdated_in_words(catalogue, stepping, audience, voice.words),
        phases=tuple(_phases(catalogue, stepping, voice)) if stepping.process else (),
        questions=tuple(_question(one, voice) for one in questions_of(stepping, catalogue.day)),
        participants=_participants(catalogue, stepping, voice),
        standing=standing_in_words(found, voice.words),
        rule=review_rule(voice.words),
        reviews=review_lines(catalogue, found, voice),
        factors=tuple(voice.says(factor) for factor in ladder.factors),
        reasons=reasons,
        without_reason=sum(line.reason is None for group in reasons for line in group.lines),
        editions=tuple(_edition(one, voice) for one in reversed(stepping.editions)),
        reviewed=reviewed(stepping.review, catalogue, voice),
    )


def _index_line(catalogue: Catalogue, stepping: Stepping, audience: Audience, voice: Voice) -> ProcessLine:
    phases = phases_of(stepping, catalogue.day)
    current = [one for one in phases if one.state is PhaseState.UNDER_WAY]
    return ProcessLine(
        process=process_mention(stepping.id, catalogue, voice),
        done=sum(one.state is PhaseState.DONE for one in phases),
        current=voice.words(PHASES[current[0].phase]) if current else "",
        standing=standing_in_words(reviews_of(catalogue, stepping), voice.words),
        open=sum(one.is_open for one in questions_of(stepping, catalogue.day)),
        outdated=outdated_in_words(catalogue, stepping, audience, voice.words),
    )


def _phases(catalogue: Catalogue, stepping: Stepping, voice: Voice) -> Iterator[PhaseLine]:
    for number, one in enumerate(phases_of(stepping, catalogue.day), start=1):
        yield _phase(number, one, voice)


def _phase(number: int, one: PhaseStanding, voice: Voice) -> PhaseLine:
    told, words = one.told, voice.words
    is_done = one.state is PhaseState.DONE
    aim = voice.words(AIMS[one.phase])
    return PhaseLine(
        number=number,
        name=words(PHASES[one.phase]),
        state=one.state.value,
        words=words(STATES[one.state]),
        starts=voice.day_if_any(told.starts) if told else None,
        due=voice.day_if_any(told.due) if told and not is_done else None,
        is_overdue=one.is_overdue,
        done=voice.day_if_any(told.done) if told and is_done else None,
        what=voice.says(told.what) if told and told.what else Words(aim),
        units=len({*told.participants}) if told else 0,
        decisions=tuple(_decision(each, voice) for each in told.decisions) if told else (),
    )


def _decision(one: PhaseDecision, voice: Voice) -> DecisionTaken:
    return DecisionTaken(voice.says(one.what), voice.day_if_any(one.decided))


def _question(one: Question, voice: Voice) -> QuestionLine:
    return QuestionLine(
        phase=voice.words(PHASES[one.phase]),
        what=voice.says(one.told.what),
        owner=voice.says_if_any(one.told.owner),
        due=voice.day_if_any(one.told.due),
        is_overdue=one.is_overdue,
        answer=None if one.is_open else voice.says_if_any(one.told.answer),
        answered=None if one.is_open else voice.day_if_any(one.told.answered),
    )


def _participants(catalogue: Catalogue, stepping: Stepping, voice: Voice) -> tuple[ParticipantGroup, ...]:
    """Return the units that take part, by division in the order of the organisation's list."""
    phases = phases_of(stepping, catalogue.day)
    takes_part = [{*one.told.participants} if one.told else set[str]() for one in phases]
    units = catalogue.words.units
    found: dict[str, list[ParticipantLine]] = {id_: [] for id_ in catalogue.words.divisions}
    for id_ in set[str]().union(*takes_part) & units.keys():
        line = ParticipantLine(unit_mention(id_, units, voice), _numbers(id_, takes_part))
        found.setdefault(units[id_].division, []).append(line)
    return tuple(
        ParticipantGroup(
            voice.name(division, catalogue.words.divisions),
            tuple(sorted(lines, key=lambda line: alphabetical(line.unit.name))),
        )
        for division, lines in found.items()
        if lines
    )


def _numbers(unit: str, takes_part: Sequence[set[str]]) -> tuple[int, ...]:
    return tuple(number for number, units in enumerate(takes_part, start=1) if unit in units)


def _edition(one: Edition, voice: Voice) -> EditionLine:
    return EditionLine(
        one.name, voice.day(one.agreed), voice.says_if_any(one.by), voice.says_if_any(one.summary), len(one.units)
    )
