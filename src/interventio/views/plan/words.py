"""What a plan assumes, in sentences that stand beside its numbers: every assumption, none left out."""

from collections.abc import Iterator
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.plan import ShownPlan, ShownRound, ShownSpread
from interventio.languages.translator import Translator
from interventio.measures.assumptions import Missing, month_after, stays
from interventio.measures.bookings import past_rounds
from interventio.measures.plan import MOST_PEOPLE
from interventio.records.fields import Stage
from interventio.views.rules import rule_sentences, target_in_words
from interventio.views.voice import Voice

TEN_THOUSAND = 10_000


def assumption_sentences(catalogue: Catalogue, plan: ShownPlan, voice: Voice) -> tuple[str, ...]:
    """Return how coverage is counted, what is assumed of people, and what the plan leaves out."""
    return (
        *rule_sentences(plan.rule, voice.words),
        *_leaving(catalogue, plan, voice),
        *_training(catalogue, plan, voice.words),
        *_reading(plan, voice),
        *_left_out(plan, voice.words),
        *_basis(catalogue, plan, voice),
    )


def _leaving(catalogue: Catalogue, plan: ShownPlan, voice: Voice) -> Iterator[str]:
    words, assumed = voice.words, plan.assumptions
    until = words.short_month(month_after(plan.rule.day, plan.months))
    if assumed.turnover is not None:
        yield words(
            "In a year {turnover} of the staff leave: of 10,000 who are there now, {kept} are still there in {month}.",
            turnover=target_in_words(assumed.turnover, words),
            kept=_kept(assumed.turnover, plan.months),
            month=until,
        )
    for occupation, turnover in sorted(assumed.turnover_of.items()):
        yield words(
            "{occupation}: {turnover} leave in a year, and of 10,000 there are {kept} still there in {month}.",
            occupation=voice.name(occupation, catalogue.words.occupations).text,
            turnover=target_in_words(turnover, words),
            kept=_kept(turnover, plan.months),
            month=until,
        )
    yield words(
        "Somebody is still there after so many months with the chance of (1 − turnover ÷ 12) to the power of the "
        "months, rounded to four decimals."
    )
    yield words(
        "Who leaves is replaced by somebody who is not trained; as many are expected to deliver the method as now."
    )


def _kept(turnover: Fraction, months: int) -> int:
    return int(stays(turnover, months) * TEN_THOUSAND)


def _training(catalogue: Catalogue, plan: ShownPlan, words: Translator) -> Iterator[str]:
    yield words(
        "Of those who take part in a round {completion} come to count as trained, from the month in which all of it is "
        "done.",
        completion=target_in_words(plan.assumptions.completion, words),
    )
    yield words(
        "A seat is taken by somebody who is not trained yet, and stays empty where everybody is. Everybody stays, "
        "leaves and completes by themselves."
    )
    if not plan.has_rounds:
        yield words("Planned rounds are left aside.")
    elif plan.rounds:
        yield words.plural(
            "{count} planned round is counted, with the seats that are booked by team and occupation.",
            "{count} planned rounds are counted, with the seats that are booked by team and occupation.",
            len(plan.rounds),
        )
    else:
        yield words("No round is planned until then.")
    past = len(past_rounds(catalogue, plan.rule)) if plan.has_rounds else 0
    if past:
        yield words.plural(
            "{count} round that is marked as planned should be over by now, and is left out.",
            "{count} rounds that are marked as planned should be over by now, and are left out.",
            past,
        )


def _reading(plan: ShownPlan, voice: Voice) -> Iterator[str]:
    words = voice.words
    yield words(
        "Expected is the mean of what may happen. In at least eight cases of ten the coverage lies in the band; it is "
        "below it in fewer than one of ten, and above it in one of ten at the most."
    )
    yield words(
        "The seats are the fewest in one more round, completed in {month}, that make the target so certain. Each goes "
        "where the most are untrained for each seat there.",
        month=words.short_month(month_after(plan.rule.day, plan.extra_month)),
    )
    if plan.spreads:
        yield words("Seats that are only thought of are spread over the teams in the same way.")


