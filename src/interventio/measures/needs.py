"""What people say they need to learn: answered ÷ asked, and those who need it ÷ those who answered.

All are sums of parts over sums of wholes. The need of a level, of a place or of a whole group is told by answers: each
person gives one for each requirement, so that its parts and wholes are answers and not people.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.learning import Required, all_required
from interventio.catalogue.surveys import municipality_of
from interventio.measures.ratio import Ratio, share_of
from interventio.records.competence_levels import CompetenceLevels
from interventio.records.needs_survey import Answers, NeedsSurvey

_T = TypeVar("_T")
_K = TypeVar("_K")

Key = str | None
"""A group, a place, a level or a requirement; None where a place is not told apart."""


class NeedsBy(StrEnum):
    """By what needs are told."""

    REQUIREMENT = "requirement"
    LEVEL = "level"
    GROUP = "group"
    MUNICIPALITY = "municipality"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one line of a survey says of one requirement; a count that nobody told is None."""

    requirement: str
    level: str
    group: str
    municipality: Key
    unit: Key
    need: int | None
    answered: int | None

    def key(self, by: NeedsBy) -> Key:
        """Return what it is counted under."""
        match by:
            case NeedsBy.REQUIREMENT:
                return self.requirement
            case NeedsBy.LEVEL:
                return self.level
            case NeedsBy.GROUP:
                return self.group
            case NeedsBy.MUNICIPALITY:
                return self.municipality
            case NeedsBy.UNIT:
                return self.unit


@dataclass(frozen=True, slots=True)
class Line:
    """Where a line of a survey is from, and how many were asked and answered."""

    group: str
    municipality: Key
    unit: Key
    asked: int | None
    answered: int | None

    def key(self, by: NeedsBy) -> Key:
        """Return what it is counted under; a line is of no level and of no requirement."""
        match by:
            case NeedsBy.GROUP:
                return self.group
            case NeedsBy.MUNICIPALITY:
                return self.municipality
            case NeedsBy.UNIT:
                return self.unit
            case _:
                return None


Keys = tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Needs:
    """A survey of needs, line by line, with the levels that it asks about."""

    survey: NeedsSurvey
    levels: CompetenceLevels
    required: tuple[Required, ...]
    answers: tuple[Answer, ...]
    lines: tuple[Line, ...]

    def response(self) -> Ratio:
        """Return answered ÷ asked. A line that does not tell both is left out, or in which more answered than asked."""
        return _response(self.lines)

    def responses(self, by: NeedsBy) -> Mapping[Key, Ratio]:
        """Return the same by group or by place."""
        return {key: _response(lines) for key, lines in _grouped(self.lines, lambda one: one.key(by)).items()}

    def need(self, *by: NeedsBy) -> Mapping[Keys, Ratio]:
        """Return those who need it ÷ those who answered, by one grouping or by several at once."""
        grouped = _grouped(self.answers, lambda one: tuple(one.key(each) for each in by))
        return {keys: need_of(answers) for keys, answers in grouped.items()}


def need_of(answers: Iterable[Answer]) -> Ratio:
    """Return those who need it ÷ those who answered, of the answers that tell both.

    >>> def said(need, answered): return Answer("time", "hearing", "nurses", None, None, need, answered)
    >>> found = need_of([said(7, 10), said(1, 2), said(None, 30)])
    >>> found.fraction(), found.unknown  # 8 of 12, not the mean of 7/10 and 1/2
    (Fraction(2, 3), 1)
    """
    return share_of((one.need, one.answered) for one in answers)


def needs_of(catalogue: Catalogue, survey: NeedsSurvey) -> Needs | None:
    """Return the needs that a survey tells of; None where its levels are not known.

    A requirement that is not required of a group counts for it only where the group was asked about it all the same.
    """
    levels = catalogue.competence.get(survey.levels)
    if levels is None:
        return None
    required = all_required(levels)
    return Needs(
        survey,
        levels,
        required,
        tuple(one for line in survey.answers for one in _answers(catalogue, line, required)),
        tuple(
            Line(line.group, municipality_of(catalogue, line), line.unit, line.asked, line.answered)
            for line in survey.answers
        ),
    )


def _answers(catalogue: Catalogue, line: Answers, required: Iterable[Required]) -> Iterator[Answer]:
    place = municipality_of(catalogue, line)
    for one in required:
        if line.group in one.groups or one.id in line.needs:
            need = line.needs.get(one.id)
            yield Answer(one.id, one.level.id, line.group, place, line.unit, need, line.answered)


def _response(lines: Iterable[Line]) -> Ratio:
    return share_of((line.answered, line.asked) for line in lines)


def _grouped(members: Iterable[_T], key_of: Callable[[_T], _K]) -> Mapping[_K, list[_T]]:
    grouped: defaultdict[_K, list[_T]] = defaultdict(list)
    for one in members:
        grouped[key_of(one)].append(one)
    return grouped
