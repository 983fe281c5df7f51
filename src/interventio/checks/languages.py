"""Languages: texts are in the workspace's languages, in all of them, and kept up together (family LAN)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, record_check
from interventio.checks.record_sheet import RecordSheet, version_route
from interventio.findings.code import Severity
from interventio.findings.place import Place, Route
from interventio.findings.suggestion import nearest
from interventio.languages.translator import N_, Fact
from interventio.records.base import Part
from interventio.records.intervention import Intervention
from interventio.records.stepping import Stepping
from interventio.records.text import LIKELY_TAGS, UNTOLD

LONG = 40
MOST_RELATED = 9
FROM_ELSEWHERE = "label"
"""The one field whose words are in the language of the register that printed them."""


@record_check(
    "LAN001",
    "missing-translation",
    Severity.WARNING,
    says=N_("Some texts are missing in the language “{language}”: {fields}."),
    advice=N_("Add the missing versions. Until then these texts are shown in another language, and marked so."),
)
def missing_translation(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """Texts of a record are not there in one of the workspace's languages; told once for each language."""
    for language in catalogue.settings.languages:
        if all(language in known for known in sheet.languages):
            continue
        lacking = [
            route
            for route, text in sheet.texts
            if language not in {_intended(tag, catalogue) for tag in text} and not _may_lack(sheet.record, route)
        ]
        if lacking:
            places = tuple(sheet.place(*route, at_key=True) for route in lacking[: MOST_RELATED + 1])
            yield Hit(places[0], {"language": language, "fields": _fields(lacking)}, related=places[1:])


def _intended(tag: str, catalogue: Catalogue) -> str:
    """Return the language that a tag stands for, or is likely meant to: another check tells of the wrong tag."""
    return catalogue.first_language() if tag == UNTOLD else LIKELY_TAGS.get(tag, tag.partition("-")[0])


def _may_lack(record: Part, route: Route) -> bool:
    """Tell whether a text may do without a version: a register's label, a unit's remark, a method's name, a reason.

    Why a finding is accepted stands on no page.
    """
    if route[0] == "accepted_findings":
        return True
    if isinstance(record, Stepping):
        return route[0] == "reviews" or "names" in route
    return route[-1] == FROM_ELSEWHERE or (route == ("name",) and isinstance(record, Intervention))


def _fields(routes: list[Route]) -> tuple[str, ...]:
    """Return the names of the fields at the end of routes, each once: `name`, `summary`, `step_up`."""
    return tuple(dict.fromkeys(next(step for step in reversed(route) if isinstance(step, str)) for route in routes))


@record_check(
    "LAN002",
    "foreign-language",
    Severity.WARNING,
    says=N_("“{language}” is not a language of this workspace, so this text is shown nowhere."),
    advice=N_("Correct the code of the language, or add the language to “languages” in interventio.yaml."),
)
def foreign_language(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A text has a version in a language that the workspace does not publish; told once for each language."""
    own = catalogue.settings.languages
    places: dict[str, list[Place]] = {}
    for tag in sorted(frozenset().union(*sheet.languages) - {UNTOLD, *own}):
        for route, text in sheet.texts:
            if tag in text and route[-1] != FROM_ELSEWHERE:
                places.setdefault(tag, []).append(sheet.place(*route, tag, at_key=True))
    for tag, (first, *others) in places.items():
        likely = _intended(tag, catalogue)
        meant = (likely,) if likely in own else nearest(tag, own)
        yield Hit(first, {"language": tag}, meant, tuple(others[:MOST_RELATED]))


@record_check(
    "LAN003",
    "copied-text",
    Severity.WARNING,
    says=N_("The text is the same in “{language}” and “{other}”."),
    advice=N_("Translate it, or take the copy away: a missing version is honest, a copy in the wrong language is not."),
)
def copied_text(sheet: RecordSheet, _: Catalogue) -> Iterator[Hit]:
    """A long text has been copied from one language to another and not translated."""
    for route, text in sheet.texts:
        if len({*map(len, text.values())}) == len(text):
            continue  # texts of different lengths are no copies
        first: dict[str, str] = {}
        for language, words in text.items():
            if len(words) > LONG:
                other = first.setdefault(words, language)
                if other != language:
                    here, there = (sheet.place(*version_route(route, each)) for each in (language, other))
                    yield Hit(here, {"language": language, "other": other}, related=(there,))


@record_check(
    "LAN004",
    "outdated-translation",
    Severity.WARNING,
    says=N_("The texts in “{language}” were last changed on {day}, before those in “{first}”."),
    advice=N_("Bring them up to date and set the day under “review”, “revised”."),
)
def outdated_translation(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A language version of a record is older than the version in the first language."""
    first = catalogue.first_language()
    revised = sheet.review.revised if sheet.review else {}
    for language, day in revised.items():
        if first in revised and day < revised[first]:
            facts: dict[str, Fact] = {"language": language, "day": day, "first": first}
            yield Hit(
                sheet.place("review", "revised", language), facts, related=(sheet.place("review", "revised", first),)
            )
