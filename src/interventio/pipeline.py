"""The flow on one page: files → records → catalogue → findings; catalogue → numbers → views → pages."""

from __future__ import annotations  # numbers and pages are imported where they are made: checking needs none of them

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from interventio.catalogue.builder import catalogue_of
from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import findings_of
from interventio.checks.masking import masked
from interventio.checks.registry import ALL_CHECKS
from interventio.findings.code import Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Place
from interventio.findings.weighing import weigh, worst_first
from interventio.languages.translator import Translator
from interventio.records.reading import Progress, read_records
from interventio.sources.places import excerpt, located
from interventio.views.findings_report import Excerpt, FindingsReport, findings_report, resettled

if TYPE_CHECKING:
    from interventio.disclosure.audience import Audience
    from interventio.records.competence_levels import CompetenceLevels
    from interventio.records.stepping import Stepping
    from interventio.views.charts.stepping_chart import SteppingChart
    from interventio.views.competence.chart import CompetenceChart
    from interventio.views.site.frame import Frame
    from interventio.views.site.page import Page
    from interventio.views.site.published import Published
    from interventio.views.site.site import Site


@dataclass(frozen=True, slots=True)
class Workspace:
    """A workspace, read, linked and checked."""

    root: Path
    catalogue: Catalogue
    findings: tuple[Finding, ...]
    """Sorted, each with its line and column."""
    files: int

    def as_of(self, day: date) -> Workspace:
        """Return the same workspace as it is on another day."""
        return replace(self, catalogue=replace(self.catalogue, day=day))

    @property
    def has_errors(self) -> bool:
        """Whether anything is so wrong that numbers and charts could not be trusted."""
        return self.reaches(Severity.ERROR)

    def reaches(self, severity: str) -> bool:
        """Tell whether anything matters at least as much as `severity`; "never" is reached by nothing."""
        if severity not in set(Severity):
            return False
        return any(finding.severity.rank <= Severity(severity).rank for finding in self.findings)


def examine(root: Path, day: date, progress: Progress | None = None) -> Workspace:
    """Read, link and check the workspace at `root` as it is on `day`."""
    reading = read_records(root, progress)
    catalogue = _with_logo(catalogue_of(reading.records, reading.unread, day), root)
    found = [*reading.findings, *findings_of(catalogue, ALL_CHECKS)]
    weighed = weigh(found, catalogue.settings.severities)
    return Workspace(root, catalogue, tuple(worst_first(located(weighed, root))), reading.files)


def _with_logo(catalogue: Catalogue, root: Path) -> Catalogue:
    """Return the catalogue with the logo that its settings name."""
    path = catalogue.settings.look.logo
    if path is None:
        return catalogue
    from interventio.sources.pictures import picture_at

    return replace(catalogue, logo=picture_at(root, path))


def told_findings(
    workspace: Workspace,
    words: Translator,
    least: Severity = Severity.HINT,
    most: int | None = None,
    *,
    has_excerpts: bool = False,
) -> FindingsReport:
    """Return the findings in one language: those that matter at least as much as `least`, up to `most` of them."""
    chosen = tuple(finding for finding in workspace.findings if finding.severity.rank <= least.rank)
    shown = chosen if most is None else chosen[:most]
    excerpts = [_excerpt(workspace.root, finding.place) if has_excerpts else () for finding in shown]
    told = zip(shown, excerpts, strict=True)
    return findings_report(workspace.findings, workspace.files, words, told, len(chosen) - len(shown))


def counted_in_bytes(report: FindingsReport, root: Path) -> FindingsReport:
    """Return a report of the workspace at `root` with its columns counted in bytes of the files."""
    from interventio.sources.byte_columns import ByteColumns

    return resettled(report, ByteColumns(root))


def _excerpt(root: Path, place: Place) -> Excerpt:
    """Return the lines to show for a place; a log is no place for what is personal in them."""
    return tuple((number, masked(line)) for number, line in excerpt(root, place))


def chart_of(workspace: Workspace, stepping: Stepping, audience: Audience, words: Translator) -> SteppingChart:
    """Return a stepped-care chart in one language, with the numbers that `audience` may see."""
    from interventio.views.numbers import numbers_of
    from interventio.views.site.site import chart_of as chart

    charts = {**workspace.catalogue.steppings, stepping.id: stepping}
    catalogue = replace(workspace.catalogue, steppings=charts)
    return chart(catalogue, stepping.id, numbers_of(catalogue, audience), words)


def competence_chart_of(workspace: Workspace, levels: CompetenceLevels, words: Translator) -> CompetenceChart:
    """Return a chart of levels of competence in one language; it holds no number of people."""
    from interventio.views.competence.charted_levels import competence_chart

    return competence_chart(workspace.catalogue, levels, words)


def published_of(workspace: Workspace, audience: Audience) -> Published:
    """Return all that is published: the whole site in each language of the workspace, and the API."""
    from interventio.views.numbers import numbers_of
    from interventio.views.site.published import published

    return published(workspace.catalogue, numbers_of(workspace.catalogue, audience))


def own_templates(workspace: Workspace) -> tuple[Path, ...]:
    """Return the folder of the workspace's own templates; none where it has none other than ours in their place.

    Raises:
        TemplateTroubleError: it is a link to somewhere else.

    """
    from interventio.renderers.sandbox.folders import TEMPLATES, bundled_names, is_copy
    from interventio.renderers.sandbox.trouble import NOT_PLAIN, TemplateTroubleError

    folder = workspace.root.resolve() / TEMPLATES
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise TemplateTroubleError(NOT_PLAIN, TEMPLATES)
    own = (folder / name for name in bundled_names() if not is_copy(folder / name, name))
    return (folder,) if any(path.exists() or path.is_symlink() for path in own) else ()


def site_of(workspace: Workspace, audience: Audience, words: Translator) -> Site:
    """Return the pages of the whole site in one language, which need not be one of the workspace's."""
    from interventio.views.numbers import numbers_of
    from interventio.views.site.site import site

    return site(workspace.catalogue, numbers_of(workspace.catalogue, audience), words)


def pages_of(
    workspace: Workspace, paths: Sequence[str], audience: Audience, words: Translator
) -> tuple[Frame, tuple[Page, ...]]:
    """Return the pages of the site at these paths, in one language, and the frame that they stand in."""
    made = site_of(workspace, audience, words)
    return made.frame, tuple(page for page in made.pages if page.path in paths)
