"""An evaluation for decision makers: the page of the evaluation, told on two sheets of paper."""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown_evaluation import ShownEvaluation
from interventio.languages.translator import Translator
from interventio.views.evaluation.grids import compared_grids
from interventio.views.evaluation.headlines import headlines_of
from interventio.views.evaluation.page import EvaluationPage, EvaluationsCompared
from interventio.views.evaluation.report_page import EvaluationReport, ReportPanel, ReportSection, ReportTable
from interventio.views.evaluation.tables import (
    economy_tables,
    feedback_table,
    follow_up_table,
    goal_table,
    outcome_table,
    score_table,
)
from interventio.views.voice import Voice
from interventio.views.words import Words

MOST = 4
"""So many findings of a side, or lessons of a kind, stand in a report; where there are more, it says so."""


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a report is made, as of which day, and in whose voice."""

    catalogue: Catalogue
    audience: Audience
    voice: Voice


def evaluation_report(
    shown: ShownEvaluation, page: EvaluationPage, compared: EvaluationsCompared | None, reader: Reader
) -> EvaluationReport:
    """Return the report of an evaluation, beside earlier and later ones where `compared` tells of them."""
    voice, settings = reader.voice, reader.catalogue.settings
    words = voice.words
    exact = words("For coordinators: contains small numbers of clients, not for publication.")
    return EvaluationReport(
        language=words.language,
        day=reader.catalogue.day,
        as_of=words.day(reader.catalogue.day),
        id=page.id,
        audience=reader.audience,
        internal=exact if reader.audience is Audience.COORDINATOR else "",
        organisation=voice.says(settings.name),
        notice=voice.says_if_any(settings.notice),
        name=page.name,
        facts=tuple(_facts(page, words)),
        summary=page.summary,
        headlines=headlines_of(shown, voice),
        sections=tuple(one for one in _sections(page, compared, words) if _is_told(one)),
        sources=page.sources,
    )


def _is_told(section: ReportSection) -> bool:
    return bool(section.sentences or section.tables or section.grids or section.panels)


def _facts(page: EvaluationPage, words: Translator) -> Iterator[tuple[str, Words]]:
    for one in page.of:
        yield words("Evaluated"), one.name
    yield words("Time"), Words(str(page.span))
    if page.by:
        yield words("Evaluated by"), page.by
    if page.ended:
        yield words("Clients whose work ended"), Words(page.ended)


def _sections(page: EvaluationPage, compared: EvaluationsCompared | None, words: Translator) -> Iterator[ReportSection]:
    rules = page.rules
    outcomes = tuple(outcome_table(one, words) for one in page.outcomes)
    yield ReportSection("outcomes", words("How it turned out"), tables=outcomes, notes=_where(outcomes, rules.outcomes))
    later = tuple(follow_up_table(one, words) for one in page.follow_ups if one.lines)
    yield ReportSection(
        "follow-ups",
        words("How things are later"),
        sentences=tuple(_follow_ups_to_come(page)),
        tables=later,
        notes=_where(later, rules.follow_ups),
    )
    yield ReportSection(
        "feedback",
        words("Would they recommend it"),
        tables=(feedback_table(page.feedback, words),) if page.feedback else (),
        notes=(*rules.feedback[:1], _silent(words)),
    )
    yield ReportSection(
        "scores",
        words("Outcome measures before and after"),
        tables=(score_table(page.scores, words),) if page.scores else (),
        notes=tuple(_score_rules(words)),
    )
    yield from _money_and_goals(page, words)
    if compared:
        yield ReportSection(
            "compared",
            words("Outcomes from time to time"),
            grids=tuple(compared_grids(compared, words)),
            notes=tuple(rule for rule in compared.rules if rule not in rules.outcomes),
        )
    yield from _findings(page, words)


def _where(tables: tuple[ReportTable, ...], rules: tuple[str, ...]) -> tuple[str, ...]:
    """Return rules where there are numbers that follow them."""
    return rules if any(table.rows for table in tables) else ()


def _money_and_goals(page: EvaluationPage, words: Translator) -> Iterator[ReportSection]:
    rules = page.rules
    if page.economy:
        yield ReportSection(
            "economy",
            words("What it cost, and what it spared"),
            sentences=tuple(map(Words, page.economy.sentences)),
            tables=economy_tables(page.economy, words),
            notes=(
                *(f"{label}: {of}" for label, of in page.economy.bases),
                *(rules.economy if page.economy.rows else ()),
            ),
        )
    yield ReportSection(
        "goals", words("Goals"), tables=(goal_table(page.goals, words),) if page.goals else (), notes=rules.goals
    )


def _silent(words: Translator) -> str:
    return words(
        "Beside it stands from where to where the score may lie if those who did not answer are counted too; the line "
        "in the bar shows the same."
    )


def _score_rules(words: Translator) -> Iterator[str]:
    yield words("Only clients with both scores are counted; those who left early may have fared differently.")
    yield words(
        "The effect size is the change of the mean in standard deviations, corrected for few clients; above 0 is "
        "better. Beside it stands its interval, with a certainty of 95 %."
    )


def _follow_ups_to_come(page: EvaluationPage) -> Iterator[Words]:
    for one in page.follow_ups:
        if not one.lines:
            yield Words(f"{one.name}: {one.standing_told}")


def _findings(page: EvaluationPage, words: Translator) -> Iterator[ReportSection]:
    """Yield what is told in words: the four sides, the lessons, and how it was evaluated."""
    yield ReportSection(
        "sides",
        words("The four-way goal"),
        panels=tuple(
            _panel(side.name, [(one.sign_told, one.what) for one in side.findings], words) for side in page.sides
        ),
    )
    yield ReportSection(
        "lessons",
        words("What others can learn"),
        panels=tuple(_panel(group.name, [("", one) for one in group.lessons], words) for group in page.lessons),
    )
    told = tuple(_experts(page, words))
    yield ReportSection(
        "method",
        words("How it was evaluated, and what it cannot show"),
        sentences=(*((page.method,) if page.method else ()), *told),
        notes=tuple(_limits(page, words)),
    )


def _panel(title: str, lines: list[tuple[str, Words]], words: Translator) -> ReportPanel:
    if not lines:
        return ReportPanel(title, (("", Words(words("Nothing has been written down."))),))
    left = len(lines) - MOST
    more = ((("", Words(words("and {count} more", count=left)))),) if left > 0 else ()
    return ReportPanel(title, (*lines[:MOST], *more))


def _experts(page: EvaluationPage, words: Translator) -> Iterator[Words]:
    for one in page.experts:
        count = words("Experts by experience: {count}.", count=one.count) if one.count else ""
        yield Words(f"{one.how} {count}".strip(), one.how.language)


def _limits(page: EvaluationPage, words: Translator) -> Iterator[str]:
    """Yield what such an evaluation cannot show."""
    if page.outcomes or page.scores:
        yield words(
            "There is no group that did without: what time alone, or other help, has done is in the numbers too. "
            "An interval tells how far chance reaches, and nothing of what brought a change about."
        )
    if page.feedback:
        yield words("Those who did not answer may think otherwise than those who did.")
    if page.hidden_why:
        yield page.hidden_why
