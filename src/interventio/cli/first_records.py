"""The records that a new workspace begins with: a small example of each of the usual kinds, clearly invented."""

from collections.abc import Callable, Iterator
from datetime import date

from interventio.languages.translator import Translator, translator
from interventio.renderers.new_workspace import comment
from interventio.sources.builder import Value
from interventio.sources.laid_out import laid_out
from interventio.views.new_workspace import NewWorkspace

Record = dict[str, Value]
InAll = Callable[[str], Value]
"""What says a text in every language of the workspace."""


def first_records(new: NewWorkspace, day: date) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each of the first records, commented in the workspace's first language."""
    words = translator(new.languages[0])
    translate = _in_all(new)
    yield "interventio.yaml", _settings(new, translate, words)
    example = words("An invented example: change it into your own, or remove it.")
    for path, record in (
        ("data/organisation.yaml", _organisation(translate, day)),
        ("data/tiers/example-ladder.yaml", _ladder(translate, day)),
        ("data/interventions/example-method.yaml", _method(translate, words, day)),
        ("data/teams/example-team.yaml", _team(translate, day)),
    ):
        yield path, _text(comment(example), record)


def _in_all(new: NewWorkspace) -> InAll:
    spoken = {language.value: translator(language) for language in new.languages}

    def translate(message: str) -> Value:
        texts: Record = {tag: words(message) for tag, words in spoken.items()}
        return texts if len(texts) > 1 else next(iter(texts.values()))

    return translate


def _text(*parts: str | Record) -> str:
    lines: list[str] = []
    for part in parts:
        lines += [part] if isinstance(part, str) else laid_out(part)
    return "\n".join(lines) + "\n"


def _settings(new: NewWorkspace, translate: InAll, words: Translator) -> str:
    return _text(
        comment(words("The settings of the workspace. Check all files with: interventio validate")),
        {
            "schema_version": 1,
            "name": {language.value: new.name for language in new.languages} if len(new.languages) > 1 else new.name,
        },
        comment(words("This line stands on every page. Remove it when the invented examples are gone.")),
        {
            "notice": translate("Under construction: the examples are invented."),
            "owner": translate("The intervention coordinators"),
        },
        "",
        comment(words("The languages of the pages; the first one is the main one.")),
        {"languages": [language.value for language in new.languages]},
        "",
        comment(words("The target: this percentage of those who are to deliver a selected method are trained in it.")),
        {"coverage": {"target": 70, "stage": "completed", "methods": ["example-method"]}},
        "",
        comment(words("Numbers of people smaller than this are shown to coordinators only.")),
        {"disclosure": {"threshold": 5}},
        "",
        comment(words("How often every record is to be looked through.")),
        {"review": {"every": "12 months"}},
    )


def _review(translate: InAll, day: date) -> Record:
    return {"last_reviewed": day.isoformat(), "by": translate("The intervention coordinators")}


def _organisation(translate: InAll, day: date) -> Record:
    return {
        "divisions": [{"id": "example-division", "name": translate("Example division")}],
        "areas": [{"id": "example-area", "name": translate("Example area")}],
        "services": [{"id": "example-service", "name": translate("Example service"), "division": "example-division"}],
        "units": [
            {
                "id": "example-unit",
                "name": translate("Example unit"),
                "division": "example-division",
                "area": "example-area",
                "services": ["example-service"],
            }
        ],
        "occupations": [
            {"id": "psychologist", "name": translate("Psychologist")},
            {"id": "social-worker", "name": translate("Social worker")},
        ],
        "themes": [{"id": "anxiety", "name": translate("Anxiety")}],
        "age_groups": [
            {"id": "school-age", "name": translate("School age"), "ages": {"from": 7, "to": 15}},
        ],
        "review": _review(translate, day),
    }


def _ladder(translate: InAll, day: date) -> Record:
    return {
        "name": translate("Example of stepped support"),
        "model": translate("Invented. Write here whose model this is and what it rests on."),
        "owner": translate("The intervention coordinators"),
        "ages": {"from": 7, "to": 15},
        "factors": [translate("How much the symptom hampers everyday life")],
        "tiers": [
            _tier("light", translate("Light support"), translate("Mild symptoms"), translate),
            _tier("intensive", translate("Intensive support"), translate("Severe symptoms"), translate),
        ],
        "review": _review(translate, day),
    }


def _tier(id_: str, name: Value, for_whom: Value, translate: InAll) -> Record:
    return {
        "id": id_,
        "name": name,
        "summary": translate("Write here what help on this step is."),
        "for_whom": for_whom,
        "where": translate("Example service"),
        "duration": translate("1–5 meetings"),
        "step_up": translate("The symptom does not ease"),
    }


def _method(translate: InAll, words: Translator, day: date) -> Record:
    return {
        "kind": "intervention",
        "name": translate("Example method"),
        "summary": translate("Invented. Write here in a few sentences what is done and for whom."),
        "summary_from": ["example-source"],
        "for_families": translate("Invented. Write here for families, in plain words, what they may expect."),
        "themes": ["anxiety"],
        "ages": [{"from": 7, "to": 15, "source": "example-source"}],
        "formats": {"forms": ["individual"], "source": "example-source"},
        "dose": [{"sessions": {"from": 5, "to": 5}, "source": "example-source"}],
        "placements": [
            _placement("light", translate("Invented. Write here why the method stands on this step.")),
            _placement("intensive", translate("Invented. A method may stand on several steps, each with its reason.")),
        ],
        "delivered_by": ["psychologist", "social-worker"],
        "training": [{"text": translate("Two days of training."), "source": "example-source"}],
        "sources": [
            {
                "id": "example-source",
                "title": words("An invented source"),
                "publisher": words("Example publisher"),
                "address": "https://example.org/",
                "read": day.isoformat(),
            }
        ],
        "review": _review(translate, day),
    }


def _placement(tier: str, reason: Value) -> Record:
    return {"ladder": "example-ladder", "tier": tier, "services": ["example-service"], "reason": reason}


def _team(translate: InAll, day: date) -> Record:
    return {
        "kind": "service",
        "name": translate("Example team"),
        "summary": translate("Invented. Write here what the team does."),
        "units": ["example-unit"],
        "since": f"{day.year}-01-01",
        "delivers": [{"intervention": "example-method"}],
        "staffing": [
            {
                "date": day.isoformat(),
                "by": translate("Told by the supervisor"),
                "staff": [
                    _staff("psychologist", headcount=6, completed=5),
                    _staff("social-worker", headcount=8, completed=6),
                ],
            }
        ],
        "review": _review(translate, day),
    }


def _staff(occupation: str, *, headcount: int, completed: int) -> Record:
    return {
        "occupation": occupation,
        "headcount": headcount,
        "trained": {"example-method": {"attended": completed, "completed": completed}},
    }
