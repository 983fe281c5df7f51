"""From what fits to the answer to a question."""

from collections.abc import Iterator

from interventio.languages.formats import language_name
from interventio.languages.translator import Translator
from interventio.measures.navigator import Found
from interventio.measures.wishes import Wish, Wishes
from interventio.records.statement import AgeRange
from interventio.views.amounts import ages_in_words
from interventio.views.labels import form_names
from interventio.views.navigator.found_methods import Teller
from interventio.views.navigator.found_steps import found_stair, guidance_for
from interventio.views.navigator.page import FoundSheet, WishLine
from interventio.views.navigator.words import DEGREES, WISHES
from interventio.views.voice import Voice
from interventio.views.words import Words


def found_sheet(found: Found, teller: Teller) -> FoundSheet:
    """Return the answer to a question."""
    settings, voice = teller.catalogue.settings, teller.voice
    asked = tuple(_wishes(found.wishes, teller))
    return FoundSheet(
        language=voice.words.language,
        organisation=voice.says(settings.name),
        notice=voice.says_if_any(settings.notice),
        as_of=voice.day(teller.catalogue.day),
        wishes=asked,
        assessments=tuple(teller.method(match, found.wishes) for match in found.assessments),
        stairs=tuple(found_stair(stair, found.wishes, teller) for stair in found.stairs),
        nothing=() if found.stairs else tuple(_nothing(found, asked, voice.words)),
        guidance=guidance_for(teller.audience, voice.words),
    )


def _wishes(wishes: Wishes, teller: Teller) -> Iterator[WishLine]:
    """Yield what was asked for, in words."""
    for wish, values, said in (*_of_clients(wishes, teller), *_of_places(wishes, teller)):
        yield WishLine(wish.value, values, teller.voice.words(WISHES[wish]), said)


def _of_clients(wishes: Wishes, teller: Teller) -> Iterator[tuple[Wish, tuple[str, ...], Words]]:
    voice, ages = teller.voice, wishes.ages
    if ages:
        yield Wish.AGE, tuple(str(age) for age in dict.fromkeys((ages.lowest, ages.highest))), Words(_ages(ages, voice))
    if wishes.themes:
        names = voice.names(wishes.themes, teller.catalogue.words.themes)
        yield Wish.THEME, wishes.themes, Words(", ".join(map(str, names)))
    if wishes.severity:
        yield Wish.SEVERITY, (wishes.severity.value,), Words(voice.words(DEGREES[wishes.severity]))
    if wishes.form:
        yield Wish.FORMAT, (wishes.form.value,), Words(form_names((wishes.form,), voice.words)[0])


def _of_places(wishes: Wishes, teller: Teller) -> Iterator[tuple[Wish, tuple[str, ...], Words]]:
    voice, known = teller.voice, teller.catalogue.words
    for wish, id_, terms in (
        (Wish.AREA, wishes.area, known.areas),
        (Wish.LADDER, wishes.ladder, teller.catalogue.ladders),
        (Wish.SERVICE, wishes.service, known.services),
        (Wish.DIVISION, wishes.division, known.divisions),
    ):
        if id_:
            yield wish, (id_,), voice.name(id_, terms)
    if wishes.language:
        yield Wish.LANGUAGE, (wishes.language,), Words(language_name(wishes.language, voice.words.language))


def _nothing(found: Found, asked: tuple[WishLine, ...], words: Translator) -> Iterator[str]:
    """Yield that nothing fits, and what would with one wish less."""
    yield words("No method fits all of this.")
    told = {line.wish: f"{line.label}: {line.words}" for line in asked}
    for wish, count in found.without:
        yield words.plural(
            "Without “{wish}”, {count} method fits.",
            "Without “{wish}”, {count} methods fit.",
            count,
            wish=told[wish.value],
        )
    if not found.without:
        yield words("No single wish is the reason, so ask for less.")


def _ages(ages: AgeRange, voice: Voice) -> str:
    """Return one age as its number, more of them in words."""
    return str(ages.lowest or 0) if ages.lowest == ages.highest else ages_in_words(ages, voice.words)
