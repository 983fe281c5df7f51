"""Which ids may be traced."""

from collections.abc import Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.cli.counting import refuse_unknown
from interventio.pipeline import Workspace


def known_ids(workspace: Workspace, ids: Sequence[str]) -> frozenset[str]:
    """Return ids that were asked for, each of which lines may stand under.

    Raises:
        UnknownNameError: nothing stands under one.

    """
    refuse_unknown(ids, traceable(workspace.catalogue))
    return frozenset(ids)


def traceable(catalogue: Catalogue) -> list[str]:
    """Return all ids that a line of counts can stand under."""
    words = catalogue.words
    lists = (words.units, words.areas, words.divisions, words.services, words.occupations, words.themes)
    return [*catalogue.interventions, *catalogue.teams, *(id_ for known in lists for id_ in known)]
