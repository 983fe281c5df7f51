"""Making an edition of a chart: what is asked for, what is refused, and the file before and after."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.edition_making import Agreement, edition_edits, new_edition
from interventio.cli.chart_file import before_and_after, write_into_chart
from interventio.cli.counting import refuse_unknown
from interventio.cli.edition_trouble import EditionExistsError, EditionTooEarlyError, UnfitNameError
from interventio.cli.terminal import put
from interventio.cli.texts_given import text_given
from interventio.cli.trouble import NotTogetherError
from interventio.languages.translator import Translator
from interventio.measures.unit_reviews import ReviewState, reviews_of
from interventio.pipeline import Workspace
from interventio.records.kinds import STEPPING
from interventio.records.stepping import Stepping
from interventio.renderers.unified_diff import diff_lines
from interventio.sources.editing import Edit

LONGEST_NAME = 300


@dataclass(frozen=True, slots=True)
class EditionAsked:
    """The edition that is to be made, as it was asked for."""

    name: str
    agreed: date
    by: Sequence[str]
    summary: Sequence[str]
    units: Sequence[str]
    are_reviewed: bool


def edits_of(workspace: Workspace, stepping: Stepping, asked: EditionAsked, words: Translator) -> tuple[Edit, ...]:
    """Return what is to be written into the file of the chart.

    Raises:
        TroubleError: the edition cannot be made so.

    """
    name, catalogue = asked.name.strip(), workspace.catalogue
    refuse_edition(stepping, name, asked.agreed)
    by, summary = (text_given(given, catalogue, words.language) for given in (asked.by, asked.summary))
    units = agreeing_units(workspace, stepping, asked.units, are_reviewed=asked.are_reviewed)
    made = new_edition(catalogue, stepping, Agreement(name, asked.agreed, by, summary, units))
    return edition_edits(catalogue, stepping, made)


def put_edition(
    workspace: Workspace,
    stepping: Stepping,
    edits: Sequence[Edit],
    words: Translator,
    asked: EditionAsked,
    *,
    is_dry: bool,
) -> None:
    """Write an edition into the file of its chart, or show what would change there."""
    if is_dry:
        put(diff_lines(STEPPING.path_of(stepping.id), *before_and_after(workspace, stepping, edits)))
        return
    written = write_into_chart(workspace, stepping, edits)
    done = words("The edition “{name}” of “{chart}” has been written down.", name=asked.name.strip(), chart=stepping.id)
    sys.stdout.write(f"{done}\n")
    sys.stderr.write(f"{written}\n")


def refuse_edition(stepping: Stepping, name: str, agreed: date) -> None:
    """See to it that an edition has a name of its own and comes after those that there are.

    Raises:
        UnfitNameError: it has no name, or one that is too long.
        EditionExistsError: there is one of that name.
        EditionTooEarlyError: the last one is later.

    """
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise UnfitNameError(most=LONGEST_NAME)
    for one in stepping.editions:
        if same_name(one.name) == same_name(name):
            raise EditionExistsError(chart=stepping.id, name=one.name, day=one.agreed)
    last = max(stepping.editions, key=lambda one: one.agreed, default=None)
    if last and agreed < last.agreed:
        raise EditionTooEarlyError(day=agreed, last=last.agreed, name=last.name)


def same_name(name: str) -> str:
    """Return a name as it is compared: case and blanks do not tell editions apart."""
    return " ".join(name.casefold().split())


def agreeing_units(
    workspace: Workspace, stepping: Stepping, named: Sequence[str], *, are_reviewed: bool
) -> tuple[str, ...]:
    """Return the units that were named, or those whose review stands.

    Raises:
        NotTogetherError: both are asked for.
        UnknownNameError: a unit is not known.

    """
    if named and are_reviewed:
        raise NotTogetherError(options="--units, --reviewed-units")
    refuse_unknown(named, workspace.catalogue.words.units)
    reviews = reviews_of(workspace.catalogue, stepping) if are_reviewed else ()
    return (*named, *(one.unit for one in reviews if one.state is ReviewState.STANDING))
