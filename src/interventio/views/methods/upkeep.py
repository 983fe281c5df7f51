"""What the trained need so that a method is kept up, and what is accepted in place of its training."""

from collections.abc import Iterator

from interventio.languages.translator import Translator
from interventio.records.intervention import Intervention
from interventio.records.planning import Backing, Equivalent, Upkeep
from interventio.views.statements import Fact, Told
from interventio.views.voice import Voice
from interventio.views.words import Words

MONTHS_OF_YEAR = 12


def upkeep_facts(method: Intervention, voice: Voice) -> tuple[Fact, ...]:
    """Return what is known of the upkeep of a method; most methods say nothing of it, and nothing stands for that."""
    upkeep = tuple(Told(Words(sentence)) for sentence in upkeep_sentences(method.upkeep, voice.words))
    accepted = tuple(_accepted(one, voice) for one in method.equivalents)
    facts = (
        Fact(voice.words("Upkeep"), upkeep),
        Fact(voice.words("Accepted in place of the training"), accepted),
    )
    return tuple(fact for fact in facts if fact.statements)


def upkeep_sentences(upkeep: Upkeep | None, words: Translator) -> Iterator[str]:
    """Yield what upkeep asks for: supervision or mentoring, and a certificate that is renewed."""
    if upkeep is None:
        return
    if upkeep.backing or upkeep.sessions:
        yield _backing(upkeep, words)
    if upkeep.certificate_valid:
        yield _validity(upkeep.certificate_valid, words)


def _backing(upkeep: Upkeep, words: Translator) -> str:
    number = upkeep.sessions
    match upkeep.backing:
        case Backing.SUPERVISION:
            if number is None:
                return words("supervision")
            return words.plural("supervision {count} time a year", "supervision {count} times a year", number)
        case Backing.MENTORING:
            if number is None:
                return words("mentoring")
            return words.plural("mentoring {count} time a year", "mentoring {count} times a year", number)
        case None:
            return words.plural(
                "supervision or mentoring {count} time a year",
                "supervision or mentoring {count} times a year",
                number or 0,
            )


def _validity(months: int, words: Translator) -> str:
    years, rest = divmod(months, MONTHS_OF_YEAR)
    if rest:
        return words.plural(
            "the certificate is valid for {count} month", "the certificate is valid for {count} months", months
        )
    return words.plural(
        "the certificate is valid for {count} year", "the certificate is valid for {count} years", years
    )


def _accepted(one: Equivalent, voice: Voice) -> Told:
    since = voice.words("from {day}", day=one.since) if one.since else ""
    by = voice.says(one.by).text if one.by else ""
    return Told(
        voice.says(one.training), basis=", ".join(filter(None, (since, by))), note=voice.says_if_any(one.reason)
    )
