"""The gaps to list, as the options ask for them."""

from collections.abc import Mapping, Sequence

from interventio.answers.methods import GapsAsked
from interventio.cli.counting import refuse_clients, refuse_unknown
from interventio.disclosure.audience import Audience
from interventio.pipeline import Workspace

Names = Sequence[str] | None


def asked_gaps(
    workspace: Workspace, audience: Audience, chosen: Mapping[str, Names], *, by_area: bool, has_accepted: bool
) -> GapsAsked:
    """Return which gaps to list, by the names that were given for `ladder`, `theme`, `age_group` and `area`.

    Raises:
        UnknownNameError: one of the names is not known here.
        NotForClientsError: they are to be shown to clients.

    """
    refuse_clients(audience)
    catalogue = workspace.catalogue
    words = catalogue.words
    lists = {
        "ladder": catalogue.ladders,
        "theme": words.themes,
        "age_group": words.age_groups,
        "area": words.areas,
    }
    names = {field: tuple(chosen[field] or ()) for field in lists}
    for field, known in lists.items():
        refuse_unknown(names[field], known)
    return GapsAsked(
        ladders=names["ladder"] or tuple(catalogue.ladders),
        themes=names["theme"] or tuple(words.themes),
        age_groups=names["age_group"] or tuple(words.age_groups),
        areas=names["area"] or (tuple(words.areas) if by_area else (None,)),
        has_accepted=has_accepted,
    )
