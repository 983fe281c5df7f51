"""A list of gaps as rows: for the screen, and for spreadsheets."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from interventio.languages.translator import Translator
from interventio.views.gaps.listed import AcceptedWords, GapEntry, GapList, Named
from interventio.views.rows.spreadsheet import Column, Holds, Spreadsheet


def gap_notes(listed: GapList, words: Translator) -> tuple[str, ...]:
    """Return what is to be known of a list: how many gaps it has, what it leaves out, and how needs are compared."""
    found = sum(entry.accepted is None for entry in listed.entries)
    summary = words.plural(
        "{count} gap, or need of which it is not known whether it has one, among {needs} needs.",
        "{count} gaps, or needs of which it is not known whether they have one, among {needs} needs.",
        found,
        needs=listed.needs,
    )
    left = listed.accepted - (len(listed.entries) - found)
    reasons = dict.fromkeys(entry.accepted for entry in listed.entries if entry.accepted)
    told = summary, *(f"{words('Accepted until')} {words.day(one.until)} ({one.by}): {one.reason}" for one in reasons)
    if not left:
        return *told, *listed.rule
    accepted = words.plural(
        "{count} gap is accepted for now and not listed here: --accepted shows it.",
        "{count} gaps are accepted for now and not listed here: --accepted shows them.",
        left,
    )
    return *told, accepted, *listed.rule


def gap_table(listed: GapList, words: Translator) -> Spreadsheet:
    """Return a list for the screen: steps that lack the same stand in one row, and so do areas that lack the same."""
    has_areas = any(entry.area for entry in listed.entries)
    has_charts = len({entry.ladder for entry in listed.entries}) > 1
    has_accepted = any(entry.accepted for entry in listed.entries)
    columns = (
        words("What is lacking"),
        words("Theme"),
        words("Age group"),
        *((words("Chart"),) if has_charts else ()),
        words("Steps"),
        *((words("Areas"),) if has_areas else ()),
        words("Methods"),
        *((words("Accepted"),) if has_accepted else ()),
    )
    return Spreadsheet(
        id="gaps",
        title=words("Gaps"),
        about="",
        columns=tuple(Column(heading, Holds.NAME) for heading in columns),
        rows=tuple(
            (
                first.title,
                first.theme.name,
                first.age_group.name,
                *((first.ladder.name,) if has_charts else ()),
                words.listing(tuple(map(str, steps))),
                *((words("all areas") if areas == listed.areas else ", ".join(areas),) if has_areas else ()),
                ", ".join(method.name for method in first.methods),
                *((_until(first.accepted, words),) if has_accepted else ()),
            )
            for first, steps, areas in _alike(listed.entries)
        ),
    )


class _Alike(NamedTuple):
    """Entries that differ in their steps and areas alone, by the first of them."""

    first: GapEntry
    steps: tuple[int, ...]
    areas: tuple[str, ...]


def _alike(entries: Iterable[GapEntry]) -> Iterator[_Alike]:
    """Yield entries that differ in nothing but their steps, then areas that differ in nothing else."""
    by_area: defaultdict[tuple[object, ...], list[GapEntry]] = defaultdict(list)
    for entry in entries:
        by_area[*_kept(entry), entry.area].append(entry)
    together: defaultdict[tuple[object, ...], list[GapEntry]] = defaultdict(list)
    for found in by_area.values():
        together[*_kept(found[0]), tuple(entry.step for entry in found)].append(found[0])
    for key, found in together.items():
        steps = key[-1]
        if isinstance(steps, tuple):
            yield _Alike(found[0], steps, tuple(entry.area.name for entry in found if entry.area))


def _kept(entry: GapEntry) -> tuple[object, ...]:
    """Return what entries of one row have in common."""
    return entry.gap, entry.ladder, entry.theme, entry.age_group, entry.methods, entry.accepted


def _name(named: Named | None) -> str:
    return named.name if named else ""


def _until(accepted: AcceptedWords | None, words: Translator) -> str:
    return words("until {day}", day=accepted.until) if accepted else ""


def gap_sheet(listed: GapList, words: Translator) -> Spreadsheet:
    """Return a list for spreadsheets: a row for each need."""
    name, id_ = Holds.NAME, Holds.ID
    columns = (
        (words("Gap"), id_),
        (words("What is lacking"), name),
        (words("Area"), name),
        (words("Theme"), name),
        (words("Age group"), name),
        (words("Chart"), name),
        (words("Number of the step"), Holds.NUMBER),
        (words("Step"), name),
        (words("Methods"), Holds.TEXT),
        (words("Why it is accepted"), Holds.TEXT),
        (words("Accepted by"), name),
        (words("Accepted until"), Holds.DAY),
    )
    return Spreadsheet(
        id="gaps",
        title=words("Gaps"),
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(
            (
                entry.gap,
                entry.title,
                _name(entry.area),
                entry.theme.name,
                entry.age_group.name,
                entry.ladder.name,
                entry.step,
                entry.tier.name,
                ", ".join(method.name for method in entry.methods),
                entry.accepted.reason if entry.accepted else None,
                entry.accepted.by if entry.accepted else None,
                entry.accepted.until if entry.accepted else None,
            )
            for entry in listed.entries
        ),
    )
