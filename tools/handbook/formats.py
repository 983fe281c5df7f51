"""The page about what is written for other programs: the fields of real output, each with what it tells."""

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import redirect_stderr
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from functools import cache
from io import StringIO
from pathlib import Path

from handbook.consoles import DAY, ROOT
from handbook.markdown import fenced, table
from handbook.words import Words, leaves
from interventio.answers.coverage import coverage_rule, sheet_of
from interventio.answers.trainings import planned_of
from interventio.cli.output import MANIFEST, write_folder
from interventio.cli.showing import records_json
from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator, translator
from interventio.measures.assumptions import Asked
from interventio.measures.bookings import Invited
from interventio.measures.grouping import By
from interventio.measures.plan import Question
from interventio.pipeline import Workspace, chart_of, examine, told_findings
from interventio.renderers.documents.chart import chart_json
from interventio.renderers.documents.coverage import coverage_json
from interventio.renderers.documents.plan import plan_json
from interventio.renderers.findings.as_json import findings_json
from interventio.views.findings_report import explained
from interventio.views.plan.sheet import PlanBy, PlanSheet

CLOSED = (
    "records[].record",
    "files",
    "findings[].related[]",
    "findings[].fix",
    "thoughtOf[].teams",
    "assumptions.turnoverOf",
)
"""Fields whose own fields are data, not format."""
RECORD = "voimaperheet-valmennus"
"""A record of the example that is told in a few lines."""
CHART = "young-people"
"""A chart of the example that has all that a chart may have."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format, how it is made, and a document in it."""

    name: str
    command: str
    document: object


def page(words: Words) -> str:
    """Return the page."""
    parts = [f"# {words('formats.title')}\n", words("formats.intro") + "\n"]
    for one in formats(translator(words.language)):
        parts += [f"## {words(f'format.{one.name}')}\n", words("formats.command", command=one.command) + "\n"]
        parts += [_fields(one.document, words), fenced(_shortened(one.document), "json")]
    parts += [f"## {words('formats.schema')}\n", words("formats.schema-told") + "\n"]
    return "\n".join(parts)


def formats(words: Translator) -> Iterator[Format]:
    """Yield each format with what the example workspace gives in it."""
    found = example()
    rule = coverage_rule(found, ())
    sheet = sheet_of(found, rule, (By.AREA, By.INTERVENTION), Audience.COORDINATOR, words)
    findings = findings_json(explained(told_findings(found, words), words))
    yield Format("findings", "`interventio validate --output-format json`", json.loads(findings))
    yield Format("coverage", "`interventio coverage --format json`", json.loads(coverage_json(sheet)))
    yield Format("plan", "`interventio plan --format json`", json.loads(plan_json(_plan(found, words))))
    drawn = chart_of(found, found.catalogue.steppings[CHART], Audience.COORDINATOR, words)
    yield Format("chart", f"`interventio chart {CHART} --format json`", json.loads(chart_json(drawn, words)))
    with tempfile.TemporaryDirectory() as folder:
        with redirect_stderr(StringIO()):  # which says where the file is
            records_json(found, RECORD, Path(folder, "record.json"))
        record = json.loads(Path(folder, "record.json").read_text(encoding="utf-8"))
        yield Format("records", f"`interventio show {RECORD} --format json`", record)
        write_folder(Path(folder, "site"), [("fi/index.html", b"")])
        manifest = json.loads(Path(folder, "site", MANIFEST).read_text(encoding="utf-8"))
        yield Format("manifest", f"`interventio report`, `site/{MANIFEST}`", manifest)


def _plan(found: Workspace, words: Translator) -> PlanSheet:
    """Return a plan with a round that is only thought of."""
    asked = Asked(turnover=Fraction(12, 100), completion=Fraction(90, 100))
    question = Question(asked, invited=(Invited("cool-kids", 6, 12),))
    sheet = planned_of(found, coverage_rule(found, ("cool-kids",)), question, PlanBy.INTERVENTION, words)
    if not isinstance(sheet, PlanSheet):
        raise TypeError(sheet)
    return sheet


@cache
def example() -> Workspace:
    """Return the example workspace."""
    return examine(ROOT, day())


def day() -> date:
    """Return the day on which all is run."""
    return datetime.fromtimestamp(int(DAY), UTC).date()


def _fields(document: object, words: Words) -> str:
    rows = [(f"`{path}`", _told(path, same, words)) for path, same in fields(document)]
    return table((words("formats.field"), words("formats.meaning")), rows)


def _told(path: str, same: str, words: Words) -> str:
    """Return what a field tells: as written for its path or for its name, or that it is like another one."""
    name = path.rpartition(".")[2]
    for key in (path,) if same else (path, name):
        if f"key.{key}" in leaves():
            return words(f"key.{key}")
    return words("formats.same", path=same)


def fields(document: object) -> Iterator[tuple[str, str]]:
    """Yield the path of each field, with the path of another one where both hold the same fields, told once."""
    shapes: dict[str, dict[str, None]] = {}
    _note_shapes(document, "", shapes)
    yield from _fields_under("", shapes, _twins(shapes))


def _note_shapes(node: object, path: str, shapes: dict[str, dict[str, None]]) -> None:
    """Note the names of the fields that stand under each path, those of lists with `[]`."""
    if not isinstance(node, dict) or path in CLOSED:
        return
    names = shapes.setdefault(path, {})
    for name, value in node.items():
        step = f"{name}[]" if isinstance(value, list) else name
        names[step] = None
        for item in value if isinstance(value, list) else [value]:
            _note_shapes(item, _joined(path, step), shapes)


def _twins(shapes: Mapping[str, Mapping[str, None]]) -> Mapping[str, str]:
    """Return the paths whose fields are told under another one, the shortest way from the top."""
    groups: defaultdict[frozenset[str], list[str]] = defaultdict(list)
    for path, names in shapes.items():
        groups[frozenset(names)].append(path)
    firsts = {names: min(paths, key=lambda path: path.count(".") + path.count("[]")) for names, paths in groups.items()}
    return {path: first for names, first in firsts.items() for path in groups[names] if path != first}


def _fields_under(
    path: str, shapes: Mapping[str, Mapping[str, None]], twins: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    for name in shapes[path]:
        inner = _joined(path, name)
        if inner in twins or inner not in shapes:
            yield inner, twins.get(inner, "")
        else:
            yield from _fields_under(inner, shapes, twins)


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _shortened(document: object) -> str:
    return json.dumps(_with_short_lists(document), ensure_ascii=False, indent=2)


def _with_short_lists(node: object) -> object:
    match node:
        case dict():
            return {name: _with_short_lists(value) for name, value in node.items()}
        case list():
            return [_with_short_lists(item) for item in node[:1]]
        case _:
            return node
