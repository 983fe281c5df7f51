"""A list of gaps as rows: for the screen, and for spreadsheets."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from interventio.languages.translator import Translator
from interventio.views.downloads.spreadsheet import Column, Holds, Spreadsheet
from interventio.views.gap_list import AcceptedWords, GapEntry, GapList, Named


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
    if not left:
        return summary, *listed.rule
    accepted = words.plural(
        "{count} gap is accepted for now and not listed here: --accepted shows it.",
        "{count} gaps are accepted for now and not listed here: --accepted shows them.",
        left,
    )
    return summary, accepted, *listed.rule


def gap_table(listed: GapList, words: Translator) -> Spreadsheet:
    """Return a list for the screen: steps that lack the same stand in one row."""
    has_areas = any(entry.area for entry in listed.entries)
    has_accepted = any(entry.accepted for entry in listed.entries)
    columns = (
        words("What is lacking"),
        *((words("Area"),) if has_areas else ()),
        words("Theme"),
        words("Age group"),
        words("Chart"),
        words("Steps"),
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
                together[0].title,
                *((_name(together[0].area),) if has_areas else ()),
                together[0].theme.name,
                together[0].age_group.name,
                together[0].ladder.name,
                words.listing(tuple(str(entry.step) for entry in together)),
                ", ".join(method.name for method in together[0].methods),
                *((_accepted_in_words(together[0].accepted, words),) if has_accepted else ()),
            )
            for together in _alike(listed.entries)
        ),
    )


def _alike(entries: Iterable[GapEntry]) -> Iterator[list[GapEntry]]:
    """Yield entries that differ in their step alone, in the place of the first of them."""
    together: defaultdict[tuple[object, ...], list[GapEntry]] = defaultdict(list)
    for entry in entries:
        of = entry.ladder, entry.theme, entry.age_group, entry.area
        together[entry.gap, *of, entry.methods, entry.accepted].append(entry)
    yield from together.values()


def _name(named: Named | None) -> str:
    return named.name if named else ""


def _accepted_in_words(accepted: AcceptedWords | None, words: Translator) -> str:
    if accepted is None:
        return ""
    return f"{words('until {day}', day=accepted.until)}, {accepted.by}: {accepted.reason}"


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
