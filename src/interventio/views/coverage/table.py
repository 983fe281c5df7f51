"""Coverage as a table: a share in each line, with what it is the share of."""

from collections.abc import Mapping
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import ShownShare
from interventio.languages.translator import N_
from interventio.measures.grouping import By, Key
from interventio.measures.table import Table
from interventio.views.figures import Figure, figure
from interventio.views.mention import Mention, chart_mention, method_mention, team_mention
from interventio.views.voice import Named, Voice
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One line: what the share is of, what stands beside its name, and the share."""

    of: Mention
    figure: Figure
    beside: tuple[Words, ...] = ()
    as_of: DayWords | None = None
    """The day of the counts, where all of them are of one day."""


@dataclass(frozen=True, slots=True)
class CoverageTable:
    """A table of shares by one grouping."""

    id: str
    """The fragment by which the table can be linked to."""
    title: str
    first: str
    """The heading of its first column."""
    rows: tuple[CoverageRow, ...]


def coverage_by(catalogue: Catalogue, table: Table[ShownShare], voice: Voice) -> CoverageTable:
    """Return a table by one grouping, told."""
    title, first = headings(table.rows_by, voice)
    return CoverageTable(
        id=f"by-{table.rows_by}",
        title=title,
        first=first,
        rows=tuple(
            CoverageRow(
                of=mention_of(catalogue, table.rows_by, row.key, voice),
                figure=figure(row.total, voice.words),
                beside=_beside(catalogue, table.rows_by, row.key, voice),
            )
            for row in table.rows
        ),
    )


def mention_of(catalogue: Catalogue, by: By, key: Key, voice: Voice) -> Mention:
    """Return what a key of a table stands for."""
    if key is None:
        return Mention(Words(voice.words(NO_GROUP.get(by, N_("not known")))), None)
    match by:
        case By.TEAM:
            return team_mention(key, catalogue.teams, voice)
        case By.INTERVENTION:
            return method_mention(key, catalogue.interventions, voice)
        case By.TIER:
            return _tier(catalogue, key, voice)
        case _:
            return Mention(voice.name(key, _terms(catalogue, by)), None)


NO_GROUP = {
    By.AREA: N_("no area of its own"),
    By.TIER: N_("on no step"),
    By.THEME: N_("without a theme"),
}
"""What gathers under no key of a grouping."""


def _tier(catalogue: Catalogue, key: str, voice: Voice) -> Mention:
    ladder_id, _, tier_id = key.partition("/")
    ladder = catalogue.ladders.get(ladder_id)
    tiers = {tier.id: tier for tier in ladder.tiers} if ladder else {}
    if tier_id not in tiers:
        return Mention(Words(key), None)
    name = voice.says(tiers[tier_id].name)
    number = list(tiers).index(tier_id) + 1
    return Mention(Words(f"{number}. {name}", name.language), chart_mention(ladder_id, catalogue, voice).page)


def _beside(catalogue: Catalogue, by: By, key: Key, voice: Voice) -> tuple[Words, ...]:
    if by is By.TIER and key:
        ladder = catalogue.ladders.get(key.partition("/")[0])
        return (voice.says(ladder.name),) if ladder else ()
    return ()


def _terms(catalogue: Catalogue, by: By) -> Mapping[str, Named]:
    words = catalogue.words
    lists: dict[By, Mapping[str, Named]] = {
        By.UNIT: words.units,
        By.DIVISION: words.divisions,
        By.AREA: words.areas,
        By.SERVICE: words.services,
        By.OCCUPATION: words.occupations,
        By.THEME: words.themes,
    }
    return lists[by]


def headings(by: By, voice: Voice) -> tuple[str, str]:
    """Return the title of a table by this grouping, and the heading of its first column."""
    words = voice.words
    return {
        By.TEAM: (words("By team"), words("Team")),
        By.UNIT: (words("By unit"), words("Unit")),
        By.DIVISION: (words("By division"), words("Division")),
        By.AREA: (words("By area"), words("Area")),
        By.SERVICE: (words("By service"), words("Service")),
        By.OCCUPATION: (words("By occupation"), words("Occupation")),
        By.INTERVENTION: (words("By method"), words("Method")),
        By.TIER: (words("By step of care"), words("Step")),
        By.THEME: (words("By theme"), words("Theme")),
    }[by]
