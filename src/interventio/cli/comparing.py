"""Which two states of a chart are to be compared."""

from interventio.catalogue.editions import editions_by
from interventio.cli.counting import refuse_unknown
from interventio.cli.edition_trouble import NoEditionError
from interventio.pipeline import Workspace
from interventio.records.stepping import Edition, Stepping


def editions_to_compare(
    workspace: Workspace, stepping: Stepping, before: str | None, after: str | None
) -> tuple[Edition, Edition | None]:
    """Return the edition to begin with and the one to look at, which is None for today.

    Raises:
        NoEditionError: there is none, or none before the one to look at.
        UnknownNameError: an edition that was named is not there.

    """
    editions = editions_by(stepping, workspace.catalogue.day)
    by_name = {one.name: one for one in editions}
    refuse_unknown([name for name in (before, after) if name is not None], by_name)
    last = by_name[after] if after is not None else None
    earlier = editions[: editions.index(last)] if last else editions
    if before is None and not earlier:
        raise NoEditionError(chart=stepping.id, day=last.agreed if last else workspace.catalogue.day)
    return (by_name[before] if before is not None else earlier[-1]), last
