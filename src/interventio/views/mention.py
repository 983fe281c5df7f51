"""A record that is named on a page, and where its own page is."""

from collections.abc import Mapping
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.records.kinds import (
    IMPLEMENTATION_TEAM,
    INTERVENTION,
    LADDER,
    STEPPING,
    SUPPORT_TEAM,
    TEAM,
    RecordKind,
)
from interventio.views.stepping import title_of
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


def support_mention(id_: str, known: Mapping[str, Named], voice: Voice) -> Mention:
    """Return a support team's name and page."""
    return mention("support", id_, known, voice)


def unit_mention(id_: str, known: Mapping[str, Named], voice: Voice) -> Mention:
    """Return a unit's name and page."""
    return mention("units", id_, known, voice)


def chart_mention(id_: str, catalogue: Catalogue, voice: Voice) -> Mention:
    """Return a chart's heading and page. Where a ladder's own chart is not published, another one of it stands in."""
    charts = catalogue.steppings
    stepping = charts.get(id_) or next((one for one in charts.values() if one.ladder == id_), None)
    if stepping is None:
        return Mention(voice.name(id_, catalogue.ladders), None)
    return Mention(title_of(catalogue, stepping, voice), f"charts/{stepping.id}")


def record_mention(kind: RecordKind, id_: str, catalogue: Catalogue, voice: Voice) -> Mention:
    """Return the name and page of a record of any kind; the vocabularies have no page."""
    if kind is INTERVENTION:
        return method_mention(id_, catalogue.interventions, voice)
    if kind is TEAM:
        return team_mention(id_, catalogue.teams, voice)
    if kind in {LADDER, STEPPING}:
        return chart_mention(id_, catalogue, voice)
    if kind is IMPLEMENTATION_TEAM:
        return implementation_mention(id_, catalogue.implementation_teams, voice)
    if kind is SUPPORT_TEAM:
        return support_mention(id_, catalogue.support_teams, voice)
    return Mention(Words(voice.words("The organisation's own words")), None)
