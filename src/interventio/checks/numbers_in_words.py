"""Numbers in running text that belong in counts: percentages, and groups of clients that are small.

What is recognised is kept narrow, number and people side by side, so that what is told is seldom wrong: *kolme nuorta*,
*två familjer*, *3 of the parents*, but neither *3-vuotiaat lapset* nor *one family at a time*.
"""

import re
from functools import cache

from interventio.languages.language import Language

_PERCENT = re.compile(r"\d\s?(?:%|(?:prosent|procent|per ?cent)\w*)", re.IGNORECASE)

_WRITTEN: dict[Language, tuple[str, ...]] = {
    Language.FI: (
        "yksi|yhden|yhtä|yhdellä|yhdeltä|yhdelle|yhdestä|yhteen",
        "kaksi|kahden|kahta|kahdella|kahdelta|kahdelle|kahdesta|kahteen",
        "kolme|kolmen|kolmea|kolmella|kolmelta|kolmelle|kolmesta|kolmeen",
        "neljä|neljän|neljää|neljällä|neljältä|neljälle|neljästä|neljään",
        "viisi|viiden|viittä|viidellä|viideltä|viidelle|viidestä|viiteen",
        "kuusi|kuuden|kuutta|kuudella|kuudelta|kuudelle|kuudesta|kuuteen",
        "seitsemän|seitsemää|seitsemällä|seitsemältä|seitsemälle|seitsemästä|seitsemään",
        "kahdeksan|kahdeksaa|kahdeksalla|kahdeksalta|kahdeksalle|kahdeksasta|kahdeksaan",
        "yhdeksän|yhdeksää|yhdeksällä|yhdeksältä|yhdeksälle|yhdeksästä|yhdeksään",
    ),
    Language.SV: ("(?:bara|endast) (?:en|ett)", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"),
    Language.EN: ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
}
"""How one, two, three… are written. In Swedish *en* is most often no number."""

_BETWEEN: dict[Language, str] = {
    Language.FI: "muu|muuta|muun|muulla|uusi|uutta|uuden",
    Language.SV: "andra|nya|av|av de|av dem|av våra",
    Language.EN: "other|more|new|of the|of our|of these|of them",
}
"""What may stand between a number and the people."""

_PEOPLE: dict[Language, str] = {
    Language.FI: (
        r"asiak(?:as|asta|kaan|kaalla|kaalta|kaalle|kaasta|kaista)|potila(?:s|sta|an|alla|alle|ista)"
        r"|laps(?:i|en|ella|elta|elle|esta|een|ista)|lasta|nuor(?:i|ta|en|ella|elta|elle|esta|een|ista)"
        r"|perhe(?:ttä|en|ellä|eltä|elle|estä|eseen|istä)?|vanhem(?:pi|paa|man|malla|malta|malle|mista)"
        r"|huoltaja(?:a|n|lla|lta|lle|sta)?|huoltajista|oppila(?:s|sta|an|alla|alle|ista)"
        r"|tyt(?:tö|töä|ön|öllä|öistä)|poi(?:ka|kaa|ista)|pojan|pojalla"
    ),
    Language.SV: (
        r"klient(?:er|erna)?|patient(?:er|erna)?|barn(?:en)?|unga?|ungdom(?:ar|arna)?|familj(?:er|erna)?"
        r"|förälder|föräldrar(?:na)?|vårdnadshavare(?:n|na)?|elev(?:er|erna)?|flick(?:a|or|orna)|pojk(?:e|ar|arna)"
    ),
    Language.EN: (
        r"clients|patients|children|young (?:people|persons)|youths|families|parents|guardians|pupils|students"
        r"|girls|boys|adolescents|teenagers"
    ),
}
"""The people whom an evaluation tells of."""

_AFTER_FEW: dict[Language, str] = {
    Language.FI: r"(?!\s+(?:kerrallaan|kohti|kohden|perhe|vanhem|ryhm|äi[dt]|isä|ikä))",
    Language.SV: r"(?!\s+(?:åt gången|i taget|per))",
    Language.EN: r"(?!['’]|\s+(?:at a time|per|each|every|groups?|meetings?))",
}
"""What comes after shows that no group is meant: a caseload, or a family of so many children."""

_BECAME: dict[Language, str] = {
    Language.FI: r"sijoitet(?:tiin|tu|tua)|keskeytti|keskeyttänyttä",
    Language.SV: r"placera(?:des|de|ts)|avbröt",
    Language.EN: r"(?:was |were |is |are )?(?:still )?placed|dropped out",
}
"""What became of them: *kolme sijoitettiin*."""

_ONE_OF_THEM = (
    r"|\bone (?:young person|child|client|family|patient|pupil|student|girl|boy|parent)"
    r" (?:was|had|did|moved|left|returned|died|could|stayed)\b"
    r"|\bone of (?:the|our|these) (?:young people|children|clients|families|patients)\b"
)
"""*One* is a number of people only in such company."""

_RULES = ("vähintään", "ainakin", "enintään", "tai", "minst", "högst", "eller", "at least", "at most", "or")
_FAMILIES = ("joissa on", "jossa on", "familj med", "familjer med", "family with", "families with", "families of")
_NO_GROUP = r"(?<![\w.,:–−-])" + "".join(f"(?<!{words} )" for words in (*_RULES, *_FAMILIES))
"""What comes before shows that no count is meant: the end of a range, a rule for any number, a family's children."""


def holds_percentage(words: str) -> bool:
    """Tell whether a percentage is written in words such as `32 %` or `32 prosenttia`."""
    return _PERCENT.search(words) is not None


def names_small_group(words: str, language: str, threshold: int) -> bool:
    """Tell whether words in Finnish, Swedish or English name fewer clients than `threshold`, as digits or as a word."""
    known = next((one for one in Language if one.value == language), None)
    return known is not None and _small_groups(known, min(threshold, 100)).search(words) is not None


@cache
def _small_groups(language: Language, threshold: int) -> re.Pattern[str]:
    digits = [str(number) for number in range(1, threshold)]
    written = [*_WRITTEN[language][: threshold - 1]]
    is_english = language is Language.EN
    number = "|".join([*digits, *(written[1:] if is_english else written)])
    people = rf"(?:(?:{_BETWEEN[language]})\s)?(?:{_PEOPLE[language]})\b{_AFTER_FEW[language]}"
    pattern = rf"{_NO_GROUP}(?:{number})\s(?:{people}|(?:{_BECAME[language]})\b)"
    return re.compile(pattern + (_ONE_OF_THEM if is_english else ""), re.IGNORECASE)
