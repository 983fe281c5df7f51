"""The page of what can be taken along: every file with its format, its size and what it holds."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file. `extra` names what must be installed for it to be made; "" for nothing."""

    path: str
    """Where it stands below the folder of the language."""
    format: str
    name: str
    about: str
    """What it holds; "" where its name says it."""
    size: str
    """How much it holds, such as `40 rows`."""
    extra: str = ""


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A kind of document of the API. `path` is "" where there is one for each record."""

    pattern: str
    path: str
    schema: str
    about: str
    size: str


@dataclass(frozen=True, slots=True)
class DownloadPage:
    """All that can be taken along."""

    sheets: tuple[FileLine, ...]
    """For spreadsheets: first all in one, then one by one."""
    calendars: tuple[FileLine, ...]
    """Training days, and reviews of all records and of each chart."""
    team_calendars: tuple[FileLine, ...]
    api: str
    """The folder of the API, below that of the site."""
    documents: tuple[DocumentLine, ...]
    marks: tuple[str, ...]
    """What stands in place of hidden and unknown numbers, and how numbers are added up."""
    kind: Literal["download-page"] = "download-page"
