"""What stands around every page of the site in one language."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.plan import sees_plan
from interventio.languages.translator import Translator
from interventio.measures.stepping_process import steppings_with_process
from interventio.views.charts.own_look import OwnLook, own_look
from interventio.views.rules import target_in_words
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language of the site, by its name in the language itself."""

    tag: str
    name: str


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A part of the site: its label and the page that opens it."""

    section: str
    label: str
    page: str


@dataclass(frozen=True, slots=True)
class Frame:
    """Whose pages these are, for whom, as of which day, and where else one can go from here."""

    language: str
    tongues: tuple[Tongue, ...]
    organisation: Words
    owner: Words | None
    notice: Words | None
    internal: str
    """What coordinators are told of pages that hold exact counts; "" on pages for others."""
    menu: tuple[MenuItem, ...]
    beside: tuple[MenuItem, ...]
    """The pages that stand beside each other in a part of the site that has several to begin with."""
    foot: tuple[MenuItem, ...]
    """What stands behind the pages, at the foot of each."""
    as_of: DayWords
    target: str
    target_share: Fraction
    address: str | None
    """Where the site is published, without a slash at the end; None where nobody has said."""
    themes: int
    """How many themes there are; each has its colour and shape."""
    sees_staffing: bool
    """Whether the readers see how many are trained; families do not."""
    look: OwnLook
    guidance: Words | None
    """What the organisation says that charts are not; None where our words stand."""
    footer: Words | None


def frame(catalogue: Catalogue, audience: Audience, words: Translator) -> Frame:
    """Return what stands around the pages of a catalogue."""
    settings = catalogue.settings
    voice = Voice(words, settings.languages)
    exact = words("For coordinators: contains exact counts of staff, not for publication.")
    return Frame(
        language=words.language,
        tongues=tuple(Tongue(language, language.own_name) for language in settings.languages),
        organisation=voice.says(settings.name),
        owner=voice.says_if_any(settings.owner),
        notice=voice.says_if_any(settings.notice),
        internal=exact if audience is Audience.COORDINATOR else "",
        menu=tuple(_menu(audience, words)),
        beside=tuple(_beside(catalogue, audience, words)),
        foot=tuple(_foot(audience, words)),
        as_of=voice.day(catalogue.day),
        target=target_in_words(settings.coverage.target, words),
        target_share=settings.coverage.target,
        address=(settings.site.address or "").rstrip("/") or None,
        themes=len(catalogue.words.themes),
        sees_staffing=audience.sees_staffing,
        look=own_look(catalogue, voice),
        guidance=voice.says_if_any(settings.texts.guidance),
        footer=voice.says_if_any(settings.texts.footer),
    )


def _menu(audience: Audience, words: Translator) -> Iterator[MenuItem]:
    yield MenuItem("home", words("Charts"), "index")
    yield MenuItem("interventions", words("Methods"), "interventions/index")
    yield MenuItem("teams", words("Teams") if audience.sees_staffing else words("Where to turn to"), "teams/index")
    if audience.sees_staffing:
        yield MenuItem("coverage", words("Coverage"), "coverage")
    if audience.sees_actions:
        yield MenuItem("actions", words("Actions"), "actions")


def _beside(catalogue: Catalogue, audience: Audience, words: Translator) -> Iterator[MenuItem]:
    if audience.sees_staffing:
        yield from _beside_charts(catalogue, words)
    yield MenuItem("interventions", words("Methods"), "interventions/index")
    right = words("Find the right method") if audience.sees_staffing else words("Find the right help")
    yield MenuItem("interventions", right, "find/index")
    if audience.sees_staffing:
        yield from _beside_teams(catalogue, words)
        yield from _beside_coverage(catalogue, audience, words)
    elif catalogue.evaluations:
        yield MenuItem("interventions", words("How the help has worked"), "evaluations/index")
    if audience.sees_actions:
        yield from _beside_actions(catalogue, words)


def _beside_charts(catalogue: Catalogue, words: Translator) -> Iterator[MenuItem]:
    if steppings_with_process(catalogue):
        yield MenuItem("home", words("Charts"), "index")
        yield MenuItem("home", words("How the charts are made"), "process/index")


def _beside_teams(catalogue: Catalogue, words: Translator) -> Iterator[MenuItem]:
    yield MenuItem("teams", words("Teams"), "teams/index")
    yield MenuItem("teams", words("Units"), "units/index")
    if catalogue.support_teams:
        yield MenuItem("teams", words("Support teams"), "support/index")
    yield MenuItem("teams", words("Network"), "network")


def _beside_coverage(catalogue: Catalogue, audience: Audience, words: Translator) -> Iterator[MenuItem]:
    yield MenuItem("coverage", words("Coverage"), "coverage")
    yield MenuItem("coverage", words("Gaps"), "gaps")
    yield MenuItem("coverage", words("Use of methods"), "use")
    yield MenuItem("coverage", words("Trainings"), "trainings")
    yield MenuItem("coverage", words("Equal access"), "equity")
    if sees_plan(audience):
        yield MenuItem("coverage", words("Plan"), "plan")
    if catalogue.competence:
        yield MenuItem("coverage", words("Competence"), "competence/index")
    if catalogue.evaluations:
        yield MenuItem("coverage", words("Evaluations"), "evaluations/index")


def _beside_actions(catalogue: Catalogue, words: Translator) -> Iterator[MenuItem]:
    yield MenuItem("actions", words("By kind"), "actions")
    yield MenuItem("actions", words("By whom and when"), "agenda")
    if catalogue.risks:
        yield MenuItem("actions", words("Risks"), "risks")


def _foot(audience: Audience, words: Translator) -> Iterator[MenuItem]:
    counted, steps = words("How the numbers are counted, and whose the steps are"), words("Whose the steps are")
    yield MenuItem("about", counted if audience.sees_staffing else steps, "about")
    yield MenuItem("about", words("What the words mean"), "glossary")
    yield MenuItem("about", words("Accessibility statement"), "accessibility")
    yield MenuItem("about", words("Data to download"), "data")
