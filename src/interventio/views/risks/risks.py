"""From the records of risks to their register and matrix."""

from collections.abc import Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.risk_register import DEGREES, Band, RiskStanding, band_of, register_of, size_of
from interventio.languages.translator import Translator
from interventio.records.risk import RiskMeasure, RiskState, Weighing
from interventio.views.labels import RISK_STATES
from interventio.views.mention import method_mention
from interventio.views.reviewed import reviewed
from interventio.views.risks.page import (
    BandKey,
    MatrixCell,
    MatrixRow,
    RiskLine,
    RiskMeasureLine,
    RisksPage,
    WeighingLine,
)
from interventio.views.risks.words import BANDS, IMPACTS, LIKELIHOODS, change_in_words, risk_rules, sizes_of
from interventio.views.voice import Voice


def risks_page(catalogue: Catalogue, voice: Voice) -> RisksPage:
    """Return the register of risks."""
    register, words = register_of(catalogue), voice.words
    lines = tuple(risk_line(catalogue, one, number, voice) for number, one in enumerate(register, start=1))
    left = [(one, line) for one, line in zip(register, lines, strict=True) if not line.is_closed]
    return RisksPage(
        sentence=_sentence([line for _, line in left], words),
        likelihoods=tuple(words(name) for name in LIKELIHOODS),
        matrix=tuple(_row(left, impact, words) for impact in reversed(DEGREES)),
        key=tuple(BandKey(band.value, words(BANDS[band]), sizes_of(band)) for band in Band),
        open=tuple(line for _, line in left),
        closed=tuple(line for line in lines if line.is_closed),
        rule=risk_rules(words),
    )


def _sentence(lines: Sequence[RiskLine], words: Translator) -> str:
    grave = sum(line.band in {Band.HIGH, Band.VERY_HIGH} for line in lines)
    overdue = sum(line.overdue for line in lines)
    told = words.plural("{count} risk is open.", "{count} risks are open.", len(lines))
    if grave:
        told += " " + words.plural(
            "{count} of them is high or very high.", "{count} of them are high or very high.", grave
        )
    if overdue:
        told += " " + words.plural(
            "{count} thing that was agreed is overdue.", "{count} things that were agreed are overdue.", overdue
        )
    return told


def risk_line(catalogue: Catalogue, one: RiskStanding, number: int, voice: Voice) -> RiskLine:
    """Return a risk with its place in the register."""
    risk, words, size = one.risk, voice.words, one.size
    band = band_of(size) if size else None
    sign, change = change_in_words(one.change, words)
    return RiskLine(
        id=f"risk-{risk.id}",
        number=number,
        name=voice.says(risk.name),
        cause=voice.says_if_any(risk.cause),
        consequence=voice.says(risk.consequence),
        owner=voice.says(risk.owner),
        status=words(RISK_STATES[risk.status]),
        is_closed=risk.status is RiskState.CLOSED,
        closed=voice.day_if_any(risk.closed),
        size=size,
        factors=_factors(one.weighing) if one.weighing else "",
        band=band.value if band else "",
        band_words=words(BANDS[band]) if band else words("not weighed"),
        change=change,
        sign=sign,
        measures=tuple(_measure(one, measure, voice) for measure in risk.measures),
        open=len(one.open),
        overdue=len(one.overdue),
        history=tuple(
            WeighingLine(voice.day(weighing.date), _factors(weighing), voice.says_if_any(weighing.reason))
            for weighing in sorted(risk.weighings, key=lambda weighing: weighing.date, reverse=True)
            if weighing.date <= catalogue.day
        ),
        methods=tuple(method_mention(id_, catalogue.interventions, voice) for id_ in risk.interventions),
        divisions=voice.names(risk.divisions, catalogue.words.divisions),
        reviewed=None if one.review_due is None else reviewed(risk.review, catalogue, voice),
    )


def _measure(one: RiskStanding, measure: RiskMeasure, voice: Voice) -> RiskMeasureLine:
    is_open = measure in one.open
    return RiskMeasureLine(
        what=voice.says(measure.what),
        owner=voice.says(measure.owner or one.risk.owner),
        due=voice.day_if_any(measure.due),
        done=None if is_open else voice.day_if_any(measure.done),
        is_overdue=measure in one.overdue,
    )


def _factors(weighing: Weighing) -> str:
    return f"{weighing.likelihood} × {weighing.impact} = {size_of(weighing)}"


def _row(left: Sequence[tuple[RiskStanding, RiskLine]], impact: int, words: Translator) -> MatrixRow:
    name = words(IMPACTS[impact - 1])
    return MatrixRow(impact, name, tuple(_cell(left, likelihood, impact, words) for likelihood in DEGREES))


def _cell(left: Sequence[tuple[RiskStanding, RiskLine]], likelihood: int, impact: int, words: Translator) -> MatrixCell:
    here = tuple(
        line
        for one, line in left
        if one.weighing and (one.weighing.likelihood, one.weighing.impact) == (likelihood, impact)
    )
    band = band_of(likelihood * impact)
    return MatrixCell(band.value, words(BANDS[band]), here)
