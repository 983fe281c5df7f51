"""The page on which a search shows all that it finds."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What is searched for stands in the address of the page, so there is nothing to know before."""

    kind: Literal["search-page"] = "search-page"
