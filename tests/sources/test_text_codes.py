"""Each code of bytes and characters, as a file shows it."""

import pytest

from interventio.findings.code import Code
from interventio.sources.document import Document
from interventio.sources.reader import document_of
from interventio.sources.text_codes import TEXT_CODES

FILES = {
    "empty-file": b"# later\n",
    "not-text": b"PK\x03\x04\x14\0\6\0",
    "wide-encoding": "name: Rohkea\n".encode("utf-16"),
    "narrow-encoding": "name: Kävely\n".encode("cp1252"),
    "damaged-character": "name: K\ufffdvely\n".encode(),
    "control-character": b"name: \x1b[31mRohkea\n",
    "invisible-character": "name: Roh\u200bkea\n".encode(),
    "merge-conflict": b"<" * 7 + b" HEAD\nname: Rohkea\n",
}


@pytest.mark.parametrize("code", TEXT_CODES, ids=lambda code: code.name)
def test_a_file_shows_the_code(code: Code) -> None:
    result = document_of("x.yaml", FILES[code.name])
    assert not isinstance(result, Document)
    assert [finding.code for finding in result] == [code]
