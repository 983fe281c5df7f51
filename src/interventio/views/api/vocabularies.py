"""From the organisation's own words to their document."""

from collections.abc import Iterable

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.records.organisation import Term
from interventio.views.api.documents import VERSION, Word
from interventio.views.api.index_documents import AgeGroupWord, ServiceWord, UnitWord, Vocabularies
from interventio.views.api.tongues import Tongues


def vocabularies(catalogue: Catalogue, audience: Audience, tongues: Tongues) -> Vocabularies:
    """Return the organisation's own words."""
    words = catalogue.words
    return Vocabularies(
        version=VERSION,
        as_of=catalogue.day,
        audience=audience,
        divisions=_words(words.divisions.values(), tongues),
        areas=_words(words.areas.values(), tongues),
        services=tuple(
            ServiceWord(one.id, tongues.text(one.name), tongues.text_if_any(one.summary), one.division)
            for one in words.services.values()
        ),
        units=tuple(
            UnitWord(
                one.id, tongues.text(one.name), tongues.text_if_any(one.summary), one.division, one.area, one.services
            )
            for one in words.units.values()
        ),
        occupations=_words(words.occupations.values(), tongues),
        themes=_words(words.themes.values(), tongues),
        age_groups=tuple(
            AgeGroupWord(
                one.id, tongues.text(one.name), tongues.text_if_any(one.summary), one.ages.lowest, one.ages.highest
            )
            for one in words.age_groups.values()
        ),
    )


def _words(terms: Iterable[Term], tongues: Tongues) -> tuple[Word, ...]:
    return tuple(Word(one.id, tongues.text(one.name), tongues.text_if_any(one.summary)) for one in terms)
