"""From the teams of a unit to its induction page."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import steps_on
from interventio.records.fields import Kind
from interventio.records.organisation import Unit
from interventio.records.team import Delivery, ServiceTeam
from interventio.views.mention import Mention, chart_mention, team_mention, unit_mention
from interventio.views.methods.checklists import checklists
from interventio.views.methods.induction_page import Contact, Duties, Duty, InductionPage, Stair, Stairs
from interventio.views.methods.lessons import Material, lessons_of, material_of
from interventio.views.numbers import Numbers
from interventio.views.order import alphabetical
from interventio.views.places import deliveries_of, teams_by_unit
from interventio.views.statements import source_lines
from interventio.views.trainings.rounds import next_rounds
from interventio.views.voice import Voice
from interventio.views.words import Words

NOBODY, BOUGHT = "", "+"
"""What stands for an occupation where nobody has named one, or the team is bought in; no id can be like these."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What the teams of one unit deliver, by method, in the order of the alphabet."""

    teams: Sequence[ServiceTeam]
    methods: Mapping[str, Sequence[tuple[ServiceTeam, Delivery]]]


def induction_pages(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Iterator[InductionPage]:
    """Yield the induction page of each unit that has a team."""
    material = material_of(catalogue, numbers.rule.methods, voice)
    rounds = next_rounds(catalogue, numbers, voice)
    teams = teams_by_unit(catalogue, voice)
    for unit in catalogue.words.units.values():
        if unit.id in teams:
            offer = _offer(catalogue, teams[unit.id], voice)
            yield _page(unit, offer, replace(material, services=unit.services, rounds=rounds))


def _offer(catalogue: Catalogue, teams: Sequence[ServiceTeam], voice: Voice) -> Offer:
    methods: dict[str, list[tuple[ServiceTeam, Delivery]]] = {}
    for team, delivery in deliveries_of(catalogue, teams):
        methods.setdefault(delivery.intervention, []).append((team, delivery))
    by_name = sorted(methods, key=lambda id_: alphabetical(voice.says(catalogue.interventions[id_].name)))
    return Offer(teams, {id_: methods[id_] for id_ in by_name})


def _page(unit: Unit, offer: Offer, material: Material) -> InductionPage:
    catalogue, voice = material.catalogue, material.voice
    words = catalogue.words
    lessons, sources = lessons_of((catalogue.interventions[id_] for id_ in offer.methods), material)
    stairs = tuple(_stairs(ladder, offer, material) for ladder in catalogue.ladders)
    here = tuple(one for one in stairs if any(step.methods for step in one.steps))
    return InductionPage(
        id=unit.id,
        unit=unit_mention(unit.id, words.units, voice),
        division=voice.name(unit.division, words.divisions),
        area=voice.name(unit.area, words.areas) if unit.area else None,
        stairs=here,
        duties=_duties(offer, material),
        lessons=lessons,
        contacts=tuple(
            Contact(team_mention(team.id, catalogue.teams, voice), voice.says_if_any(team.public_contact))
            for team in offer.teams
        ),
        reading=_reading(here, offer, material),
        checklists=checklists(lessons, voice),
        sources=source_lines(sources, voice),
    )


def _stairs(ladder: str, offer: Offer, material: Material) -> Stairs:
    catalogue, voice = material.catalogue, material.voice
    record = catalogue.ladders[ladder]
    given = {
        id_: steps_on(record, method, material.services)
        for id_ in offer.methods
        if (method := catalogue.interventions[id_]).kind is not Kind.ASSESSMENT_METHOD
    }
    return Stairs(
        chart=chart_mention(ladder, catalogue, voice),
        owner=voice.says(record.owner),
        steps=tuple(
            Stair(
                number=number,
                name=voice.says(tier.name),
                for_whom=voice.says_if_any(tier.for_whom),
                methods=tuple(material.method(id_) for id_, steps in given.items() if number in steps),
            )
            for number, tier in enumerate(record.tiers, start=1)
        ),
    )


def _duties(offer: Offer, material: Material) -> tuple[Duties, ...]:
    """Return what each occupation is to deliver, in the order of the vocabulary, and then what none of them is."""
    catalogue, voice = material.catalogue, material.voice
    known = catalogue.words.occupations
    found: dict[str, dict[str, list[Mention]]] = {}
    for id_, deliveries in offer.methods.items():
        for team, delivery in deliveries:
            for occupation in _deliverers(catalogue, team, delivery):
                teams = found.setdefault(occupation, {}).setdefault(id_, [])
                teams.append(team_mention(team.id, catalogue.teams, voice))
    others = {
        NOBODY: Words(voice.words("Nobody has said who is to deliver it")),
        BOUGHT: Words(voice.words("A team that is bought in delivers it")),
    }
    order = [*known, *(id_ for id_ in found if id_ not in known and id_ not in others), *others]
    return tuple(
        Duties(
            title=others.get(occupation) or voice.name(occupation, known),
            methods=tuple(_duty(id_, teams, material) for id_, teams in found[occupation].items()),
        )
        for occupation in sorted(found, key=order.index)
    )


def _deliverers(catalogue: Catalogue, team: ServiceTeam, delivery: Delivery) -> tuple[str, ...]:
    if team.bought_from:
        return (BOUGHT,)
    return catalogue.deliverers_in(team, delivery) or (NOBODY,)


def _duty(id_: str, teams: Sequence[Mention], material: Material) -> Duty:
    name = material.voice.says(material.catalogue.interventions[id_].name)
    return Duty(id_, name, id_ in material.selected, tuple(dict.fromkeys(teams)))


def _reading(stairs: Sequence[Stairs], offer: Offer, material: Material) -> tuple[Mention, ...]:
    """Return what to read first: the charts, the selected methods, the others, and what the words mean."""
    methods = sorted(offer.methods, key=lambda id_: id_ not in material.selected)
    return (
        *(one.chart for one in stairs),
        *(material.method(id_) for id_ in methods),
        Mention(Words(material.voice.words("What the words mean")), "glossary"),
    )