def _left_out(plan: ShownPlan, words: Translator) -> Iterator[str]:
    yield words("The latest counts are taken for those of today.")
    unknown = plan.total.today.unknown
    if unknown:
        yield words.plural(
            "{count} number is not known and is left out.", "{count} numbers are not known and are left out.", unknown
        )
    if any(forecast.is_too_large for forecast in (plan.total, *(one for _, one in plan.methods))):
        yield words(
            "For more than {most} people at once no chances are reckoned, as exact ones would take too long. Ask for "
            "one method with --method, or one team with --team.",
            most=MOST_PEOPLE,
        )
    if plan.rule.stage is Stage.CERTIFIED:
        yield words("Certificates that lapse are not taken into account, so that the true coverage may be lower.")
    if len(plan.methods) > 1:
        yield words(
            "The total counts places for the trained, and takes the methods as if they knew nothing of each other. "
            "Somebody who leaves is missing in all of their methods at once, so the true band of the total is wider."
        )


def _basis(catalogue: Catalogue, plan: ShownPlan, voice: Voice) -> Iterator[str]:
    basis = catalogue.settings.planning.basis
    if plan.is_turnover_own and plan.is_completion_own:
        yield voice.words("Turnover and completion are as asked for.")
    elif plan.is_turnover_own or plan.is_completion_own:
        own = voice.words("The turnover is as asked for; the completion is that of the settings.")
        other = voice.words("The completion is as asked for; the turnover is that of the settings.")
        yield own if plan.is_turnover_own else other
    else:
        yield voice.words("Turnover and completion are those of the settings.")
    if basis and not (plan.is_turnover_own and plan.is_completion_own):
        yield voice.words("Where the numbers of the settings come from: {basis}", basis=voice.says(basis).text)


def round_sentence(catalogue: Catalogue, plan: ShownPlan, one: ShownRound, voice: Voice) -> str:
    """Return a planned round in sentences: when it is done, and how many seats of it count."""
    words, training = voice.words, catalogue.trainings[one.id]
    method = voice.name(one.intervention, catalogue.interventions).text
    name = voice.says(training.name).text if training.name else method
    told = words.plural(
        "{month}: {name}, {count} seat booked.",
        "{month}: {name}, {count} seats booked.",
        one.booked,
        month=words.short_month(month_after(plan.rule.day, one.month)),
        name=name,
    )
    sentences = [told]
    if one.seats is not None:
        sentences.append(words.plural("There is {count} seat in all.", "There are {count} seats in all.", one.seats))
    if one.unknown:
        sentences.append(words.plural("{count} booking is not known.", "{count} bookings are not known.", one.unknown))
    return " ".join(sentences)


def spread_sentence(catalogue: Catalogue, plan: ShownPlan, one: ShownSpread, voice: Voice) -> str:
    """Return a round that is only thought of in sentences: when it is done, and which teams its seats go to."""
    words = voice.words
    method = voice.name(one.intervention, catalogue.interventions).text
    month = words.short_month(month_after(plan.rule.day, one.month))
    if not one.teams:
        return words("{month}: {method}, no team is known that could take a seat.", month=month, method=method)
    teams = tuple(f"{voice.name(team, catalogue.teams).text} {seats}" for team, seats in one.teams)
    told = words.plural(
        "{month}: {method}, {count} seat that is only thought of ({teams}).",
        "{month}: {method}, {count} seats that are only thought of ({teams}).",
        one.seats,
        month=month,
        method=method,
        teams=teams,
    )
    if not one.empty:
        return told
    empty = words.plural(
        "{count} seat stays empty, as there is nobody to take it.",
        "{count} seats stay empty, as there is nobody to take them.",
        one.empty,
    )
    return f"{told} {empty}"


def missing_sentence(missing: Missing, words: Translator) -> str:
    """Return what is not known that a plan takes."""
    if missing is Missing.TURNOVER:
        return words("Nothing is planned, because it is not known how many of the staff leave in a year.")
    return words("Nothing is planned, because it is not known how many of those who begin a training complete it.")


def chance_in_words(chance: Fraction, words: Translator) -> str:
    """Return a chance in whole per cent, rounded down; what is not certain never reads as if it were."""
    percent = words.percent(max(chance, Fraction(1, 100)) if chance else chance)
    if 0 < chance < Fraction(1, 100):
        return f"<{percent}"
    return f">{percent}" if Fraction(99, 100) < chance < 1 else percent
