"""What is personal data and what is not, case by case. Nobody's data is used: identity codes are of the test series."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.checks.personal_data import Datum, emails, identity_codes, personal_emails
from interventio.checks.telephone import telephone_numbers

IDENTITY_CODE, EMAIL, TELEPHONE = "identity code", "e-mail address", "telephone number"

PERSONAL = [
    (IDENTITY_CODE, "010190-900P"),
    (IDENTITY_CODE, "Asiakkaan tunnus on 010190-900P."),
    (IDENTITY_CODE, "hetu:010190-900p"),
    (IDENTITY_CODE, "(290216A901H)"),
    (IDENTITY_CODE, "150703B955W, född 2003"),
    (IDENTITY_CODE, "311299Y9872"),
    (IDENTITY_CODE, "230585X9426"),
    (IDENTITY_CODE, "010106F9333"),
    (IDENTITY_CODE, "050570+915U"),
    (IDENTITY_CODE, "010190–900P"),
    (IDENTITY_CODE, "https://example.org/asiakas?tunnus=010190-900P"),
    (EMAIL, "eeva.esimerkki@example.org"),
    (EMAIL, "Kysy: Eeva.Esimerkki@Example.ORG!"),
    (EMAIL, "eeva.esimerkki(at)example.org"),
    (EMAIL, "eeva.esimerkki [at] example.org"),
    (EMAIL, "eeva.esimerkki(a)example.org"),
    (EMAIL, "eeva_esimerkki+tyo@posti.example.org"),
    (EMAIL, "<mailto:e@example.fi>"),
    (EMAIL, "åsa.örnmärk@välfärd.example"),
    (EMAIL, "perheneuvola@example.org"),
    (TELEPHONE, "040 123 4567"),
    (TELEPHONE, "0401234567"),
    (TELEPHONE, "040-1234567"),
    (TELEPHONE, "040‑123‑4567"),
    (TELEPHONE, "040.123.4567"),
    (TELEPHONE, "(040) 123 4567"),
    (TELEPHONE, "puh.0401234567"),
    (TELEPHONE, "puh0401234567 arkisin"),
    (TELEPHONE, "Soita 050 123 4567 klo 9–11."),
    (TELEPHONE, "0400 123 456"),
    (TELEPHONE, "09 310 1234"),
    (TELEPHONE, "(09) 310 1234"),
    (TELEPHONE, "019 123 456"),
    (TELEPHONE, "029 123 4567"),
    (TELEPHONE, "+358 40 123 4567"),
    (TELEPHONE, "+358401234567"),
    (TELEPHONE, "+358 (0)40 123 4567"),
    (TELEPHONE, "+358.40.123.4567"),
    (TELEPHONE, "00358 40 123 4567"),
    (TELEPHONE, "358401234567"),
    (TELEPHONE, "+46 8 123 456 78"),
    (TELEPHONE, "+44 20 7946 0958"),
    (TELEPHONE, "Huone 3 040 123 4567"),
    (TELEPHONE, "040 1234567 050 7654321"),
    (TELEPHONE, "040 123 4567, 00100 Helsinki"),
]

HARMLESS = [
    "010190-900Q",  # not the right check character
    "290219A9008",  # no such day
    "131313-9131",
    "2345678-9",  # business ids
    "Y-tunnus 0201256-6",
    "FI02012566",
    "FI-02012566",
    "978-952-343-123-4",
    "ISBN 978 952 343 123 4",
    "ISBN (nid.) 952-245-012-3",
    "ISBN 0-306-40615-2",
    "ISBN 0306406152",
    "ISSN 0031-9023",
    "0031-9023",
    "https://doi.org/10.1016/0021-9681(87)90171-8",
    "doi:10.1111/j.1469-7610.2008.01947.x",
    "10.1234/0401234567",
    "URN:NBN:fi-fe2020111290290",
    "0000-0002-1825-0097",
    "https://orcid.org/0000-0002-1825-0097",
    "NCT01234567",
    "ISRCTN 01234567",
    "PMID: 012345678",
    "1.2.246.537.6.32.2007",
    "F93.8, F40–F48 ja Z63",
    "6A05.0",
    "SPAT1285",
    "7–12-vuotiaat",
    "ikä 07–12, 13–17",
    "0–17 v",
    "2024–2026",
    "2019 2020 2021 2022",
    "09/2024–06/2025",
    "09-2024–06-2025",
    "2026-03-09",
    "09.03.2026",
    "09-03-2026",
    "09032026",
    "klo 08.00–16.30",
    "08:00-16:00",
    "1 000 000 euroa",
    "1 012 345 678",
    "+10 000 000 €",
    "0,0123456789",
    "0.0123456789",
    "p = 0.001, n = 12345678",
    "asteikko 0 1 2 3 4 5 6 7 8 9",
    "116 117, 112 ja 116 111",
    "00100 Helsinki",
    "PL 100, 00099 Helsingin kaupunki",
    "FI21 1234 5600 0007 85",
    "HEL 2024-012345678",
    "THL/0123456789/5.05.00/2023",
    "1–5 (2026)",
    "RR 0,45 (0,31–0,66)",
    "@example",
    "kohta (a) ja kohta (b)",
    "https://example.org/@60.1699,24.9384",
    "https://example.org/@kanava/video",
    "5 @ 10 min",
    "versio 2.0.1",
]


def recognised(words: str) -> list[str]:
    found = []
    for kind, recognise in ((IDENTITY_CODE, identity_codes), (EMAIL, emails), (TELEPHONE, telephone_numbers)):
        found += [kind for _ in recognise(words)]
    return sorted(set(found))


@pytest.mark.parametrize(("kind", "words"), PERSONAL)
def test_what_is_personal_is_recognised(kind: str, words: str) -> None:
    assert recognised(words) == [kind]


@pytest.mark.parametrize("words", HARMLESS)
def test_what_is_not_personal_is_left_alone(words: str) -> None:
    assert recognised(words) == []


PERSONS = [
    "eeva.esimerkki@example.org",
    "Eeva-Liisa.Esimerkki@example.org",
    "e.esimerkki@example.org",
    "eeva_esimerkki@example.org",
    "eeva.m.esimerkki@example.org",
    "eeva.esimerkki2@example.org",
    "åsa.örnmärk(at)example.org",
]

SERVICES = [
    "perheneuvola@example.org",
    "perheneuvola.harju@example.org",
    "lasten.palvelut@example.org",
    "ajanvaraus.nuoret@example.org",
    "familjeradgivning@example.org",
    "barn.unga@example.org",
    "family.counselling@example.org",
    "info@example.org",
    "kirjaamo@example.org",
    "harju-2@example.org",
]


@pytest.mark.parametrize("words", PERSONS)
def test_a_persons_address_is_told_from_a_services(words: str) -> None:
    assert len(list(personal_emails(words))) == 1


@pytest.mark.parametrize("words", SERVICES)
def test_a_services_address_is_told_from_a_persons(words: str) -> None:
    assert list(personal_emails(words)) == []


def test_what_is_told_is_masked_and_where_it_stands_is_known() -> None:
    found = [
        *identity_codes("Tunnus 010190-900P."),
        *emails("Kysy eeva.esimerkki@example.org."),
        *personal_emails("eeva.esimerkki@example.org"),
        *telephone_numbers("040 123 4567 tai 040.123.4567 tai +358 40 123 4567"),
    ]
    assert sorted(found) == sorted(
        [
            Datum(7, 18, "••••••-••••"),
            Datum(5, 31, "e•••@•••"),
            Datum(0, 26, "e•••@•••"),
            Datum(0, 12, "04•••"),
            Datum(17, 29, "04•••"),
            Datum(34, 50, "+3•••"),
        ]
    )


@given(st.dates(date(1900, 1, 1), date(2026, 11, 22)), st.integers(900, 999), st.sampled_from(["", "x ", "(", "hetu:"]))
def test_every_identity_code_is_recognised(born: date, number: int, before: str) -> None:
    figures = f"{born:%d%m%y}{number}"
    sign = "-" if born.year < 2000 else "A"
    code = f"{born:%d%m%y}{sign}{number}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(figures) % 31]}"
    assert recognised(f"{before}{code}, ja muuta") == [IDENTITY_CODE]


@given(st.from_regex(r"0[1-9]\d{7,9}", fullmatch=True).filter(lambda digits: not digits.endswith("0000")))
def test_a_number_is_recognised_however_it_is_divided(digits: str) -> None:
    divided = [
        f"{digits[:3]}{one}{digits[3:6]}{other}{digits[6:]}" for one, other in product((" ", "-", "\u00a0"), (" ", ""))
    ]
    assert [words for words in divided if recognised(f"puh. {words} arkisin") != [TELEPHONE]] == []


@given(st.text(st.characters(codec="utf-8") | st.sampled_from("0123456789+-() .@aA"), max_size=200))
def test_no_words_are_too_strange(words: str) -> None:
    assert set(recognised(words)) <= {IDENTITY_CODE, EMAIL, TELEPHONE}


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        *((pattern, []) for pattern in ("1 ", "0 ", "a", "a.", "a@", "@", "(a)", "+1", "00-00 ", "0.000", "040.")),
        *((pattern, [TELEPHONE]) for pattern in ("01 ", "010190-")),
    ],
)
def test_very_long_words_are_read_to_their_end(pattern: str, expected: list[str]) -> None:
    assert recognised(pattern * (20_000 // len(pattern)) + "x") == expected
