import pytest

from interventio.checks.numbers_in_words import holds_percentage, names_small_group

THRESHOLD = 5


@pytest.mark.parametrize(
    "words",
    ["Tilanne parani 32 %:lla.", "Noin 32% vastasi.", "24 prosenttia", "12 procent", "12,5 per cent", "12 percent"],
)
def test_a_percentage_is_seen_in_every_language(words: str) -> None:
    assert holds_percentage(words)


@pytest.mark.parametrize("words", ["Kaksi kolmasosaa parani.", "Pisteet laskivat 32:een.", "%-osuudet", "procent"])
def test_what_is_no_percentage_is_left_alone(words: str) -> None:
    assert not holds_percentage(words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "Kolme nuorta jäi ilman seurantaa."),
        ("fi", "Työ päättyi 2 perheen kohdalla."),
        ("fi", "Yksi asiakas keskeytti."),
        ("fi", "Sijoitus estettiin neljällä lapsella."),
        ("fi", "Kaksi nuorista palasi."),
        ("fi", "Kaksi muuta perhettä odottaa."),
        ("fi", "Työ päättyi 3\u00a0perheessä, ja 4\u00a0perhettä jatkoi."),
        ("fi", "Heistä 3 sijoitettiin."),
        ("sv", "Två familjer väntar."),
        ("sv", "Arbetet med tre andra unga fortsatte."),
        ("sv", "Bara en klient avbröt."),
        ("sv", "Fyra av föräldrarna svarade."),
        ("sv", "Av dem 3 placerades."),
        ("en", "Two families are waiting."),
        ("en", "3 of the young people came back."),
        ("en", "One child was placed."),
        ("en", "It helped one of the clients."),
        ("en", "Of these, 3 were still placed."),
    ],
)
def test_a_small_group_is_seen(language: str, words: str) -> None:
    assert names_small_group(words, language, THRESHOLD)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fi", "Viisi nuorta jäi ilman seurantaa."),
        ("fi", "Kohderyhmänä ovat 3-vuotiaat lapset."),
        ("fi", "Ryhmässä on 2–4 perhettä."),
        ("fi", "Vähintään yksi vanhempi on mukana."),
        ("fi", "Yksi perhe kerrallaan."),
        ("fi", "Mukana oli kahden lapsen perheitä."),
        ("fi", "Perheet, joissa on kolme lasta"),
        ("fi", "Neljän nuoren ryhmä kokoontui."),
        ("fi", "Nuorten tilanne parani 3 kuukaudessa."),
        ("fi", "Kaksi perhetyöntekijää aloitti."),
        ("fi", "Arvio tehtiin 14 asiakkaasta ja 21 perheestä."),
        ("sv", "En familj berättade att stödet hjälpte."),
        ("sv", "En familj åt gången."),
        ("sv", "Två familjearbetare började."),
        ("sv", "Familjer med tre barn väntade längre."),
        ("sv", "Fem familjer väntar."),
        ("en", "One family at a time."),
        ("en", "Two children's groups were held."),
        ("en", "Three family workers joined."),
        ("en", "Two to 24 families, one for each worker."),
        ("en", "At least one parent takes part."),
        ("en", "The case of 12 families"),
        ("en", "Families with two children waited."),
        ("se", "3 families"),
    ],
)
def test_other_numbers_are_left_alone(language: str, words: str) -> None:
    assert not names_small_group(words, language, THRESHOLD)


def test_what_is_small_follows_the_threshold() -> None:
    assert [names_small_group("Seitsemän nuorta vastasi.", "fi", threshold) for threshold in (7, 8, 100)] == [
        False,
        True,
        True,
    ]
    assert [names_small_group("47 families", "en", threshold) for threshold in (47, 48)] == [False, True]
