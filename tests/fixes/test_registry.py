"""Every code has a fixer, or a reason why only a person can put it right."""

from interventio.checks.registry import ALL_CODES
from interventio.fixes.registry import FIXERS

ONLY_A_PERSON = {
    "It is about the file itself: its name, its place, what it is. A fix changes text in a file and nothing else.": (
        "SYN001 SYN002 SYN003 SYN004 SYN005 SYN006 SYN007 SYN008 SYN009 SYN010 SYN011 SYN012 SYN013 SYN014 SYN015"
        " SYN016 SYN017 SYN018 SYN019 SYN101 SYN102"
    ),
    "It is not text that could be read: which encoding it is in, and which character was lost, would be a guess.": (
        "SYN103 SYN104 SYN105"
    ),
    "One of two ways to read it must be chosen, and both are sensible.": (
        "SYN108 SYN206 SYN299 SYN306 SYN307 SYN308 SYN310 SYN311 SYN312 SYN313 REC012 REC014 REC015 REC025 REC099"
        " CAT001 CAT002 CAT003 CAT010 TIE002 TIE005 TIE009 TIE011 TEA009 TEA012 TEA016 TRA012 LIF002 DEC007 USE001"
        " SUP004 SUP007 COM001 COM009 COM018 COM019 PRO001 PRO002 MUL002 MUL005 EVA002 EVA008 EVA013 RIS007 TRA014"
        " EVA023 COM025 TEA017 TEA019 GAP002 GAP003 GAP004 REF011 LAN003 LOO002 COV003"
    ),
    "Something is missing that only people know.": (
        "REC001 REC028 CAT004 CAT005 CAT006 CAT007 CAT008 CAT009 TIE001 TIE003 TIE006 TIE012 TEA013 TEA018 TEA020"
        " COV001 COV002 COV005 COV006 COV007 COV008 COV009 FRE001 LAN001 ACC001 DEC002 DEC003 DEC008 USE009 SUP009"
        " SUP010 SUP012 SUP015 NET001 COM006 COM007 COM008 COM010 COM011 PRO010 PRO013 PRO014 RIS001 RIS006 RIS008"
        " MUL004 MUL012 EVA001 EVA006 EVA007 EVA010 EVA022 EVA024 LOO003 LOO004 LOO005 LOO006"
    ),
    "A number or a day is wrong, and another must be found out.": (
        "REC010 REC011 TIE004 TIE007 TEA001 TEA002 TEA003 TEA004 TEA005 TEA006 TEA007 TEA010 TEA011 TEA015 FRE003"
        " FRE005 FRE006 FRE007 FRE009 TRA001 TRA002 TRA003 TRA004 TRA007 TRA008 DEC006 USE002 USE003 USE004 USE007"
        " SUP001 SUP005 SUP013 SUP016 SUP017 SUP018 COM013 COM014 COM015 COM016 COM021 COM022 COM023 COM024 COM026"
        " PRO003 PRO004 PRO007 PRO008 RIS003 RIS005 MUL003 MUL006 MUL007 MUL008 MUL009 MUL010 MUL011 MUL013 MUL014"
        " MUL015 MUL016 EVA003 EVA004 EVA005 EVA011 EVA012 EVA014 EVA015 EVA016 EVA017 EVA018 EVA019 EVA020 EVA025"
        " EVA026 EVA027"
    ),
    "Something has to happen in the world first: a review, a training, a decision, an agreement.": (
        "TEA014 FRE002 FRE004 FRE008 GAP001 LAN004 TRA005 TRA009 TRA010 TRA011 TRA013 LIF003 LIF004 LIF005 LIF006"
        " LIF007 DEC001 DEC004 DEC005 USE005 USE006 SUP006 SUP008 SUP011 SUP014 COM012 COM020 COM027 PRO005 PRO006"
        " PRO011 RIS004 EVA021 ACP001 ACP002 ACP003 ACP005"
    ),
    "It is written by commands alone, and must be taken over from an earlier version of the file.": (
        "REC032 TIE010 PRO009 PRO012"
    ),
    "Words must be written anew, by somebody who knows what may be said; the old ones may have to be reported.": (
        "PRI001 PRI002 PRI003 PRI004 EVA028 EVA029"
    ),
}


def test_every_code_has_a_fixer_or_a_reason() -> None:
    reasoned = [code for codes in ONLY_A_PERSON.values() for code in codes.split()]
    assert sorted([*reasoned, *FIXERS]) == sorted({*reasoned, *FIXERS} | {code.id for code in ALL_CODES})
