"""From the numbers to the page of use, and to the line of it on the page of a method."""

from collections.abc import Callable, Iterable, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown_use import ShownPlace, ShownUse, ShownUseTable
from interventio.languages.translator import Translator
from interventio.measures.grouping import Key
from interventio.views.coverage.table import mention_of
from interventio.views.mention import Mention, method_mention, team_mention
from interventio.views.use.grid import sum_figure, use_grid, use_trend
from interventio.views.use.page import UseGroup, UsePage, UsePlace
from interventio.views.use.words import rules_of_use, times_of_use
from interventio.views.voice import Voice
from interventio.views.words import Words

EXAMPLE = """\
team: {team}
quarters:
  - quarter: {quarter}
    methods:
      - intervention: {method}
        started: 6
        completed: 4
        discontinued: 1
        feedback: {{asked: 5, answered: 4, helped: 3}}
      - intervention: {other}
        started: 0
        completed: 0
        discontinued: 0
"""


def use_page(catalogue: Catalogue, table: ShownUseTable, audience: Audience, voice: Voice) -> UsePage:
    """Return the page of use by method."""
    name, total = naming(catalogue, table, voice)
    return UsePage(
        is_logged=bool(catalogue.periods),
        example=_example(catalogue, table),
        lead=_lead(table, voice.words),
        grid=use_grid(table, name, total, voice.words),
        trend=use_trend(table, name, total, voice.words),
        groups=tuple(group for group in groups_of(catalogue, table, voice) if group.places),
        unknown=unknown_places(table, voice.words),
        rules=rules_of_use(table, audience, voice.words),
    )


def _example(catalogue: Catalogue, table: ShownUseTable) -> str:
    """Return a log as the first team that delivers two methods would begin it."""
    delivered = {id_: [one.intervention for one in team.delivers] for id_, team in catalogue.teams.items()}
    pairs = [(id_, ids) for id_, ids in delivered.items() if len(ids) > 1]
    team, (method, other, *_) = pairs[0] if pairs else ("harju", ("cool-kids", "friends"))
    return EXAMPLE.format(team=team, quarter=table.last_year[-1], method=method, other=other)


def _lead(table: ShownUseTable, words: Translator) -> str:
    """Return what was started in the last four quarters, or where that is not told, which quarters they are."""
    told = table.total and " ".join(_sentences(table.total, table, words))
    return told or times_of_use(table, words)


def naming(catalogue: Catalogue, table: ShownUseTable, voice: Voice) -> tuple[Callable[[Key], Mention], Mention]:
    """Return what names the rows of a table, and the name of its total."""

    def name(key: Key) -> Mention:
        return mention_of(catalogue, table.rows_by, key, voice)

    return name, Mention(Words(voice.words("All together")), None)


def groups_of(catalogue: Catalogue, table: ShownUseTable, voice: Voice) -> Iterator[UseGroup]:
    """Yield where training and use do not go together; nothing for those who may not know."""
    if table.mismatch:
        words = voice.words
        yield UseGroup(
            "unused",
            words("Trained but not used"),
            words(
                "People are trained, but no period was started in the last four full quarters, or none of the "
                "trained has delivered the method in 12 months. Ask what stands in the way before training more."
            ),
            _places(catalogue, table.mismatch.unused, voice),
        )
        yield UseGroup(
            "untrained",
            words("Used but not trained"),
            words(
                "Periods were started, but by the latest counts nobody in the team is trained. Book a training, or "
                "correct the counts."
            ),
            _places(catalogue, table.mismatch.untrained, voice),
        )


def _places(catalogue: Catalogue, places: Iterable[ShownPlace], voice: Voice) -> tuple[UsePlace, ...]:
    return tuple(
        UsePlace(
            team=team_mention(one.team, catalogue.teams, voice),
            method=method_mention(one.intervention, catalogue.interventions, voice),
            trained=str(one.trained),
            started=sum_figure(one.started, voice.words).text,
        )
        for one in places
    )


def unknown_places(table: ShownUseTable, words: Translator) -> str:
    """Return in how many places nobody knows whether trained people use a method; "" where that is known of all."""
    if not table.mismatch or not table.mismatch.unknown:
        return ""
    return words.plural(
        "Of {count} method in a team with trained people it is not known whether it is used.",
        "Of {count} methods in teams with trained people it is not known whether they are used.",
        table.mismatch.unknown,
    )


def use_sentences(table: ShownUseTable, method: str, words: Translator) -> tuple[str, ...]:
    """Return the use of one method in sentences; none where nothing is known or may be shown."""
    use = dict(table.rows).get(method)
    return tuple(_sentences(use, table, words)) if use else ()


def _sentences(use: ShownUse, table: ShownUseTable, words: Translator) -> Iterator[str]:
    if use.started.count is None:
        return
    first, *_, last = table.last_year
    yield words.plural(
        "From {first} to {last} {started} period was started.",
        "From {first} to {last} {started} periods were started.",
        use.started.count,
        first=str(first),
        last=str(last),
        started=_at_least(use, words),
    )
    if use.per_trained.ratio is not None:
        yield words("Each trained professional began {number} on average.", number=words.decimal(use.per_trained.ratio))
    if use.completion.ratio is not None:
        yield words("Of those that ended, {share} came to their planned end.", share=use.completion.ratio)


def _at_least(use: ShownUse, words: Translator) -> str:
    count = str(use.started.count)
    return words("at least {count}", count=count) if use.started.unknown else count
