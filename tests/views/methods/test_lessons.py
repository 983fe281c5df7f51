from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.methods.lessons import MOST_NEIGHBOURS, lessons_of, material_of
from interventio.views.statements import Told
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, organisation

GUIDE = {"id": "guide", "title": "Guide", "address": "https://example.org/"}
FOUND = catalogue(
    organisation(themes=["anxiety", "sleep"]),
    ladder("children", ["open", "light", "guided", "intensive"]),
    intervention(
        "cool-kids",
        ["children/guided"],
        themes=["anxiety"],
        training=[{"text": "Two days", "source": "book"}, {"text": "One day", "source": "guide", "basis": "offered"}],
        sources=[{"id": "unused", "title": "Unused"}, GUIDE, {"id": "book", "title": "Book"}],
    ),
    intervention(
        "friends",
        ["children/open"],
        themes=["anxiety"],
        supervision=[{"text": "Monthly", "source": "same"}],
        sources=[GUIDE | {"id": "same"}],
    ),
    intervention("sleep-school", ["children/light"], themes=["sleep"]),
    intervention("scale", ["children/light"], themes=["anxiety"], kind="assessment-method"),
    intervention("therapy", ["children/intensive"], themes=["sleep", "anxiety"]),
)
MATERIAL = material_of(FOUND, ("cool-kids",), Voice(translator(Language.EN), ("en",)))


def test_training_and_supervision_carry_the_numbers_of_their_sources() -> None:
    lessons, sources = lessons_of((FOUND.interventions[id_] for id_ in ("cool-kids", "friends")), MATERIAL)
    assert [source.title for source in sources] == ["Guide", "Book"]
    assert lessons[0].training == (
        Told(Words("Two days"), source=2),
        Told(Words("One day"), basis="as offered here", source=1),
    )
    assert [lesson.supervision for lesson in lessons] == [(), (Told(Words("Monthly"), source=1),)]
    assert [lesson.is_selected for lesson in lessons] == [True, False]


def test_before_and_after_stand_the_nearest_steps_with_help_for_the_same_theme() -> None:
    (lesson,), _ = lessons_of([FOUND.interventions["cool-kids"]], MATERIAL)
    assert [(one.number, [method.page for method in one.methods]) for one in (*lesson.before, *lesson.after)] == [
        (1, ["interventions/friends"]),
        (4, ["interventions/therapy"]),
    ]


def test_nothing_stands_before_the_lightest_or_beside_an_assessment() -> None:
    lessons, _ = lessons_of((FOUND.interventions[id_] for id_ in ("friends", "scale")), MATERIAL)
    assert [(len(one.before), len(one.after)) for one in lessons] == [(0, 1), (0, 0)]


def test_of_many_neighbours_some_are_named_and_the_others_counted() -> None:
    many = [intervention(f"help-{number}", ["children/light"], themes=["anxiety"]) for number in range(9)]
    found = catalogue(
        ladder(), organisation(themes=["anxiety"]), intervention(tiers=["children/guided"], themes=["anxiety"]), *many
    )
    ((lesson,), _) = lessons_of([found.interventions["cool-kids"]], material_of(found, (), MATERIAL.voice))
    ((one,), named) = lesson.before, MOST_NEIGHBOURS
    assert (len(one.methods), one.more) == (named, 9 - named)
