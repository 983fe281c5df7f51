"""An intruder who knows the form of evaluations, what adds up to what in them, and every number that is shown.

Every count of clients is an unknown, and so is what is left when some are taken from others. Linear programming tells
how small and how large each of them can be with the numbers that are shown.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor

from scipy.optimize import linprog

from interventio.disclosure.audience import Audience
from interventio.disclosure.evaluations import shown_evaluations
from interventio.disclosure.shown import State
from interventio.disclosure.shown_evaluation import ShownEvaluation, ShownFollowUp, ShownOutcomes
from interventio.measures.count import Count
from interventio.measures.evaluations import EvaluationNumbers
from interventio.measures.follow_ups import FollowUpShares

Name = tuple[object, ...]
"""An unknown, such as `("2024", "class", 0, 1)`."""
Factors = Mapping[Name, int | Fraction]
"""Unknowns with their factors in a sum."""
NEARLY = 1e-6


@dataclass
class Secrets:
    """The truth, what the intruder knows of it, and what he should not find out."""

    truth: dict[Name, int] = field(default_factory=dict)
    rests: set[Name] = field(default_factory=set)
    """What is left when some are taken from others: it may be known to be nobody."""
    rows: list[tuple[Factors, int | Fraction]] = field(default_factory=list)
    """Sums that he knows, and what they come to."""
    shown: set[Name] = field(default_factory=set)
    alike: set[Name] = field(default_factory=set)
    """Classes that one category alone has: the class of all is the same people, and where it is shown, so are they."""

    def is_count(self, name: Name, count: Count | int) -> None:
        """Take note of a true count."""
        self.truth[name] = count.value if isinstance(count, Count) else count

    def adds_up(self, whole: Name, parts: Sequence[Name], rest: Name, *, may_be_known_as_nobody: bool = True) -> None:
        """Take note that parts and a rest make a whole."""
        self.truth[rest] = self.truth[whole] - sum(self.truth[one] for one in parts)
        self.rests.add(rest)
        self.equals({whole: 1, rest: -1} | dict.fromkeys(parts, -1), 0)
        if may_be_known_as_nobody and not self.truth[rest]:
            self.equals({rest: 1}, 0)

    def equals(self, row: Factors, number: int | Fraction) -> None:
        """Take note of a sum; it has to be true."""
        assert sum(self.truth[name] * factor for name, factor in row.items()) == number, (row, number)
        self.rows.append((row, number))

    def is_shown(self, name: Name, number: int | None) -> None:
        """Take note of a number that is shown, if it is."""
        if number is not None:
            self.shown.add(name)
            self.equals({name: 1}, number)

    def bounds(self, sought: Iterable[Name]) -> dict[Name, tuple[int, int | None]]:
        """Return the least and the most that each unknown sought can be; None: there is no most."""
        places = {name: at for at, name in enumerate(self.truth)}
        left = [[0.0] * len(places) for _ in self.rows]
        for line, (row, _) in zip(left, self.rows, strict=True):
            for name, factor in row.items():
                line[places[name]] = float(factor)
        right = [float(number) for _, number in self.rows]
        return {name: self._bounds(places[name], len(places), left, right) for name in sought}

    @staticmethod
    def _bounds(at: int, width: int, left: list[list[float]], right: list[float]) -> tuple[int, int | None]:
        found: list[float | None] = []
        for sign in (1, -1):
            aim = [0.0] * width
            aim[at] = sign
            answer = linprog(aim, A_eq=left or None, b_eq=right or None, bounds=(0, None))
            assert answer.status in {0, 3}, answer.message
            found.append(None if answer.fun is None else sign * answer.fun)
        least, most = found
        assert least is not None
        return ceil(least - NEARLY), None if most is None else floor(most + NEARLY)


def revealed(numbers: Sequence[EvaluationNumbers], audience: Audience, threshold: int) -> dict[Name, object]:
    """Return what the intruder finds out although he should not: hidden counts, and that a number is small."""
    shown = {one.id: one for one in shown_evaluations(numbers, audience, threshold)}
    secrets = Secrets()
    for one in numbers:
        _of_evaluation(secrets, one)
    for one, other in _nested(numbers):
        _inside(secrets, one, other)
    for one in numbers:
        _told(secrets, one, shown[one.id])
    return dict(_found_out(secrets, threshold))


def _found_out(secrets: Secrets, threshold: int) -> Iterator[tuple[Name, object]]:
    small = {name for name, true in secrets.truth.items() if true < threshold and (true or name not in secrets.rests)}
    hidden = secrets.truth.keys() - secrets.rests - secrets.shown - secrets.alike
    for name, (least, most) in secrets.bounds(small | hidden).items():
        if name in small and most is not None and most < threshold:
            yield name, ("is small", secrets.truth[name], least, most)
        elif name in hidden and least == most:
            yield name, ("is", secrets.truth[name])


def _of_evaluation(secrets: Secrets, one: EvaluationNumbers) -> None:
    here = one.id
    if one.ended is not None:
        secrets.is_count((here, "ended"), one.ended)
    for category in one.categories:
        secrets.is_count((here, "category", category.id), category.ended)
    if one.ended is not None and one.categories:
        parts = [(here, "category", category.id) for category in one.categories]
        secrets.adds_up((here, "ended"), parts, (here, "beside categories"))
    _of_outcomes(secrets, one)
    _of_both_classings(secrets, one)
    for at, follow_up in enumerate(one.follow_ups):
        _of_follow_up(secrets, one, at, follow_up)
    _of_nested_follow_ups(secrets, one)
    _of_feedback(secrets, one)
    _of_scores(secrets, one)
    _of_economy(secrets, one)


def _whole_of(one: EvaluationNumbers, of: str | None) -> Name:
    return (one.id, "ended") if of is None else (one.id, "category", of)


def _of_outcomes(secrets: Secrets, one: EvaluationNumbers) -> None:
    for at, table in enumerate(one.outcomes):
        for of, told in enumerate(table.classes):
            secrets.is_count((one.id, "class", table.of, told.told.id), told.told.share.part)
            for part in told.parts:
                secrets.is_count((one.id, "part", table.of, part.id), part.share.part)
            parts = [(one.id, "part", table.of, part.id) for part in told.parts]
            if parts:
                secrets.adds_up((one.id, "class", table.of, told.told.id), parts, (one.id, "beside parts", at, of))
        classes = [(one.id, "class", table.of, told.told.id) for told in table.classes]
        secrets.adds_up(_whole_of(one, table.of), classes, (one.id, "unknown", at))


def _of_both_classings(secrets: Secrets, one: EvaluationNumbers) -> None:
    tables = {table.of: table for table in one.outcomes}
    if None not in tables or len(tables) == 1:
        return
    for told in tables[None].classes:
        for kind, id_ in (("class", told.told.id), *(("part", part.id) for part in told.parts)):
            parts = [(one.id, kind, of, id_) for of in tables if of is not None]
            known = [name for name in parts if name in secrets.truth]
            beside = (one.id, "beside classed", kind, id_)
            secrets.adds_up((one.id, kind, None, id_), known, beside, may_be_known_as_nobody=False)
            if len(known) == 1:
                secrets.alike.update(known)


def _followed(one: EvaluationNumbers, of: str | None) -> Name:
    if of is None:
        return (one.id, "ended")
    classes = [
        (one.id, "class", table.of, of) for table in one.outcomes for told in table.classes if told.told.id == of
    ]
    return classes[0] if classes else (one.id, "part", of)


def _whole_to_follow(one: EvaluationNumbers, at: int) -> Name:
    """Return the unknown of those to be followed: all who are followed, or a number of its own."""
    told = one.follow_ups[at]
    return _followed(one, told.of) if told.whole == told.followed.count else (one.id, "follow-up", at, "whole")


def _of_follow_up(secrets: Secrets, one: EvaluationNumbers, at: int, told: FollowUpShares) -> None:
    if told.reached is None or told.whole is None:
        return
    here: Name = (one.id, "follow-up", at)
    whole = _whole_to_follow(one, at)
    secrets.is_count(whole, told.whole)
    secrets.is_count((*here, "reached"), told.reached)
    for part in told.classes:
        secrets.is_count((*here, part.id), part.share.part)
    if whole == (*here, "whole"):
        secrets.adds_up(_followed(one, told.of), [whole], (*here, "not to be followed"))
    secrets.adds_up(whole, [(*here, "reached")], (*here, "not reached"), may_be_known_as_nobody=False)
    kinds: Factors = {(*here, part.id): 1 for part in told.classes}
    secrets.equals({**kinds, (*here, "reached"): -1}, 0)


def _of_nested_follow_ups(secrets: Secrets, one: EvaluationNumbers) -> None:
    """Take note that of those followed in all, some are followed as a class: whoever is in the one is in the other."""
    done = [(at, told) for at, told in enumerate(one.follow_ups) if told.reached is not None]
    for at, outer in done:
        inside = [number for number, inner in done if inner.months == outer.months and inner.of and outer.of is None]
        for name in ("reached", *(part.id for part in outer.classes)):
            parts = [(one.id, "follow-up", number, name) for number in dict.fromkeys(inside)]
            known = [part for part in parts if part in secrets.truth]
            whole = (one.id, "follow-up", at, name)
            if known and secrets.truth[whole] >= sum(secrets.truth[part] for part in known):
                secrets.adds_up(whole, known, (*whole, "beside"), may_be_known_as_nobody=False)


def _of_feedback(secrets: Secrets, one: EvaluationNumbers) -> None:
    for group in one.feedback:
        here: Name = (one.id, "feedback", group.id)
        if group.answered is not None:
            secrets.is_count((*here, "answered"), group.answered)
        if group.asked is not None:
            secrets.is_count((*here, "asked"), group.asked)
            secrets.adds_up((*here, "asked"), [(*here, "answered")], (*here, "silent"), may_be_known_as_nobody=False)
        if said := group.recommendation:
            secrets.is_count((*here, "promoters"), said.promoters)
            secrets.is_count((*here, "passives"), said.passives)
            secrets.is_count((*here, "detractors"), said.detractors)
            kinds: Factors = {(*here, name): 1 for name in ("promoters", "passives", "detractors")}
            secrets.equals({**kinds, (*here, "answered"): -1}, 0)


def _of_scores(secrets: Secrets, one: EvaluationNumbers) -> None:
    wholes: dict[str, Name] = {}
    inside: defaultdict[str, list[Name]] = defaultdict(list)
    for at, score in enumerate(one.scores):
        name = (one.id, "score", at)
        secrets.is_count(name, score.clients)
        secrets.adds_up(_whole_of(one, score.of), [name], (*name, "without"), may_be_known_as_nobody=False)
        if score.of is None:
            wholes[score.instrument] = name
        else:
            inside[score.instrument].append(name)
    for instrument, whole in wholes.items():
        parts = inside[instrument]
        if parts and secrets.truth[whole] >= sum(secrets.truth[part] for part in parts):
            secrets.adds_up(whole, parts, (*whole, "beside"), may_be_known_as_nobody=False)


def _clients_of(one: EvaluationNumbers, at: int) -> Name:
    """Return the unknown of the clients of a year: those whose work ended, or a number of its own."""
    is_ended = one.economy is not None and one.economy.years[at].clients == one.ended
    return (one.id, "ended") if is_ended else (one.id, "clients", at)


def _of_economy(secrets: Secrets, one: EvaluationNumbers) -> None:
    if one.economy is None:
        return
    for at, cost in enumerate(one.economy.years):
        if cost.clients is not None:
            secrets.is_count(_clients_of(one, at), cost.clients)
    if one.economy.prevented:
        secrets.is_count((one.id, "prevented"), one.economy.prevented.usual)


def _nested(numbers: Sequence[EvaluationNumbers]) -> Iterator[tuple[EvaluationNumbers, EvaluationNumbers]]:
    for one in numbers:
        for other in numbers:
            is_same = one is not other and {*one.subjects} & {*other.subjects}
            if is_same and other.starts <= one.starts <= one.ends <= other.ends:
                yield one, other


def _inside(secrets: Secrets, inner: EvaluationNumbers, outer: EvaluationNumbers) -> None:
    """Take note that the clients of one evaluation are among those of another."""
    for name in [*secrets.truth]:
        if name[0] == outer.id and name[1] in {"ended", "category", "class", "part"}:
            same = (inner.id, *name[1:])
            if same in secrets.truth and secrets.truth[name] >= secrets.truth[same]:
                secrets.adds_up(name, [same], (*name, "beside", inner.id), may_be_known_as_nobody=False)


def _told(secrets: Secrets, true: EvaluationNumbers, shown: ShownEvaluation) -> None:
    here = shown.id
    secrets.is_shown((here, "ended"), shown.ended.number)
    for category in shown.categories:
        secrets.is_shown((here, "category", category.id), category.ended)
    for at, table in enumerate(shown.outcomes):
        _told_outcomes(secrets, here, at, table)
    for at, follow_up in enumerate(shown.follow_ups):
        _told_follow_up(secrets, (here, "follow-up", at), _whole_to_follow(true, at), follow_up)
    _told_feedback(secrets, shown)
    for at, score in enumerate(shown.scores):
        secrets.is_shown((here, "score", at), score.clients)
        assert (score.mean_before is None) == (score.by_spread_before is None) == (score.state is State.HIDDEN)
    _told_economy(secrets, true, shown)


def _told_outcomes(secrets: Secrets, here: str, at: int, table: ShownOutcomes) -> None:
    secrets.is_shown((here, "unknown", at), table.unknown)
    if table.known is not None:
        secrets.equals({(here, "class", table.of, one.told.id): 1 for one in table.classes}, table.known)
    for one in table.classes:
        secrets.is_shown((here, "class", table.of, one.told.id), one.told.count)
        for part in one.parts:
            secrets.is_shown((here, "part", table.of, part.id), part.count)


def _told_follow_up(secrets: Secrets, here: Name, whole: Name, told: ShownFollowUp) -> None:
    secrets.is_shown(whole, told.whole)
    secrets.is_shown((*here, "reached"), told.reached)
    for part in told.classes:
        secrets.is_shown((*here, part.id), part.count)
    if told.attrition is not None:
        secrets.equals({(*here, "not reached"): 1, whole: -told.attrition}, 0)


def _told_feedback(secrets: Secrets, shown: ShownEvaluation) -> None:
    for group in shown.feedback:
        said = group.recommendation
        here: Name = (shown.id, "feedback", group.id)
        secrets.is_shown((*here, "asked"), group.asked.number)
        secrets.is_shown((*here, "answered"), group.answered.number)
        secrets.is_shown((*here, "promoters"), said.promoters)
        secrets.is_shown((*here, "passives"), said.passives)
        secrets.is_shown((*here, "detractors"), said.detractors)
        if group.response is not None:
            secrets.equals({(*here, "answered"): 1, (*here, "asked"): -group.response}, 0)
        net: Factors = {(*here, "promoters"): 100, (*here, "detractors"): -100}
        if said.score is not None:
            secrets.equals({**net, (*here, "answered"): -said.score}, 0)
        if said.possible is not None:
            secrets.equals({**net, (*here, "silent"): 100, (*here, "asked"): -said.possible.highest}, 0)
    if shown.response.asked is not None:
        secrets.equals({(shown.id, "feedback", group.id, "asked"): 1 for group in shown.feedback}, shown.response.asked)


def _told_economy(secrets: Secrets, true: EvaluationNumbers, shown: ShownEvaluation) -> None:
    if shown.economy is None or true.economy is None:
        return
    for at, cost in enumerate(shown.economy.years):
        if cost.per_client is not None:
            secrets.equals({_clients_of(true, at): cost.per_client}, cost.euros)
        secrets.is_shown(_clients_of(true, at), cost.clients)
    if shown.economy.prevented.cases:
        secrets.is_shown((shown.id, "prevented"), shown.economy.prevented.cases.usual)
