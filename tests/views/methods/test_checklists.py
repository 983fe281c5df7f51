from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.methods.checklists import checklists
from interventio.views.methods.lessons import lessons_of, material_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention

FOUND = catalogue(
    intervention("cool-kids"),
    intervention("ali", supervision=[{"text": "Monthly"}]),
)
VOICE = Voice(translator(Language.EN), ("en",))


def test_what_is_to_be_learnt_stands_in_the_last_list() -> None:
    lessons, _ = lessons_of(FOUND.interventions.values(), material_of(FOUND, ("cool-kids",), VOICE))
    *_, last = checklists(lessons, VOICE)
    assert last.items[:-1] == (
        "I have agreed when I take the training of this selected method: cool-kids",
        "I know who gives me supervision in it: ali",
    )
    assert [len(one.items) for one in checklists((), VOICE)] == [2, 3, 1]
