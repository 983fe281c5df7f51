"""From records to the pages for families."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.roster import is_in_force, is_open
from interventio.records.intervention import Intervention
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.records.team import ServiceTeam
from interventio.views.amounts import ages_in_words, dose_in_words, widest
from interventio.views.charts.themes import theme_keys
from interventio.views.labels import form_names
from interventio.views.life import not_started
from interventio.views.mention import method_mention, multidisciplinary_mention, team_mention
from interventio.views.methods.family_pages import ContactGroup, ContactIndex, ContactLine, ContactPage, FamilyPage
from interventio.views.methods.interventions import placement_line
from interventio.views.order import alphabetical
from interventio.views.voice import Voice
from interventio.views.words import Words

_Team = ServiceTeam | MultidisciplinaryTeam


def family_page(catalogue: Catalogue, method: Intervention, voice: Voice) -> FamilyPage:
    """Return the page of a method for families."""
    themes = theme_keys(catalogue, (), voice)
    return FamilyPage(
        id=method.id,
        name=voice.says(method.name),
        text=voice.says(method.for_families or method.summary),
        is_plain=method.for_families is not None,
        themes=tuple(themes[id_] for id_ in method.themes if id_ in themes),
        facts=tuple((label, told) for label, told in _facts(method, voice) if told),
        placements=tuple(placement_line(catalogue, placement, voice) for placement in method.placements),
        not_started=not_started(catalogue, method, voice),
        contacts=_sorted(
            contact_line(catalogue, team, voice)
            for team, delivery in catalogue.deliveries_of(method.id)
            if is_open(team, catalogue.day) and is_in_force(delivery, catalogue.day)
        ),
    )


def _facts(method: Intervention, voice: Voice) -> Iterator[tuple[str, tuple[str, ...]]]:
    words, ages = voice.words, widest(method.ages)
    yield words("For whom"), (ages_in_words(ages, words),) if ages else ()
    yield words("Form"), (", ".join(form_names(method.formats.forms, words)),) if method.formats else ()
    yield words("How much"), tuple(dict.fromkeys(filter(None, (dose_in_words(one, words) for one in method.dose))))


def contact_page(catalogue: Catalogue, team: ServiceTeam, voice: Voice) -> ContactPage:
    """Return the page of a team for families."""
    methods = (
        method_mention(delivery.intervention, catalogue.interventions, voice)
        for delivery in team.delivers
        if is_in_force(delivery, catalogue.day)
    )
    return ContactPage(
        id=team.id,
        name=voice.says(team.name),
        summary=voice.says_if_any(team.summary),
        units=voice.names(team.units, catalogue.words.units),
        areas=_areas(catalogue, team, voice),
        contact=voice.says_if_any(team.public_contact),
        is_referred=False,
        for_whom=None,
        methods=tuple(sorted(dict.fromkeys(methods), key=lambda one: alphabetical(one.name))),
    )


def multidisciplinary_contact(catalogue: Catalogue, team: MultidisciplinaryTeam, voice: Voice) -> ContactPage:
    """Return the page of a multidisciplinary team for families: whom it is for and how one gets there."""
    methods = (method_mention(id_, catalogue.interventions, voice) for id_ in dict.fromkeys(team.interventions))
    return ContactPage(
        id=team.id,
        name=voice.says(team.name),
        summary=voice.says_if_any(team.summary),
        units=voice.names(team.units, catalogue.words.units),
        areas=_areas(catalogue, team, voice),
        contact=voice.says_if_any(team.referral),
        is_referred=True,
        for_whom=voice.says_if_any(team.for_whom),
        methods=tuple(sorted(methods, key=lambda one: alphabetical(one.name))),
    )


def contact_index(catalogue: Catalogue, voice: Voice) -> ContactIndex:
    """Return where to turn to: the teams at work by area, those that serve all areas last."""
    known: tuple[_Team, ...] = (*catalogue.teams.values(), *catalogue.multidisciplinary_teams.values())
    teams = [team for team in known if is_open(team, catalogue.day)]
    groups = [
        ContactGroup(voice.says(area.name), _lines(catalogue, teams, id_, voice))
        for id_, area in catalogue.words.areas.items()
    ]
    everywhere = ContactGroup(None, _lines(catalogue, teams, None, voice))
    return ContactIndex(tuple(group for group in (*groups, everywhere) if group.lines))


def _lines(catalogue: Catalogue, teams: list[_Team], area: str | None, voice: Voice) -> tuple[ContactLine, ...]:
    """Return the teams of an area, or of none of their own."""
    return _sorted(
        contact_line(catalogue, team, voice)
        for team in teams
        if (area in _area_ids(catalogue, team) if area else not _area_ids(catalogue, team))
    )


def contact_line(catalogue: Catalogue, team: _Team, voice: Voice) -> ContactLine:
    """Return how to reach a team."""
    if isinstance(team, MultidisciplinaryTeam):
        name = multidisciplinary_mention(team.id, catalogue.multidisciplinary_teams, voice)
        return ContactLine(name, _areas(catalogue, team, voice), voice.says_if_any(team.referral))
    return ContactLine(
        team_mention(team.id, catalogue.teams, voice),
        _areas(catalogue, team, voice),
        voice.says_if_any(team.public_contact),
    )


def _areas(catalogue: Catalogue, team: _Team, voice: Voice) -> tuple[Words, ...]:
    return voice.names(_area_ids(catalogue, team), catalogue.words.areas)


def _area_ids(catalogue: Catalogue, team: _Team) -> tuple[str, ...]:
    """Return the areas that a team serves; none where one of its units serves all."""
    areas = [unit.area for unit in catalogue.units_of(team)]
    return () if None in areas else tuple(dict.fromkeys(area for area in areas if area))


def _sorted(lines: Iterator[ContactLine]) -> tuple[ContactLine, ...]:
    return tuple(sorted(dict.fromkeys(lines), key=lambda line: alphabetical(line.team.name)))
