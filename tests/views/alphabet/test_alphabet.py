from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.alphabet.alphabet import alphabet_page
from interventio.views.voice import Voice
from support.build import catalogue, intervention, settings

VOICE = Voice(translator(Language.FI), ("fi",))


def test_methods_stand_by_name_and_by_other_names() -> None:
    page = alphabet_page(
        catalogue(
            settings(languages=["fi"]),
            intervention("cool-kids", name="Cool Kids", also=["Chilled", "Ällös"], ages=[{"from": 7, "to": 17}]),
            intervention("aiti", name="Äiti ja lapsi"),
            intervention("three", name="3 askelta", also=["{outo}"]),
            intervention("ecole", name="École", also=["École"]),
        ),
        VOICE,
    )
    assert page.count == 4
    assert [
        (letter.letter, letter.id, [(str(line.other or line.method.name), line.method.page) for line in letter.lines])
        for letter in page.letters
    ] == [
        ("C", "c", [("Chilled", "interventions/cool-kids"), ("Cool Kids", "interventions/cool-kids")]),
        ("E", "e", [("École", "interventions/ecole"), ("École", "interventions/ecole")]),
        ("Ä", "u00c4", [("Äiti ja lapsi", "interventions/aiti"), ("Ällös", "interventions/cool-kids")]),
        ("#", "u0023", [("3 askelta", "interventions/three"), ("{outo}", "interventions/three")]),
    ]
    assert [(line.other is None, line.quiet) for line in page.letters[0].lines] == [(False, ""), (True, "7–17\u00a0v")]
