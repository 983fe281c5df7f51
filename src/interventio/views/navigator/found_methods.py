"""From a method that fits to the lines that tell why, and by whom it is given."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.needs import ages_here, ages_meet, needs_nobody
from interventio.disclosure.audience import Audience
from interventio.languages.formats import language_name
from interventio.measures.navigator import Match, TrainedNow
from interventio.measures.placed import Offer
from interventio.measures.wishes import Wishes
from interventio.records.intervention import Intervention
from interventio.records.statement import Ages, Rating
from interventio.views.amounts import ages_in_words, widest
from interventio.views.charts.stepping import quiet_line
from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.charts.themes import theme_keys
from interventio.views.labels import basis_name, form_names, kind_name
from interventio.views.mention import method_mention, team_mention
from interventio.views.navigator.page import FoundMethod, GivenBy, Why
from interventio.views.navigator.words import NOT_KNOWN, TRAINED
from interventio.views.order import alphabetical
from interventio.views.voice import Voice
from interventio.views.words import Words

Trained = Mapping[tuple[str, str], TrainedNow]


@dataclass(frozen=True, slots=True)
class Teller:
    """What it takes to tell of methods that fit: to whom, in which words, and what they may know of the trained."""

    catalogue: Catalogue
    audience: Audience
    trained: Trained
    voice: Voice
    themes: Mapping[str, ThemeKey]

    def method(self, match: Match, wishes: Wishes) -> FoundMethod:
        """Return a method that fits, for the audience."""
        method, voice = match.placed.method, self.voice
        is_for_staff = self.audience.sees_staffing
        why = _why(match, wishes, self) if is_for_staff else _why_to_families(method, voice)
        return FoundMethod(
            id=method.id,
            method=method_mention(method.id, self.catalogue.interventions, voice),
            theme=self.themes.get(method.themes[0]) if method.themes else None,
            kind=method.kind.value,
            kind_name=kind_name(method.kind, voice.words) if is_for_staff else "",
            quiet=quiet_line(method, voice.words),
            text=None if is_for_staff else voice.says(method.for_families or method.summary),
            why=tuple(one for one in why if one.told),
            unknown=tuple(voice.words(NOT_KNOWN[wish]) for wish in match.unknown),
            offer=_offer(match, voice, is_for_staff=is_for_staff),
            given_by=self._given_by(match),
        )

    def _given_by(self, match: Match) -> tuple[GivenBy, ...]:
        teams = (self._team(offer, match.placed.method.id) for offer in match.offers)
        return tuple(sorted(teams, key=lambda one: alphabetical(one.team.name)))

    def _team(self, offer: Offer, method: str) -> GivenBy:
        voice, areas = self.voice, [unit.area for unit in offer.units]
        trained = self.trained.get((offer.team, method))
        named = () if None in areas else tuple(dict.fromkeys(area for area in areas if area))
        return GivenBy(
            id=offer.team,
            team=team_mention(offer.team, self.catalogue.teams, voice),
            areas=voice.names(named, self.catalogue.words.areas),
            languages=tuple(language_name(tag, voice.words.language) for tag in offer.languages),
            contact=voice.says_if_any(self.catalogue.teams[offer.team].public_contact),
            trained=trained.value if trained else "",
            trained_words=voice.words(TRAINED[trained]) if trained else "",
        )


def teller_of(catalogue: Catalogue, audience: Audience, trained: Trained, voice: Voice) -> Teller:
    """Return what it takes to tell of methods that fit; `trained` is what the audience may know."""
    return Teller(catalogue, audience, trained, voice, theme_keys(catalogue, (), voice))


def _offer(match: Match, voice: Voice, *, is_for_staff: bool) -> str:
    """Return in a sentence who gives a method now."""
    if match.offers:
        return voice.words.plural("{count} team gives it now.", "{count} teams give it now.", len(match.offers))
    if needs_nobody(match.placed.method):
        return voice.words("People use it on their own, so no team is needed.")
    return voice.words("No team is to give it now.") if is_for_staff else voice.words("No team has been named.")


def _why(match: Match, wishes: Wishes, teller: Teller) -> Iterator[Why]:
    """Yield what makes a method fit, as it stands in the records."""
    method, voice = match.placed.method, teller.voice
    words, services = voice.words, match.placed.services
    yield Why(words("Ages"), tuple(_ages(method, wishes, voice)))
    yield Why(words("Theme"), tuple(_themes(method, wishes, teller)))
    yield Why(words("Form"), _forms(method, voice))
    yield Why(words("Services"), _joined(voice.names(services, teller.catalogue.words.services)))
    yield Why(words("Why on this step"), tuple(voice.says(reason) for reason in match.placed.reasons))
    yield Why(words("Rating"), tuple(_rating(rating, voice) for rating in method.ratings))


def _why_to_families(method: Intervention, voice: Voice) -> Iterator[Why]:
    ages = widest(ages_here(method))
    yield Why(voice.words("For whom"), (Words(ages_in_words(ages, voice.words)),) if ages else ())
    yield Why(voice.words("Form"), _forms(method, voice))


def _ages(method: Intervention, wishes: Wishes, voice: Voice) -> Iterator[Words]:
    """Yield the ages that meet those asked for, each with its basis and its source."""
    for ages in ages_here(method):
        if wishes.ages is None or ages_meet(ages, wishes.ages):
            beside = ", ".join(part for part in (basis_name(ages.basis, voice.words), _source(method, ages)) if part)
            told = ages_in_words(ages, voice.words)
            yield Words(f"{told} ({beside})" if beside else told)


def _source(method: Intervention, ages: Ages) -> str:
    """Return who states ages: the publisher of the source, else its title."""
    return next((one.publisher or one.title for one in method.sources if one.id == ages.source), "")


def _themes(method: Intervention, wishes: Wishes, teller: Teller) -> Iterator[Words]:
    words = teller.voice.words
    for place, theme in enumerate(method.themes):
        if theme in (wishes.themes or method.themes) and theme in teller.themes:
            message = words("{theme} (a further theme)") if place else words("{theme} (its first theme)")
            name = teller.themes[theme].name
            yield Words(message.replace("{theme}", name.text), name.language)


def _forms(method: Intervention, voice: Voice) -> tuple[Words, ...]:
    return (Words(", ".join(form_names(method.formats.forms, voice.words))),) if method.formats else ()


def _joined(names: tuple[Words, ...]) -> tuple[Words, ...]:
    """Return names on one line where they are in one language."""
    languages = {name.language for name in names}
    return (Words(", ".join(map(str, names)), *languages),) if len(languages) == 1 else names


def _rating(rating: Rating, voice: Voice) -> Words:
    """Return a rating as its register prints it."""
    scale = voice.words("scale {scale}", scale=rating.scale) if rating.scale else ""
    label = voice.says(rating.label).text if rating.label else ""
    value = " ".join(part for part in (rating.value or "", label) if part)
    told = ", ".join(part for part in (value, scale, rating.version or "") if part)
    return Words(f"{rating.registry}: {told}" if told else rating.registry)
