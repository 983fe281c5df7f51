"""The formats of findings: for whom each is, what it tells, and how it is drawn. Only what is asked for is loaded."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from interventio.languages.translator import Translator
from interventio.renderers.screen.lines import Line
from interventio.views.findings_report import FindingsReport

Drawn = str | Iterable[Line]


class Standpoint(StrEnum):
    """From where the paths of files are told."""

    HERE = "here"
    """From the folder in which people stand, so that they open from there."""
    REPOSITORY = "repository"
    """From the root of the repository, as forges know files."""
    WORKSPACE = "workspace"
    """From the workspace, so that the same data gives the same wherever it lies."""


@dataclass(frozen=True, slots=True)
class FindingsFormat:
    """A way to write findings."""

    draw: Callable[[FindingsReport, Translator], Drawn]
    paths: Standpoint = Standpoint.REPOSITORY
    has_all: bool = False
    """Whether hints are told even if nobody asked to see them."""
    has_excerpts: bool = False
    """Whether lines of the files are shown; of many findings only the first are told then."""
    has_fixes: bool = False
    """Whether it is told what would mend a finding: each fix is tried, which takes time."""
    has_codes: bool = False
    """Whether it is explained what each code means: the pages of codes are read for it."""
    has_bytes: bool = False
    """Whether columns are counted in bytes."""


def _full(report: FindingsReport, words: Translator) -> Drawn:
    from interventio.renderers.findings.as_text import full

    return full(report, words)


def _concise(report: FindingsReport, words: Translator) -> Drawn:
    from interventio.renderers.findings.as_text import concise

    return concise(report, words)


def _grouped(report: FindingsReport, words: Translator) -> Drawn:
    from interventio.renderers.findings.as_grouped import grouped

    return grouped(report, words)


def _json(report: FindingsReport, words: Translator) -> Drawn:  # noqa: ARG001 - all formats are drawn alike
    from interventio.renderers.findings.as_json import findings_json

    return findings_json(report)


def _github(report: FindingsReport, words: Translator) -> Drawn:
    from interventio.renderers.findings.as_github import findings_github

    return findings_github(report, words)


def _gitlab(report: FindingsReport, words: Translator) -> Drawn:
    from interventio.renderers.findings.as_gitlab import findings_gitlab

    return findings_gitlab(report, words)


def _azure(report: FindingsReport, words: Translator) -> Drawn:
    from interventio.renderers.findings.as_azure import findings_azure

    return findings_azure(report, words)


def _junit(report: FindingsReport, words: Translator) -> Drawn:
    from interventio.renderers.findings.as_junit import findings_junit

    return findings_junit(report, words)


def _sarif(report: FindingsReport, words: Translator) -> Drawn:
    from interventio.renderers.findings.as_sarif import findings_sarif

    return findings_sarif(report, words)


def _rdjson(report: FindingsReport, words: Translator) -> Drawn:
    from interventio.renderers.findings.as_rdjson import findings_rdjson

    return findings_rdjson(report, words)


def _markdown(report: FindingsReport, words: Translator) -> Drawn:
    from interventio.renderers.findings.as_markdown import findings_markdown

    return findings_markdown(report, words)


FORMATS: Mapping[str, FindingsFormat] = {
    "full": FindingsFormat(_full, Standpoint.HERE, has_excerpts=True, has_fixes=True),
    "concise": FindingsFormat(_concise, Standpoint.HERE),
    "grouped": FindingsFormat(_grouped, Standpoint.HERE),
    "json": FindingsFormat(_json, Standpoint.WORKSPACE, has_all=True, has_fixes=True, has_codes=True),
    "github": FindingsFormat(_github),
    "gitlab": FindingsFormat(_gitlab, has_all=True, has_codes=True),
    "azure": FindingsFormat(_azure),
    "junit": FindingsFormat(_junit, has_all=True, has_codes=True),
    "sarif": FindingsFormat(_sarif, has_all=True, has_fixes=True),
    "rdjson": FindingsFormat(_rdjson, has_fixes=True, has_bytes=True),
    "markdown": FindingsFormat(_markdown, has_codes=True),
}
