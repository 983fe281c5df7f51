"""Gaps as a list, the worst first: what the command `gaps` prints and other programs read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.gaps import ShownSupply
from interventio.measures.gaps import Gap
from interventio.records.ladder import AcceptedGap
from interventio.views.gaps.lines import age_group_name, concerned, steps_of
from interventio.views.gaps.words import SHORT, rules_of_gaps
from interventio.views.voice import Voice


class Named(NamedTuple):
    """Something by its id and its name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class AcceptedWords:
    """Why, by whom and until when a gap is accepted."""

    reason: str
    by: str
    until: date


@dataclass(frozen=True, slots=True)
class GapEntry:
    """A gap, or a need of which it is not known whether it has one. `area` is None for the whole county."""

    gap: str
    title: str
    theme: Named
    age_group: Named
    ladder: Named
    tier: Named
    step: int
    area: Named | None
    methods: tuple[Named, ...]
    """The methods that it is about."""
    accepted: AcceptedWords | None


@dataclass(frozen=True, slots=True)
class GapList:
    """Gaps, the worst first, and how needs are compared with what there is."""

    language: str
    as_of: date
    audience: str
    needs: int
    """How many needs were looked at, in each area anew."""
    entries: tuple[GapEntry, ...]
    accepted: int
    """How many of the gaps that were looked at are accepted, listed or not."""
    areas: tuple[str, ...]
    """The names of all areas of the county."""
    rule: tuple[str, ...]
    kind: Literal["gap-list"] = "gap-list"


def gap_list(
    catalogue: Catalogue, supplies: Iterable[ShownSupply], audience: Audience, voice: Voice, *, has_accepted: bool
) -> GapList:
    """Return the gaps among supplies; those that are accepted only if asked for, behind the others."""
    told = tuple(supplies)
    order = {gap: place for place, gap in enumerate(Gap)}
    lacking = [(gap, one) for one in told if (gap := one.gap) and (has_accepted or not one.accepted)]
    lacking.sort(key=lambda pair: (pair[1].accepted is not None, order[pair[0]]))
    return GapList(
        language=voice.words.language,
        as_of=catalogue.day,
        audience=audience,
        needs=len(told),
        entries=tuple(_entry(catalogue, gap, one, voice) for gap, one in lacking),
        accepted=sum(one.accepted is not None for one in told),
        areas=tuple(voice.says(area.name).text for area in catalogue.words.areas.values()),
        rule=rules_of_gaps(audience, voice.words),
    )


def _entry(catalogue: Catalogue, gap: Gap, one: ShownSupply, voice: Voice) -> GapEntry:
    need, words = one.need, catalogue.words
    step = steps_of(catalogue, need.ladder, voice)[need.tier]
    return GapEntry(
        gap=gap,
        title=voice.words(SHORT[gap]),
        theme=Named(need.theme, voice.name(need.theme, words.themes).text),
        age_group=Named(need.age_group, age_group_name(catalogue, need.age_group, voice).text),
        ladder=Named(need.ladder, voice.name(need.ladder, catalogue.ladders).text),
        tier=Named(need.tier, step.name.text),
        step=step.number,
        area=Named(one.area, voice.name(one.area, words.areas).text) if one.area else None,
        methods=tuple(Named(id_, voice.name(id_, catalogue.interventions).text) for id_ in concerned(gap, [one])),
        accepted=_accepted(one.accepted, voice) if one.accepted else None,
    )


def _accepted(accepted: AcceptedGap, voice: Voice) -> AcceptedWords:
    return AcceptedWords(voice.says(accepted.reason).text, voice.says(accepted.by).text, accepted.until)


def is_as_bad(listed: GapList, gap: str) -> bool:
    """Tell whether anything of the list that is not accepted is as bad as `gap`, or worse."""
    places = {str(one): place for place, one in enumerate(Gap)}
    return any(places[entry.gap] <= places[gap] for entry in listed.entries if entry.accepted is None)
