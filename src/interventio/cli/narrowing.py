"""Narrowing a chart to what was asked for on the command line."""

from collections.abc import Collection, Mapping, Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.cli.trouble import UnknownNameError
from interventio.findings.suggestion import nearest
from interventio.records.statement import AgeRange
from interventio.records.stepping import Stepping

MOST_NAMED = 12
"""How many of the known names are told where none of them is near."""


def narrowed(
    catalogue: Catalogue, stepping: Stepping, chosen: Mapping[str, Sequence[str]], age: int | None
) -> Stepping:
    """Return a chart that shows only what was chosen by list, `{"themes": ["anxiety"]}`, and for the age.

    Raises:
        UnknownNameError: something chosen is not in the organisation's vocabularies.

    """
    words = catalogue.words
    known: dict[str, Collection[str]] = {
        "themes": words.themes,
        "services": words.services,
        "divisions": words.divisions,
        "areas": words.areas,
    }
    for field, names in chosen.items():
        for name in names:
            if name not in known[field]:
                ids = tuple(known[field])
                raise UnknownNameError(name=name, known=nearest(name, ids) or ids[:MOST_NAMED])
    changes: dict[str, object] = {field: tuple(names) for field, names in chosen.items() if names}
    if age is not None:
        changes["ages"] = AgeRange.model_construct(lowest=age, highest=age)
    return stepping.model_copy(update={"subtitle": None, **changes}) if changes else stepping
