"""The files that findings are to be written to, each in its format."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from interventio.cli.choices import FindingsFormatName
from interventio.cli.speech import _
from interventio.findings.suggestion import nearest

ENDINGS = {".sarif": "sarif", ".xml": "junit", ".md": "markdown", ".json": "json", ".rdjson": "rdjson"}
"""What a file is by the end of its name."""
IN_JSON = frozenset({"json", "gitlab", "sarif", "rdjson"})
JOB_SUMMARY = "GITHUB_STEP_SUMMARY"
"""The variable that names a file to which every step of a job adds its summary."""
_NAMED = re.compile(r"([a-z]+)=(.*)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class FindingsFile:
    """A file to write findings to. A job summary belongs to others as well, so it is added to."""

    format: str
    path: Path
    is_shared: bool = False


def findings_files(
    given: Sequence[str], asked: str, environment: Mapping[str, str] = os.environ
) -> tuple[FindingsFile, ...]:
    """Return the files that were asked for beside the format `asked`.

    Raises:
        typer.BadParameter: a format is none, a file has no name, or one is named twice.

    """
    files = tuple(_file(value, asked, environment) for value in given)
    paths = [os.path.realpath(file.path) for file in files]
    twice = next((file.path for file, path in zip(files, paths, strict=True) if paths.count(path) > 1), None)
    if twice is not None:
        raise _refused(_("{path} is named twice, but a file can hold one format only.", path=twice))
    return files


def on_screen(asked: str, files: Sequence[FindingsFile], environment: Mapping[str, str] = os.environ) -> Iterator[str]:
    """Yield the formats to print: none where the one that was asked for goes to a file."""
    if asked != FindingsFormatName.AUTO:
        yield from () if asked in {file.format for file in files} else (asked,)
        return
    yield "full"
    if environment.get("GITHUB_ACTIONS") == "true":
        yield "github"
    elif environment.get("TF_BUILD", "").casefold() == "true":
        yield "azure"


def _file(value: str, asked: str, environment: Mapping[str, str]) -> FindingsFile:
    named = _NAMED.fullmatch(value)
    name, path = (_format_named(named[1]), named[2]) if named else ("", value)
    if not path:
        raise _refused(_("A file is missing: write it like sarif=findings.sarif."))
    is_summary = path == environment.get(JOB_SUMMARY)
    return FindingsFile(name or ("markdown" if is_summary else _format_of(Path(path), asked)), Path(path), is_summary)


def _format_named(name: str) -> str:
    known = [one.value for one in FindingsFormatName if one is not FindingsFormatName.AUTO]
    if name.casefold() in known:
        return name.casefold()
    near = nearest(name, known)
    meant = _("Did you mean {choices}?", choices=near[0]) if near else _("Known are: {known}.", known=tuple(known))
    raise _refused(_("“{name}” is no format of findings.", name=name), meant)


def _format_of(path: Path, asked: str) -> str:
    """Return the format that a file has by its name; where that leaves it open, the one that was asked for."""
    known = ENDINGS.get(path.suffix.casefold())
    if known is None or (known == "json" and asked in IN_JSON):
        return "full" if asked == FindingsFormatName.AUTO else asked
    return known


def _refused(*sentences: str) -> typer.BadParameter:
    return typer.BadParameter(" ".join(sentences), param_hint="--output-file")
