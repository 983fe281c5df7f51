"""Languages: texts are in the workspace's languages, in all of them, and kept up together (family LAN)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check, reading_check
from interventio.checks.wording import Wording, reviewed_records, version_route
from interventio.findings.code import Severity
from interventio.findings.place import Place, Route
from interventio.findings.suggestion import nearest
from interventio.languages.translator import N_, Fact
from interventio.records.text import LIKELY_TAGS, UNTOLD

LONG = 40
MOST_RELATED = 9
FROM_ELSEWHERE = "label"
"""The one field whose words are in the language of the register that printed them."""


@reading_check(
    "LAN001",
    "missing-translation",
    Severity.WARNING,
    says=N_("Some texts are missing in the language “{language}”: {fields}."),
    advice=N_("Add the missing versions. Until then these texts are shown in another language, and marked so."),
    after=("LAN002",),
)
def missing_translation(wording: Wording, catalogue: Catalogue) -> Iterator[Hit]:
    """Texts of a record are not there in one of the workspace's languages; told once for each language."""
    for language in catalogue.settings.languages:
        if all(language in known for known in wording.languages):
            continue
        names = {language, UNTOLD} if language == catalogue.first_language() else {language}
        lacking = [route for route, text in wording.texts if names.isdisjoint(text) and route[-1] != FROM_ELSEWHERE]
        if lacking:
            places = tuple(wording.place(route, at_key=True) for route in lacking[: MOST_RELATED + 1])
            yield Hit(places[0], {"language": language, "fields": _fields(lacking)}, related=places[1:])


def _fields(routes: list[Route]) -> tuple[str, ...]:
    """Return the names of the fields at the end of routes, each once: `name`, `summary`, `step_up`."""
    return tuple(dict.fromkeys(next(step for step in reversed(route) if isinstance(step, str)) for route in routes))


@reading_check(
    "LAN002",
    "foreign-language",
    Severity.WARNING,
    says=N_("“{language}” is not a language of this workspace, so this text is shown nowhere."),
    advice=N_("Correct the code of the language, or add the language to “languages” in interventio.yaml."),
)
def foreign_language(wording: Wording, catalogue: Catalogue) -> Iterator[Hit]:
    """A text has a version in a language that the workspace does not publish; told once for each language."""
    own = {UNTOLD, *catalogue.settings.languages}
    places: dict[str, list[Place]] = {}
    for language in sorted(frozenset().union(*wording.languages) - own):
        for route, text in wording.texts:
            if language in text and route[-1] != FROM_ELSEWHERE:
                places.setdefault(language, []).append(wording.place((*route, language), at_key=True))
    for language, (first, *others) in places.items():
        yield Hit(first, {"language": language}, _meant(language, own), tuple(others[:MOST_RELATED]))


def _meant(language: str, own: set[str]) -> tuple[str, ...]:
    likely = LIKELY_TAGS.get(language, language.partition("-")[0])
    return (likely,) if likely in own else nearest(language, own - {UNTOLD})


@reading_check(
    "LAN003",
    "copied-text",
    Severity.WARNING,
    says=N_("The text is the same in “{language}” and “{other}”."),
    advice=N_("Translate it, or take the copy away: a missing version is honest, a copy in the wrong language is not."),
)
def copied_text(wording: Wording, _: Catalogue) -> Iterator[Hit]:
    """A long text has been copied from one language to another and not translated."""
    for route, text in wording.texts:
        if len(text) == len(set(text.values())):
            continue
        first: dict[str, str] = {}
        for language, words in text.items():
            if len(words) > LONG:
                other = first.setdefault(words, language)
                if other != language:
                    here, there = (wording.place(version_route(route, each)) for each in (language, other))
                    yield Hit(here, {"language": language, "other": other}, related=(there,))


@check(
    "LAN004",
    "outdated-translation",
    Severity.WARNING,
    says=N_("The texts in “{language}” were last changed on {day}, before those in “{first}”."),
    advice=N_("Bring them up to date and set the day under “review”, “revised”."),
)
def outdated_translation(catalogue: Catalogue) -> Iterator[Hit]:
    """A language version of a record is older than the version in the first language."""
    first = catalogue.first_language()
    for path, record in reviewed_records(catalogue):
        revised = record.review.revised if record.review else {}
        for language, day in revised.items():
            if first in revised and day < revised[first]:
                facts: dict[str, Fact] = {"language": language, "day": day, "first": first}
                related = (Place(path, ("review", "revised", first)),)
                yield Hit(Place(path, ("review", "revised", language)), facts, related=related)
