from collections import Counter

from interventio.sources.codes import CODES, FAMILY


def test_codes_are_of_the_family_in_order_and_unlike_each_other() -> None:
    assert [code.id for code in CODES] == sorted({code.id for code in CODES})
    assert {code.family for code in CODES} == {FAMILY}
    assert Counter(code.name for code in CODES).most_common(1)[0][1] == 1
    assert Counter(code.says for code in CODES).most_common(1)[0][1] == 1


def test_every_code_says_what_to_do() -> None:
    assert [code.id for code in CODES if not code.advice.endswith((".", "…", "Kids"))] == []
