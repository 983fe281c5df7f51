"""From how far coverage lies apart to the page of equal access."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.equity import End, ShownEquity
from interventio.disclosure.equity import EquityTable as ShownEquityTable
from interventio.languages.translator import Translator
from interventio.measures.grouping import By
from interventio.measures.rule import Rule
from interventio.views.coverage.table import headings, mention_of
from interventio.views.equity.page import EquityEnd, EquityPage, EquityRow, EquityTable
from interventio.views.mention import Mention
from interventio.views.numbers import Numbers
from interventio.views.rules import rule_sentences
from interventio.views.voice import Voice
from interventio.views.words import Words


def equity_page(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> EquityPage:
    """Return how far the coverage of the selected methods lies apart."""
    by_area = numbers.equity[0].together
    return EquityPage(
        sentence=" ".join((_sentence(catalogue, by_area, voice), *_hidden(by_area, voice.words))),
        range=_with_unit(by_area, voice.words),
        tables=tuple(equity_table(catalogue, table, voice) for table in numbers.equity if _shows(table)),
        left_out=tuple(_left_out(table, voice.words) for table in numbers.equity if not _shows(table)),
        rule=equity_rules(numbers.rule, numbers.audience, voice.words),
    )


def _shows(table: ShownEquityTable) -> bool:
    return any(one.lowest or one.lacking for one in (*table.methods, table.together))


def _left_out(table: ShownEquityTable, words: Translator) -> str:
    if any(one.hidden for one in (*table.methods, table.together)):
        hidden = words("Too many shares are hidden, so that few people cannot be told apart, for a comparison by area.")
        by_division = words(
            "Too many shares are hidden, so that few people cannot be told apart, for a comparison by division."
        )
        return hidden if table.by is By.AREA else by_division
    no_area = words("There is nothing to compare by area: fewer than two areas have numbers.")
    return (
        no_area
        if table.by is By.AREA
        else words("There is nothing to compare by division: fewer than two divisions have numbers.")
    )


def equity_rules(rule: Rule, audience: Audience, words: Translator) -> tuple[str, ...]:
    """Return how coverage is counted, and how its shares are compared."""
    told = (
        *rule_sentences(rule, words),
        words("The range is the highest share less the lowest, in percentage points; it takes two shares at least."),
        words(
            "A team that belongs to several areas counts in each. Teams of units that serve the whole county are in no "
            "area's share, but they deliver in all of them."
        ),
    )
    if audience is Audience.COORDINATOR:
        return told
    return *told, words("Hidden shares take no part: with them the range may be wider.")


def points(equity: ShownEquity, words: Translator) -> str:
    """Return the range in percentage points, or "" where there is none."""
    return "" if equity.range is None else words.decimal(equity.range * 100)


def _with_unit(equity: ShownEquity, words: Translator) -> str:
    number = points(equity, words)
    return words("{number} pp", number=number) if number else ""


def _hidden(equity: ShownEquity, words: Translator) -> Iterator[str]:
    if equity.hidden:
        yield words.plural(
            "The share of {count} area is hidden and takes no part.",
            "The shares of {count} areas are hidden and take no part.",
            len(equity.hidden),
        )


def _sentence(catalogue: Catalogue, equity: ShownEquity, voice: Voice) -> str:
    if equity.lowest is None or equity.highest is None:
        return voice.words("There are not two areas whose coverage could be compared.")
    if equity.lowest.share == equity.highest.share:
        return voice.words("The coverage of the selected methods is {share} in each area.", share=equity.lowest.share)
    return voice.words(
        "The coverage of the selected methods is lowest in {lowest_in}, {lowest}, and highest in {highest_in}, "
        "{highest}. They lie {range} percentage points apart.",
        lowest_in=name_texts(catalogue, By.AREA, equity.lowest.keys, voice),
        lowest=equity.lowest.share,
        highest_in=name_texts(catalogue, By.AREA, equity.highest.keys, voice),
        highest=equity.highest.share,
        range=points(equity, voice.words),
    )


def equity_table(catalogue: Catalogue, table: ShownEquityTable, voice: Voice) -> EquityTable:
    """Return a shown table, told."""
    return EquityTable(
        id=f"by-{table.by}",
        title=headings(table.by, voice)[0],
        reached=voice.words("Areas at the target") if table.by is By.AREA else voice.words("Divisions at the target"),
        has_lacking=any(one.lacking for one in table.methods),
        rows=tuple(_row(catalogue, table.by, one, voice) for one in table.methods),
        together=_row(catalogue, table.by, table.together, voice),
    )


def _row(catalogue: Catalogue, by: By, equity: ShownEquity, voice: Voice) -> EquityRow:
    words = voice.words
    is_method = equity.intervention is not None
    return EquityRow(
        of=mention_of(catalogue, By.INTERVENTION, equity.intervention, voice)
        if is_method
        else Mention(Words(words("All together")), None),
        lowest=_end(catalogue, by, equity.lowest, voice),
        highest=_end(catalogue, by, equity.highest, voice),
        range=points(equity, words),
        reached=f"{equity.reached} / {equity.shown}" if equity.shown else "",
        notes=tuple(equity_notes(catalogue, by, equity, voice)),
        lacking=_names(catalogue, by, equity.lacking, voice),
    )


def equity_notes(catalogue: Catalogue, by: By, equity: ShownEquity, voice: Voice) -> Iterator[str]:
    """Yield what takes no part in the range."""
    if equity.hidden:
        names = name_texts(catalogue, by, equity.hidden, voice)
        if equity.lowest:
            yield voice.words("hidden and not in the range: {names}", names=names)
        else:
            yield voice.words("hidden: {names}", names=names)
    if equity.unknown:
        yield voice.words("no data: {names}", names=name_texts(catalogue, by, equity.unknown, voice))


def name_texts(catalogue: Catalogue, by: By, keys: tuple[str, ...], voice: Voice) -> tuple[str, ...]:
    """Return the names of groups."""
    return tuple(name.text for name in _names(catalogue, by, keys, voice))


def _end(catalogue: Catalogue, by: By, end: End | None, voice: Voice) -> EquityEnd | None:
    return EquityEnd(end.share, voice.words.percent(end.share), _names(catalogue, by, end.keys, voice)) if end else None


def _names(catalogue: Catalogue, by: By, keys: tuple[str, ...], voice: Voice) -> tuple[Words, ...]:
    return tuple(mention_of(catalogue, by, key, voice).name for key in keys)
