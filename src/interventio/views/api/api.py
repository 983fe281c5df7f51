"""Everything that the API holds, for one audience."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.views.about.about import disclosure_sentences
from interventio.views.api.action_documents import ActionList
from interventio.views.api.actions import action_list
from interventio.views.api.chart_documents import ChartList
from interventio.views.api.charts import chart_list
from interventio.views.api.coverage import coverage_document
from interventio.views.api.coverage_documents import CoverageDocument
from interventio.views.api.documents import VERSION, Document
from interventio.views.api.index_documents import DocumentLink, Index, Vocabularies
from interventio.views.api.method_documents import MethodDocument, MethodList
from interventio.views.api.methods import method_document, method_list
from interventio.views.api.team_documents import TeamDocument, TeamList
from interventio.views.api.teams import team_document, team_list
from interventio.views.api.tongues import Tongues
from interventio.views.api.vocabularies import vocabularies
from interventio.views.numbers import Numbers
from interventio.views.statements import followed


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of document: its form, the name of its schema, and the path of one, with `{id}` where there are many."""

    form: type[Document]
    name: str
    path: str


KINDS = (
    DocumentKind(Index, "index", "index.json"),
    DocumentKind(MethodList, "interventions", "interventions.json"),
    DocumentKind(MethodDocument, "intervention", "interventions/{id}.json"),
    DocumentKind(TeamList, "teams", "teams.json"),
    DocumentKind(TeamDocument, "team", "teams/{id}.json"),
    DocumentKind(ChartList, "charts", "charts.json"),
    DocumentKind(CoverageDocument, "coverage", "coverage.json"),
    DocumentKind(ActionList, "actions", "actions.json"),
    DocumentKind(Vocabularies, "vocabularies", "vocabularies.json"),
)
"""The kinds of document that there are; not every audience is given all of them."""


@dataclass(frozen=True, slots=True)
class Api:
    """The documents, each with its path from the folder of the API."""

    kinds: tuple[DocumentKind, ...]
    """The kinds that this audience is given."""
    documents: tuple[tuple[str, Document], ...]


def api(catalogue: Catalogue, numbers: Numbers) -> Api:
    """Return the API of a catalogue; clients are told of no coverage, and only those who act of what needs doing."""
    tongues = Tongues(catalogue.settings.languages)
    found = tuple(_documents(catalogue, numbers, tongues))
    counts = Counter[type[Document]](type(document) for _, document in found) + Counter([Index])
    kinds = kinds_for(numbers.audience)
    links = tuple(DocumentLink(kind.path, f"schema/{kind.name}.json", counts[kind.form]) for kind in kinds)
    return Api(kinds, (("index.json", _index(catalogue, numbers, links, tongues)), *found))


def kinds_for(audience: Audience) -> tuple[DocumentKind, ...]:
    """Return the kinds of document that an audience is given."""
    kept: Mapping[type[Document], bool] = {CoverageDocument: audience.sees_staffing, ActionList: audience.sees_actions}
    return tuple(kind for kind in KINDS if kept.get(kind.form, True))


def _documents(catalogue: Catalogue, numbers: Numbers, tongues: Tongues) -> Iterator[tuple[str, Document]]:
    yield "interventions.json", method_list(catalogue, numbers, tongues)
    for method in catalogue.interventions.values():
        yield f"interventions/{method.id}.json", method_document(catalogue, method, numbers, tongues)
    yield "teams.json", team_list(catalogue, numbers, tongues)
    for team in catalogue.teams.values():
        yield f"teams/{team.id}.json", team_document(catalogue, team, numbers, tongues)
    yield "charts.json", chart_list(catalogue, numbers, tongues)
    yield "vocabularies.json", vocabularies(catalogue, numbers.audience, tongues)
    if numbers.audience.sees_staffing:
        yield "coverage.json", coverage_document(catalogue, numbers, tongues)
    if numbers.audience.sees_actions:
        yield "actions.json", action_list(catalogue, numbers)


def _index(catalogue: Catalogue, numbers: Numbers, links: tuple[DocumentLink, ...], tongues: Tongues) -> Index:
    settings, sees_numbers = catalogue.settings, numbers.audience.sees_staffing
    return Index(
        version=VERSION,
        as_of=catalogue.day,
        audience=numbers.audience,
        organisation=tongues.text(settings.name),
        owner=tongues.text_if_any(settings.owner),
        notice=tongues.text_if_any(settings.notice),
        address=followed(settings.site.address or "") or None,
        languages=tuple(language.value for language in settings.languages),
        disclosure=tongues.sentences(lambda words: disclosure_sentences(numbers, words)) if sees_numbers else (),
        documents=links,
    )
