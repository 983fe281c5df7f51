import pytest

from interventio.findings.suggestion import nearest

KNOWN = ("cool-kids", "ipc-n", "ipt-n", "lapset-puheeksi-keskustelu", "lapset-puheeksi-perheinterventio", "mdft")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("cool-kid", ("cool-kids",)),
        ("Cool Kids", ("cool-kids",)),
        ("COOL_KIDS", ("cool-kids",)),
        ("ipcn", ("ipc-n",)),
        ("lapset-puheeksi", ("lapset-puheeksi-keskustelu", "lapset-puheeksi-perheinterventio")),
        ("theraplay", ()),
        ("", ()),
        ("x" * 100_000, ()),
    ],
)
def test_what_looks_like_the_word_is_near(word: str, expected: tuple[str, ...]) -> None:
    assert nearest(word, KNOWN) == expected
