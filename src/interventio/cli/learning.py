"""Naming a survey, an occupation, a group and a level, and writing what is told of them."""

import sys
from pathlib import Path

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.surveys import newest_survey
from interventio.cli.learning_trouble import (
    LearnOptionsError,
    NeedsHiddenError,
    NoGroupError,
    NoSurveyError,
    NothingAskedError,
)
from interventio.cli.narrowing import MOST_NAMED
from interventio.cli.rows_output import Rows, write_rows
from interventio.cli.terminal import put, terminal_of
from interventio.cli.trouble import NotForClientsError, UnknownNameError
from interventio.cli.written import give_or_write, say_or_write
from interventio.disclosure.audience import Audience
from interventio.findings.suggestion import nearest
from interventio.languages.translator import Translator
from interventio.measures.learning import groups_of_occupation
from interventio.measures.needs import NeedsBy
from interventio.records.competence_levels import CompetenceLevels, OccupationalGroup
from interventio.records.needs_survey import NeedsSurvey
from interventio.renderers.discussion_pdf import discussion_pdf
from interventio.renderers.documents.learning import learning_json
from interventio.renderers.documents.needs import needs_json
from interventio.renderers.screen.learning import learning_text
from interventio.renderers.screen.lines import plain
from interventio.renderers.screen.navigator import WIDEST
from interventio.renderers.screen.parts import ASCII, UNICODE
from interventio.renderers.to_markdown import discussion_markdown, learning_markdown
from interventio.views.competence.learning import LearningAsked
from interventio.views.competence.learning_page import DiscussionPage, LearnSheet
from interventio.views.competence.needs_sheet import NeedsSheet, needs_rows

OF_COUNTY = (NeedsBy.REQUIREMENT, NeedsBy.LEVEL, NeedsBy.GROUP)
"""The groupings that others than coordinators may ask for."""

Group = tuple[CompetenceLevels, OccupationalGroup]


def what_is_asked(
    occupation: str | None, unit: str | None, has: str | None, sheet: str | None, form: str | None
) -> LearningAsked | None:
    """Return for whom one asks what to learn; None where the sheet of a group is asked for.

    Raises:
        LearnOptionsError: both are asked for, or the format is not one of theirs.
        NothingAskedError: neither is asked for.

    """
    if occupation is None and sheet is None:
        raise NothingAskedError
    options = {"--occupation": occupation, "--unit": unit, "--has": has}
    if sheet is None:
        if form == "pdf":
            raise LearnOptionsError(options="--occupation, --format pdf")
        return LearningAsked(occupation or "", unit, has)
    given = [name for name, value in options.items() if value is not None]
    if given:
        raise LearnOptionsError(options=", ".join(("--sheet", *given)))
    if form in {"text", "json"}:
        raise LearnOptionsError(options=f"--sheet, --format {form}")
    return None


def sheet_format(named: str | None, output: Path | None) -> str:
    """Return the format of a sheet: the one that was named, else what the name of the file ends with, else Markdown."""
    return named or ("pdf" if output and output.suffix.lower() == ".pdf" else "md")


def survey_asked(catalogue: Catalogue, name: str | None, by: NeedsBy | None, audience: Audience) -> NeedsSurvey:
    """Return the survey with this name, or the newest one.

    Raises:
        NoSurveyError: there is none.
        UnknownNameError: none has the name.
        NotForClientsError: clients ask.
        NeedsHiddenError: it is for coordinators alone, and others ask.

    """
    known = catalogue.needs_surveys
    if name is not None and name not in known:
        raise _unknown(name, tuple(known))
    newest = [one for levels in catalogue.competence.values() if (one := newest_survey(catalogue, levels))]
    if not newest:
        raise NoSurveyError(day=catalogue.day)
    survey = known[name] if name else max(newest, key=lambda one: (one.opened, one.id))
    if not audience.sees_staffing:
        raise NotForClientsError
    if audience is not Audience.COORDINATOR and (survey not in newest or (by and by not in OF_COUNTY)):
        raise NeedsHiddenError
    return survey


def group_asked(catalogue: Catalogue, asked: LearningAsked) -> Group:
    """Return the group of an occupation, and its levels.

    Raises:
        UnknownNameError: there is no such occupation, unit or level.
        NoGroupError: the occupation is in no group.

    """
    words = catalogue.words
    for name, known in ((asked.occupation, words.occupations), (asked.unit, words.units)):
        if name is not None and name not in known:
            raise _unknown(name, tuple(known))
    groups = groups_of_occupation(catalogue, asked.occupation)
    if not groups:
        grouped = {id_ for one in catalogue.competence.values() for group in one.groups for id_ in group.occupations}
        raise NoGroupError(name=asked.occupation, known=tuple(sorted(grouped)) or "–")
    levels = [level.id for level in groups[0][0].levels]
    if asked.has is not None and asked.has not in levels:
        raise _unknown(asked.has, tuple(levels))
    return groups[0]


def group_called(catalogue: Catalogue, name: str) -> Group:
    """Return a group by its id, and its levels.

    Raises:
        UnknownNameError: there is none.

    """
    groups = {group.id: (levels, group) for levels in catalogue.competence.values() for group in levels.groups}
    if name not in groups:
        raise _unknown(name, tuple(groups))
    return groups[name]


def refuse_clients(audience: Audience) -> None:
    """See to it that clients are told nothing of what staff is to learn.

    Raises:
        NotForClientsError: clients ask.

    """
    if not audience.sees_staffing:
        raise NotForClientsError


def _unknown(name: str, known: tuple[str, ...]) -> UnknownNameError:
    return UnknownNameError(name=name, known=nearest(name, known) or known[:MOST_NAMED])


def write_needs(sheet: NeedsSheet, words: Translator, form: str, output: Path | None, colour: str) -> None:
    """Write needs or proposals in the format that was asked for."""
    rows, notes = needs_rows(sheet, words), (*sheet.notes, *sheet.rule)
    write_rows(Rows(rows, notes, rows, needs_json(sheet), sheet.as_of), words, form, output, colour)


def put_learning(sheet: LearnSheet, words: Translator, form: str, output: Path | None, colour: str) -> None:
    """Write what to learn next in the format that was asked for."""
    if form == "json":
        say_or_write(learning_json(sheet), output)
    elif form == "md":
        say_or_write(learning_markdown(sheet, words), output)
    elif output:
        say_or_write(plain(tuple(learning_text(sheet, words, WIDEST))), output)
    else:
        terminal = terminal_of(sys.stdout, colour)
        width = terminal.width if terminal.is_screen else WIDEST
        put(learning_text(sheet, words, width, UNICODE if terminal.has_unicode else ASCII), colour=colour)


def put_discussion(page: DiscussionPage, words: Translator, form: str, output: Path | None) -> None:
    """Write the sheet for a development discussion as PDF, or else as Markdown."""
    if form == "pdf":
        give_or_write(lambda: discussion_pdf(page, words), "PDF", output)
    else:
        say_or_write(discussion_markdown(page, words), output)
