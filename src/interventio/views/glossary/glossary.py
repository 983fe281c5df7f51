"""From our words and those of the organisation to the glossary."""

from collections.abc import Iterator, Mapping

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.translator import N_, Translator, translator
from interventio.records.ladder import Ladder
from interventio.records.organisation import Term
from interventio.views.glossary.evaluation_words import EVALUATION
from interventio.views.glossary.page import Entry, EntryGroup, GlossaryPage
from interventio.views.glossary.words import OWN_WORDS, Meanings
from interventio.views.mention import chart_mention
from interventio.views.voice import Voice
from interventio.views.words import Words

LISTS = {
    "themes": N_("Themes"),
    "services": N_("Services"),
    "divisions": N_("Divisions"),
    "units": N_("Units"),
    "areas": N_("Areas"),
    "occupations": N_("Occupations"),
    "age-groups": N_("Age groups"),
}
"""The organisation's own lists, in the order of the page."""


def glossary_page(catalogue: Catalogue, audience: Audience, voice: Voice) -> GlossaryPage:
    """Return what the words mean; of the organisation's own lists, the words that it explains."""
    others = tuple(
        translator(language) for language in catalogue.settings.languages if language != voice.words.language
    )
    groups = (
        *(_own(group, audience, voice, others) for group in OWN_WORDS),
        *((_own(EVALUATION, audience, voice, others),) if catalogue.evaluations else ()),
        *(_steps(catalogue, ladder, voice) for ladder in catalogue.ladders.values()),
        *_lists(catalogue, voice),
    )
    return GlossaryPage(tuple(group for group in groups if group.entries))


def _own(group: Meanings, audience: Audience, voice: Voice, others: tuple[Translator, ...]) -> EntryGroup:
    words = voice.words
    return EntryGroup(
        id=group.id,
        title=Words(words(group.title)),
        entries=tuple(
            Entry(
                id=one.id,
                word=Words(words(one.word)),
                meaning=Words(words(one.meaning)),
                also=tuple(Words(other(one.word), other.language) for other in others),
            )
            for one in group.words
            if one.for_all or audience.sees_staffing
        ),
    )


def _steps(catalogue: Catalogue, ladder: Ladder, voice: Voice) -> EntryGroup:
    """Return the steps of a ladder that say what they are."""
    chart = chart_mention(ladder.id, catalogue, voice)
    return EntryGroup(
        id=f"steps-{ladder.id}",
        title=chart.name,
        entries=tuple(
            Entry(f"step-{ladder.id}-{tier.id}", _numbered(number, voice.says(tier.name)), voice.says(meaning))
            for number, tier in enumerate(ladder.tiers, start=1)
            for meaning in (tier.summary or tier.for_whom,)
            if meaning
        ),
        chart=chart,
    )


def _numbered(number: int, name: Words) -> Words:
    return Words(f"{number}. {name}", name.language)


def _lists(catalogue: Catalogue, voice: Voice) -> Iterator[EntryGroup]:
    words = catalogue.words
    terms: dict[str, Mapping[str, Term]] = {
        "themes": words.themes,
        "services": words.services,
        "divisions": words.divisions,
        "units": words.units,
        "areas": words.areas,
        "occupations": words.occupations,
        "age-groups": words.age_groups,
    }
    for id_, title in LISTS.items():
        entries = tuple(
            Entry(f"{id_}-{term.id}", voice.says(term.name), voice.says(term.summary))
            for term in terms[id_].values()
            if term.summary
        )
        yield EntryGroup(f"list-{id_}", Words(voice.words(title)), entries)
