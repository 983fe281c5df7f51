"""From what fits to the answer to a question."""

from collections.abc import Iterator

from interventio.languages.formats import language_name
from interventio.languages.translator import Translator
from interventio.measures.navigator import Found
from interventio.measures.wishes import Wish, Wishes
from interventio.records.statement import AgeRange
from interventio.views.amounts import ages_in_words
from interventio.views.found_methods import Teller
from interventio.views.found_steps import found_stair, guidance_for
from interventio.views.labels import form_names
from interventio.views.navigator_page import FoundSheet
from interventio.views.navigator_words import DEGREES, WISHES
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
        wishes=tuple((wish.value, voice.words(WISHES[wish]), said) for wish, said in asked),
        assessments=tuple(teller.method(match, found.wishes) for match in found.assessments),
        stairs=tuple(found_stair(stair, found.wishes, teller) for stair in found.stairs),
        nothing=() if found.stairs else tuple(_nothing(found, dict(asked), voice.words)),
        guidance=guidance_for(teller.audience, voice.words),
    )


def _wishes(wishes: Wishes, teller: Teller) -> Iterator[tuple[Wish, Words]]:
    """Yield what was asked for, in words."""
    voice, known = teller.voice, teller.catalogue.words
    if wishes.ages:
        yield Wish.AGE, Words(_ages(wishes.ages, voice))
    if wishes.themes:
        yield Wish.THEME, Words(", ".join(str(name) for name in voice.names(wishes.themes, known.themes)))
    if wishes.severity:
        yield Wish.SEVERITY, Words(voice.words(DEGREES[wishes.severity]))
    if wishes.form:
        yield Wish.FORMAT, Words(form_names((wishes.form,), voice.words)[0])
    for wish, id_, terms in (
        (Wish.AREA, wishes.area, known.areas),
        (Wish.LADDER, wishes.ladder, teller.catalogue.ladders),
        (Wish.SERVICE, wishes.service, known.services),
        (Wish.DIVISION, wishes.division, known.divisions),
    ):
        if id_:
            yield wish, voice.name(id_, terms)
    if wishes.language:
        yield Wish.LANGUAGE, Words(language_name(wishes.language, voice.words.language))


def _nothing(found: Found, asked: dict[Wish, Words], words: Translator) -> Iterator[str]:
    """Yield that nothing fits, and what would with one wish less."""
    yield words("No method fits all of this.")
    for wish, count in found.without:
        wished = f"{words(WISHES[wish])}: {asked[wish]}"
        yield words.plural(
            "Without “{wish}”, {count} method fits.", "Without “{wish}”, {count} methods fit.", count, wish=wished
        )
    if not found.without:
        yield words("No single wish is the reason, so ask for less.")


def _ages(ages: AgeRange, voice: Voice) -> str:
    """Return one age as its number, more of them in words."""
    return str(ages.lowest or 0) if ages.lowest == ages.highest else ages_in_words(ages, voice.words)
