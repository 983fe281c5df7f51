"""From the indicators of competence to their lines."""

from datetime import date
from fractions import Fraction

from interventio.catalogue.indicators import IndicatorState, indicator_state, is_overdue
from interventio.languages.translator import Translator
from interventio.records.competence_levels import CompetenceLevels
from interventio.views.competence.page import IndicatorLine
from interventio.views.competence.words import amount
from interventio.views.voice import Voice


def indicator_lines(levels: CompetenceLevels, day: date, voice: Voice) -> tuple[IndicatorLine, ...]:
    """Return the indicators of a record as they stand on a day."""
    return tuple(_line(indicator_state(indicator, day), day, voice) for indicator in levels.indicators)


def _line(state: IndicatorState, day: date, voice: Voice) -> IndicatorLine:
    indicator, words, sign = state.indicator, voice.words, _sign(state)
    baseline, target = indicator.baseline, indicator.target
    return IndicatorLine(
        id=indicator.id,
        name=voice.says(indicator.name),
        measured_in=voice.says_if_any(indicator.measured_in),
        baseline=amount(baseline.value if baseline else None, words),
        latest=amount(state.latest.value if state.latest else None, words),
        latest_day=voice.day(state.latest.date) if state.latest else None,
        target=amount(target.value if target else None, words),
        target_by=voice.day_if_any(target.by) if target else None,
        sign=sign,
        sentence=_sentence(sign, state.way, words),
        due=voice.day_if_any(state.due),
        is_overdue=is_overdue(state, day),
        owner=voice.says_if_any(indicator.owner),
    )


def _sign(state: IndicatorState) -> str:
    if state.latest is None:
        return ""
    if state.is_reached:
        return "reached"
    if state.way is None:
        return ""
    return "same" if state.way == 0 else "nearer" if state.way > 0 else "farther"


def _sentence(sign: str, way: Fraction | None, words: Translator) -> str:
    match sign:
        case "reached":
            return words("the target is reached")
        case "nearer":
            return words("{share} of the way to the target", share=way or Fraction(0))
        case "farther":
            return words("farther from the target than at the beginning")
        case "same":
            return words("as at the beginning")
        case _:
            return words("not read yet")
