"""A record that is named on a page, and where its own page is."""

from collections.abc import Mapping
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.records.kinds import (
    COMPETENCE_LEVELS,
    EVALUATION,
    IMPLEMENTATION_TEAM,
    INTERVENTION,
    LADDER,
    MULTIDISCIPLINARY_TEAM,
    RISK,
    STEPPING,
    SUPPORT_TEAM,
    TEAM,
    RecordKind,
)
from interventio.views.charts.stepping import title_of
from interventio.views.competence_places import home_of
from interventio.views.voice import Named, Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class Mention:
    """A name with the address of its page, relative to the pages of a language and without an ending; None for none."""

    name: Words
    page: str | None


def mention(folder: str, id_: str, known: Mapping[str, Named], voice: Voice) -> Mention:
    """Return the name of a record and its page, such as `interventions/cool-kids`; an unknown id has no page."""
    return Mention(voice.name(id_, known), f"{folder}/{id_}" if id_ in known else None)


def method_mention(id_: str, known: Mapping[str, Named], voice: Voice) -> Mention:
    """Return a method's name and page."""
    return mention("interventions", id_, known, voice)


def team_mention(id_: str, known: Mapping[str, Named], voice: Voice) -> Mention:
    """Return a team's name and page."""
    return mention("teams", id_, known, voice)


def implementation_mention(id_: str, known: Mapping[str, Named], voice: Voice) -> Mention:
    """Return an implementation team's name and page."""
    return mention("implementation", id_, known, voice)


def multidisciplinary_mention(id_: str, known: Mapping[str, Named], voice: Voice) -> Mention:
    """Return a multidisciplinary team's name and page."""
    return mention("multidisciplinary", id_, known, voice)


def support_mention(id_: str, known: Mapping[str, Named], voice: Voice) -> Mention:
    """Return a support team's name and page."""
    return mention("support", id_, known, voice)


def unit_mention(id_: str, known: Mapping[str, Named], voice: Voice) -> Mention:
    """Return a unit's name and page."""
    return mention("units", id_, known, voice)


def risk_mention(id_: str, catalogue: Catalogue, voice: Voice) -> Mention:
    """Return a risk's name, and the register that it stands in."""
    return Mention(voice.name(id_, catalogue.risks), "risks" if id_ in catalogue.risks else None)


def chart_mention(id_: str, catalogue: Catalogue, voice: Voice) -> Mention:
    """Return a chart's heading and page. Where a ladder's own chart is not published, another one of it stands in."""
    charts = catalogue.steppings
    stepping = charts.get(id_) or next((one for one in charts.values() if one.ladder == id_), None)
    if stepping is None:
        return Mention(voice.name(id_, catalogue.ladders), None)
    return Mention(title_of(catalogue, stepping, voice), f"charts/{stepping.id}")


def levels_mention(id_: str, catalogue: Catalogue, voice: Voice) -> Mention:
    """Return the name and page of a record of levels of competence."""
    return Mention(voice.name(id_, catalogue.competence), home_of(catalogue, id_))


def record_mention(kind: RecordKind, id_: str, catalogue: Catalogue, voice: Voice) -> Mention:
    """Return the name and page of a record of any kind; the vocabularies have no page."""
    if kind in {LADDER, STEPPING}:
        return chart_mention(id_, catalogue, voice)
    if kind is RISK:
        return risk_mention(id_, catalogue, voice)
    if kind is COMPETENCE_LEVELS:
        return levels_mention(id_, catalogue, voice)
    if home := _home_of(kind, catalogue):
        return mention(home[0], id_, home[1], voice)
    return Mention(Words(voice.words("The organisation's own words")), None)


def _home_of(kind: RecordKind, catalogue: Catalogue) -> tuple[str, Mapping[str, Named]] | None:
    """Return the folder in which records of a kind have pages of their own, and those records."""
    homes: dict[str, tuple[str, Mapping[str, Named]]] = {
        INTERVENTION.name: ("interventions", catalogue.interventions),
        TEAM.name: ("teams", catalogue.teams),
        IMPLEMENTATION_TEAM.name: ("implementation", catalogue.implementation_teams),
        EVALUATION.name: ("evaluations", catalogue.evaluations),
        MULTIDISCIPLINARY_TEAM.name: ("multidisciplinary", catalogue.multidisciplinary_teams),
        SUPPORT_TEAM.name: ("support", catalogue.support_teams),
        EVALUATION.name: ("evaluations", catalogue.evaluations),
    }
    return homes.get(kind.name)
