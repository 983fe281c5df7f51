"""Where a finding stands: a file and a route through it, and at the very end lines and columns."""

from dataclasses import dataclass
from typing import NamedTuple

Step = str | int
Route = tuple[Step, ...]


class Spot(NamedTuple):
    """A stretch of a file; lines and columns are counted from 1, the end column stands behind the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Place:
    """A file of the workspace and what in it is meant.

    `path` is relative to the workspace, with forward slashes; "" is the workspace itself. `route` leads through
    keys and list positions (from 0); `at_key` means the key at the end of the route, not its value. `spot` is known
    at once only for trouble in the text itself; otherwise the sources find it when a reader needs it.
    """

    path: str
    route: Route = ()
    at_key: bool = False
    spot: Spot | None = None
