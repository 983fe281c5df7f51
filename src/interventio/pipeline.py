"""The flow on one page: files → records → catalogue → findings; catalogue → numbers → views → pages."""

from __future__ import annotations  # numbers and pages are imported where they are made: checking needs none of them

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from interventio.catalogue.builder import catalogue_of
from interventio.catalogue.catalogue import Catalogue
from interventio.checks.acceptances import accepting_nothing
from interventio.checks.check import findings_of
from interventio.checks.masking import masked
from interventio.checks.registry import ALL_CHECKS, ALL_CODES
from interventio.findings.code import Severity
from interventio.findings.finding import Finding
from interventio.findings.fingerprints import marked
from interventio.findings.place import Place
from interventio.findings.selection import SetAside, Sieve, sifted
from interventio.findings.weighing import weigh, worst_first
from interventio.languages.translator import Translator
from interventio.records.reading import Progress, read_records
from interventio.sources.files import NOTHING_GIVEN
from interventio.sources.places import excerpt, located
from interventio.views.findings_aside import with_aside
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
    aside: tuple[SetAside, ...] = ()
    """Findings that do not count, each with why."""
    given: Mapping[str, bytes] = field(default_factory=dict)
    """What stands in place of files."""

    @property
    def found(self) -> tuple[Finding, ...]:
        """All that was found, also what is set aside."""
        return (*self.findings, *(one.finding for one in self.aside))

    def sifted(self, sieve: Sieve) -> Workspace:
        """Return the same workspace with those findings set aside that do not pass a sieve."""
        left, aside = sifted(self.findings, sieve)
        return replace(self, findings=left, aside=(*self.aside, *aside))

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


def examine(
    root: Path, day: date, progress: Progress | None = None, given: Mapping[str, bytes] = NOTHING_GIVEN
) -> Workspace:
    """Read, link and check the workspace at `root` as it is on `day`, with what is `given` in place of files."""
    reading = read_records(root, progress, given)
    catalogue = _with_logo(catalogue_of(reading.records, reading.unread, day), root)
    found = [*reading.findings, *findings_of(catalogue, ALL_CHECKS)]
    found += accepting_nothing(catalogue, found, ALL_CODES)
    weighed = weigh(found, catalogue.settings.severities)
    findings = marked(worst_first(located(weighed, root, given)))
    return Workspace(root, catalogue, findings, reading.files, given=given)


def _with_logo(catalogue: Catalogue, root: Path) -> Catalogue:
    """Return the catalogue with the logo that its settings name."""
    path = catalogue.settings.look.logo
    if path is None:
        return catalogue
    from interventio.sources.pictures import picture_at

    return replace(catalogue, logo=picture_at(root, path))


def told_findings(  # noqa: PLR0913 - what is told beside findings is asked for one by one
    workspace: Workspace,
    words: Translator,
    least: Severity = Severity.HINT,
    most: int | None = None,
    *,
    has_excerpts: bool = False,
    has_fixes: bool = False,
    has_accepted: bool = False,
) -> FindingsReport:
    """Return the findings in one language: those that matter at least as much as `least`, up to `most` of them.

    What would mend them is looked for where it `has_fixes`, which takes time: each is tried on its file. What is set
    aside is counted; what somebody accepted is told too where it is asked for.
    """
    chosen = tuple(finding for finding in workspace.findings if finding.severity.rank <= least.rank)
    shown = chosen if most is None else chosen[:most]
    excerpts = [_excerpt(workspace, finding.place) if has_excerpts else () for finding in shown]
    told = zip(shown, excerpts, strict=True)
    report = findings_report(workspace.findings, workspace.files, words, told, len(chosen) - len(shown))
    report = _with_fixes(report, workspace, shown) if has_fixes and shown else report
    return with_aside(report, workspace.aside, words, workspace.catalogue.settings.languages if has_accepted else ())


def _with_fixes(report: FindingsReport, workspace: Workspace, shown: Sequence[Finding]) -> FindingsReport:
    from interventio.fixes.offers import fixes_of

    fixes = fixes_of(shown, workspace.root, workspace.given)
    told = (replace(one, fix=fix) for one, fix in zip(report.findings, fixes, strict=True))
    return replace(report, findings=tuple(told))


def counted_in_bytes(report: FindingsReport, workspace: Workspace) -> FindingsReport:
    """Return a report of a workspace with its columns counted in bytes of the files."""
    from interventio.sources.byte_columns import ByteColumns

    return resettled(report, ByteColumns(workspace.root, workspace.given))


def _excerpt(workspace: Workspace, place: Place) -> Excerpt:
    """Return the lines to show for a place; a log is no place for what is personal in them."""
    lines = excerpt(workspace.root, place, workspace.given)
    return tuple((number, masked(line)) for number, line in lines)


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
