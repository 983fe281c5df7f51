"""What the search knows of the pages of records: methods, teams and units."""

from interventio.languages.translator import Translator
from interventio.views.evaluation.page import EvaluationPage
from interventio.views.implementation.page import ImplementationPage
from interventio.views.methods.family_pages import ContactPage, FamilyPage
from interventio.views.methods.induction_page import InductionPage
from interventio.views.methods.intervention_page import InterventionPage
from interventio.views.multidisciplinary.page import MultidisciplinaryPage
from interventio.views.site.page import Page
from interventio.views.site.search_entry import SearchEntry
from interventio.views.support.page import SupportPage
from interventio.views.teams.page import TeamPage
from interventio.views.teams.unit_page import UnitPage

LONGEST_TEXT = 600
"""How many letters of a description the search knows, so that its index stays small."""


def record_entry(page: Page, words: Translator) -> SearchEntry | None:
    """Return what is known of the page of a method, a team or a unit; None for other pages."""
    entry: SearchEntry | None
    match page.view:
        case InterventionPage() as method:
            entry = _method(page, method, words)
        case FamilyPage() as method:
            entry = _told_to_families(page, method, words)
        case TeamPage() | MultidisciplinaryPage() as team:
            entry = _team(page, team, words) if isinstance(team, TeamPage) else _several(page, team, words)
        case ContactPage() as team:
            entry = _contact(page, team, words)
        case UnitPage() as unit:
            entry = _unit(page, unit, words)
        case ImplementationPage() | SupportPage() as group:
            entry = _group(page, group, words)
        case InductionPage() | EvaluationPage() as told:
            entry = _induction_or_evaluation(page, told, words)
        case _:
            entry = None
    return entry


def _method(page: Page, method: InterventionPage, words: Translator) -> SearchEntry:
    return SearchEntry(
        words("Method"),
        method.name,
        page.path,
        also=(*method.also, *(line.code for line in method.codes)),
        themes=tuple(str(theme.name) for theme in method.themes),
        quiet=on_one_line(method.kind_name, method.quiet),
        text=str(method.summary)[:LONGEST_TEXT],
    )


def _team(page: Page, team: TeamPage, words: Translator) -> SearchEntry:
    units = tuple(dict.fromkeys(str(unit.unit.name) for unit in team.units))
    areas = dict.fromkeys(str(unit.area) for unit in team.units if unit.area)
    return SearchEntry(
        words("Team"),
        team.name,
        page.path,
        also=units,
        quiet=on_one_line(*areas),
        text=str(team.summary or "")[:LONGEST_TEXT],
    )


def _group(page: Page, group: ImplementationPage | SupportPage, words: Translator) -> SearchEntry:
    return _board(page, group, words) if isinstance(group, ImplementationPage) else _support(page, group, words)


def _board(page: Page, board: ImplementationPage, words: Translator) -> SearchEntry:
    decisions = " ".join(str(line.what) for line in (*board.open, *board.decided))
    text = f"{board.summary or ''} {decisions}".strip()[:LONGEST_TEXT]
    return SearchEntry(words("Team"), board.name, page.path, quiet=words("Implementation team"), text=text)


def _several(page: Page, team: MultidisciplinaryPage, words: Translator) -> SearchEntry:
    professions = " ".join(str(row.name) for row in team.professions)
    text = f"{team.summary or ''} {team.for_whom or ''} {professions}".strip()[:LONGEST_TEXT]
    units = tuple(dict.fromkeys(str(unit.unit.name) for unit in team.units))
    quiet = words("Multidisciplinary team")
    return SearchEntry(words("Team"), team.name, page.path, also=units, quiet=quiet, text=text)


def _support(page: Page, group: SupportPage, words: Translator) -> SearchEntry:
    return SearchEntry(
        words("Team"),
        group.name,
        page.path,
        themes=tuple(str(theme.name) for theme in group.themes),
        quiet=on_one_line(words("Support team"), group.focus),
        text=str(group.summary or "")[:LONGEST_TEXT],
    )


def _told_to_families(page: Page, method: FamilyPage, words: Translator) -> SearchEntry:
    return SearchEntry(
        words("Method"),
        method.name,
        page.path,
        themes=tuple(str(theme.name) for theme in method.themes),
        quiet=on_one_line(*(told for _, one in method.facts for told in one)),
        text=str(method.text)[:LONGEST_TEXT],
    )


def _contact(page: Page, team: ContactPage, words: Translator) -> SearchEntry:
    return SearchEntry(
        words("Team"),
        team.name,
        page.path,
        also=tuple(dict.fromkeys(map(str, team.units))),
        quiet=on_one_line(*dict.fromkeys(map(str, team.areas))),
        text=str(team.summary or "")[:LONGEST_TEXT],
    )


def _unit(page: Page, unit: UnitPage, words: Translator) -> SearchEntry:
    services = " ".join(map(str, unit.services))
    quiet = on_one_line(str(unit.division), str(unit.area or ""))
    text = f"{services} {unit.summary or ''}".strip()[:LONGEST_TEXT]
    return SearchEntry(words("Unit"), unit.name, page.path, quiet=quiet, text=text)


def _induction_or_evaluation(page: Page, told: InductionPage | EvaluationPage, words: Translator) -> SearchEntry:
    if isinstance(told, InductionPage):
        return SearchEntry(words("Induction"), told.unit.name, page.path)
    text = str(told.summary or "")[:LONGEST_TEXT]
    quiet = on_one_line(*(str(one.name) for one in told.of))
    return SearchEntry(words("Evaluation"), told.name, page.path, quiet=quiet, text=text)


def on_one_line(*parts: str) -> str:
    """Return what there is of some parts on one line."""
    return " · ".join(part for part in parts if part)
