"""A plan as a sheet of numbers with all that it assumes: what the command `plan` prints and other programs read."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.plan import ShownForecast, ShownPlan
from interventio.disclosure.shown import ShownShare
from interventio.measures.assumptions import month_after
from interventio.views.plan.words import assumption_sentences, round_sentence, spread_sentence
from interventio.views.voice import Voice


class PlanBy(StrEnum):
    """What the rows of a plan stand for."""

    INTERVENTION = "intervention"
    TEAM = "team"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class PlanMonth:
    """A month of a forecast. `seats` are those of the rounds that are completed in it, planned or only thought of."""

    iso: str
    """The month as machines write it, `2027-03`; of today the day."""
    label: str
    expected: Fraction
    low: Fraction
    high: Fraction
    chance: Fraction
    seats: int


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A forecast. `method` and `team` are ids, None where it is over all of them; without months nothing is known."""

    method: str | None
    team: str | None
    name: str
    today: ShownShare
    months: tuple[PlanMonth, ...]
    seats: tuple[int | None, ...]
    """The fewest seats of one more round, by the certainties of the sheet; None where no number is enough."""


@dataclass(frozen=True, slots=True)
class PlanRoundLine:
    """A planned round that is counted."""

    id: str
    method: str
    month: str
    booked: int
    seats: int | None
    unknown: int
    sentence: str


@dataclass(frozen=True, slots=True)
class PlanSpreadLine:
    """A round that is only thought of, and the seats of each team by its id."""

    method: str
    month: str
    seats: int
    teams: tuple[tuple[str, int], ...]
    empty: int
    sentence: str


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """A plan in the words of one language. Shares and chances are exact."""

    language: str
    as_of: date
    until: str
    """The last month, as machines write it."""
    until_words: str
    stage: str
    methods: tuple[str, ...]
    target: Fraction
    turnover: Fraction | None
    turnover_of: tuple[tuple[str, Fraction], ...]
    completion: Fraction
    extra_month: str
    certainties: tuple[Fraction, ...]
    by: PlanBy
    first: str
    """The heading of the first column."""
    rows: tuple[PlanRow, ...]
    total: PlanRow
    rounds: tuple[PlanRoundLine, ...]
    spreads: tuple[PlanSpreadLine, ...]
    assumptions: tuple[str, ...]
    kind: Literal["plan-sheet"] = "plan-sheet"


def plan_sheet(catalogue: Catalogue, plan: ShownPlan, by: PlanBy, voice: Voice) -> PlanSheet:
    """Return a shown plan in the words of one language, with rows by method, by team and method, or none."""
    words, assumed = voice.words, plan.assumptions
    last = month_after(plan.rule.day, plan.months)
    first = {PlanBy.INTERVENTION: words("Method"), PlanBy.TEAM: words("Team and method"), PlanBy.TOTAL: ""}
    return PlanSheet(
        language=words.language,
        as_of=plan.rule.day,
        until=month_iso(last),
        until_words=words.short_month(last),
        stage=plan.rule.stage,
        methods=plan.rule.methods,
        target=plan.rule.target,
        turnover=assumed.turnover,
        turnover_of=tuple(sorted(assumed.turnover_of.items())),
        completion=assumed.completion,
        extra_month=month_iso(month_after(plan.rule.day, plan.extra_month)),
        certainties=plan.certainties,
        by=by,
        first=first[by],
        rows=tuple(_rows(catalogue, plan, by, voice)),
        total=total_row(catalogue, plan, voice),
        rounds=tuple(_round_lines(catalogue, plan, voice)),
        spreads=tuple(_spread_lines(catalogue, plan, voice)),
        assumptions=assumption_sentences(catalogue, plan, voice),
    )


def _rows(catalogue: Catalogue, plan: ShownPlan, by: PlanBy, voice: Voice) -> Iterator[PlanRow]:
    if by is PlanBy.INTERVENTION:
        yield from method_rows(catalogue, plan, voice)
    if by is PlanBy.TEAM:
        for team, method, forecast in plan.teams:
            name = f"{voice.name(team, catalogue.teams)} · {voice.name(method, catalogue.interventions)}"
            yield _row(plan, forecast, (method, team), name, voice)


def method_rows(catalogue: Catalogue, plan: ShownPlan, voice: Voice) -> Iterator[PlanRow]:
    """Yield the forecast of each method."""
    for method, forecast in plan.methods:
        yield _row(plan, forecast, (method, None), voice.name(method, catalogue.interventions).text, voice)


def total_row(catalogue: Catalogue, plan: ShownPlan, voice: Voice) -> PlanRow:
    """Return the forecast of all methods together; that of a single one bears its name."""
    if len(plan.methods) == 1:
        ((method, forecast),) = plan.methods
        return _row(plan, forecast, (method, None), voice.name(method, catalogue.interventions).text, voice)
    return _row(plan, plan.total, (None, None), voice.words("All together"), voice)


def _row(
    plan: ShownPlan, forecast: ShownForecast, of: tuple[str | None, str | None], name: str, voice: Voice
) -> PlanRow:
    method, team = of
    seats = seats_by_month(plan, method) if team is None else Counter[int]()
    return PlanRow(
        method=method,
        team=team,
        name=name,
        today=forecast.today,
        months=tuple(
            PlanMonth(
                iso=month_iso(month_after(plan.rule.day, point.month)) if point.month else plan.rule.day.isoformat(),
                label=_label(plan, point.month, voice),
                expected=point.expected,
                low=point.low,
                high=point.high,
                chance=point.chance,
                seats=seats[point.month],
            )
            for point in forecast.points
        ),
        seats=tuple(one.fewest for one in forecast.seats),
    )


def _label(plan: ShownPlan, month: int, voice: Voice) -> str:
    if month:
        return voice.words.short_month(month_after(plan.rule.day, month))
    return voice.words.day(plan.rule.day)


def seats_by_month(plan: ShownPlan, method: str | None) -> Counter[int]:
    """Return how many seats there are in each month, from now, in rounds of a method; None asks for all methods."""
    seats: Counter[int] = Counter()
    for planned in plan.rounds:
        if method in {None, planned.intervention}:
            seats[planned.month] += planned.booked
    for thought_of in plan.spreads:
        if method in {None, thought_of.intervention}:
            seats[thought_of.month] += thought_of.seats - thought_of.empty
    return seats


def _round_lines(catalogue: Catalogue, plan: ShownPlan, voice: Voice) -> Iterator[PlanRoundLine]:
    for one in plan.rounds:
        yield PlanRoundLine(
            id=one.id,
            method=one.intervention,
            month=month_iso(month_after(plan.rule.day, one.month)),
            booked=one.booked,
            seats=one.seats,
            unknown=one.unknown,
            sentence=round_sentence(catalogue, plan, one, voice),
        )


def _spread_lines(catalogue: Catalogue, plan: ShownPlan, voice: Voice) -> Iterator[PlanSpreadLine]:
    for one in plan.spreads:
        yield PlanSpreadLine(
            method=one.intervention,
            month=month_iso(month_after(plan.rule.day, one.month)),
            seats=one.seats,
            teams=one.teams,
            empty=one.empty,
            sentence=spread_sentence(catalogue, plan, one, voice),
        )


def month_iso(day: date) -> str:
    """Return the month of a day as machines write it, `2027-03`."""
    return f"{day.year:04d}-{day.month:02d}"
