"""From what fits to the pages on which one finds the right method by theme and age group, without a script."""

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.needs import ages_meet
from interventio.languages.translator import Translator
from interventio.measures.navigator import Stair, found_among
from interventio.measures.placed import Placed, all_placed
from interventio.measures.wishes import Wishes
from interventio.records.ladder import Ladder
from interventio.records.organisation import AgeGroup
from interventio.views.amounts import ages_in_words
from interventio.views.mention import chart_mention
from interventio.views.navigator.found_methods import Teller, teller_of
from interventio.views.navigator.found_steps import begins_of, found_stair, guidance_for
from interventio.views.navigator.page import (
    FoundGroup,
    FoundLadder,
    NavigatorIndex,
    NavigatorPage,
    NavigatorRow,
    NavigatorTable,
    WayIn,
)
from interventio.views.numbers import Numbers
from interventio.views.voice import Voice


def navigator_index(
    catalogue: Catalogue, pages: tuple[NavigatorPage, ...], numbers: Numbers, voice: Voice
) -> NavigatorIndex:
    """Return the page that leads to all pages of the navigator."""
    tables = (_table(catalogue, ladder, pages, voice) for ladder in catalogue.ladders.values())
    return NavigatorIndex(tuple(table for table in tables if table.rows), guidance_for(numbers.audience, voice.words))


def navigator_pages(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> tuple[NavigatorPage, ...]:
    """Return the page of each theme."""
    teller = teller_of(catalogue, numbers.audience, numbers.trained, voice)
    placed = all_placed(catalogue)
    return tuple(
        NavigatorPage(
            theme=teller.themes[theme],
            name=teller.themes[theme].name,
            ladders=tuple(
                ladder
                for ladder in (_ladder(one, theme, placed, teller) for one in catalogue.ladders.values())
                if ladder.groups
            ),
            guidance=guidance_for(numbers.audience, voice.words),
        )
        for theme in catalogue.words.themes
    )


def _ladder(ladder: Ladder, theme: str, placed: tuple[Placed, ...], teller: Teller) -> FoundLadder:
    groups = teller.catalogue.words.age_groups.values()
    here = tuple(one for one in placed if _may_be_told(one, ladder, theme))
    return FoundLadder(
        id=ladder.id,
        chart=chart_mention(ladder.id, teller.catalogue, teller.voice),
        begins=tuple(begins_of(ladder, teller.voice)),
        groups=tuple(
            _group(ladder, theme, group, here, teller)
            for group in groups
            if ladder.ages is None or ages_meet(ladder.ages, group.ages)
        ),
    )


def _may_be_told(placed: Placed, ladder: Ladder, theme: str) -> bool:
    """Tell whether it is worth while to look at a method: most have another theme or stand on another ladder."""
    themes = placed.method.themes
    return (placed.ladder is None or placed.ladder.id == ladder.id) and (theme in themes or not themes)


def _group(ladder: Ladder, theme: str, group: AgeGroup, placed: tuple[Placed, ...], teller: Teller) -> FoundGroup:
    wishes = Wishes(ages=group.ages, themes=(theme,), ladder=ladder.id)
    found = found_among(teller.catalogue, placed, wishes)
    stair = next(iter(found.stairs), Stair(ladder, None, ()))
    matches = {match.placed.method.id: match for _, members in stair.steps for match in members}
    sure = sum(not match.unknown for match in matches.values())
    return FoundGroup(
        id=f"{ladder.id}-{group.id}",
        age_group=teller.voice.says(group.name),
        ages=ages_in_words(group.ages, teller.voice.words),
        stair=found_stair(stair, wishes, teller),
        assessments=tuple(teller.method(match, wishes) for match in found.assessments),
        count=sure,
        perhaps=len(matches) - sure,
    )


def _table(catalogue: Catalogue, ladder: Ladder, pages: tuple[NavigatorPage, ...], voice: Voice) -> NavigatorTable:
    told = [(page, found) for page in pages for found in page.ladders if found.id == ladder.id]
    return NavigatorTable(
        id=ladder.id,
        chart=chart_mention(ladder.id, catalogue, voice),
        age_groups=tuple((group.age_group, group.ages) for group in told[0][1].groups) if told else (),
        begins=tuple(begins_of(ladder, voice)),
        rows=tuple(
            NavigatorRow(
                page.theme,
                f"find/{page.theme.id}",
                tuple(_way_in(page, group, voice.words) for group in found.groups),
            )
            for page, found in told
        ),
    )


def _way_in(page: NavigatorPage, group: FoundGroup, words: Translator) -> WayIn:
    methods = words.plural("{count} method", "{count} methods", group.count)
    perhaps = words.plural("{count} more may fit", "{count} more may fit", group.perhaps) if group.perhaps else ""
    return WayIn(
        page=f"find/{page.theme.id}",
        place=group.id,
        count=_in_brief(group),
        sentence=", ".join(part for part in (methods, perhaps) if part),
    )


def _in_brief(group: FoundGroup) -> str:
    """Return how many methods fit, those that may in brackets; "" where there is none of either."""
    parts = (str(group.count) if group.count else "", f"({group.perhaps})" if group.perhaps else "")
    return " ".join(part for part in parts if part)
