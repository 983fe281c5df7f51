from pathlib import Path

import pytest

from interventio.findings.place import Spot
from interventio.sources.byte_columns import ByteColumns


@pytest.mark.parametrize(
    ("content", "spot", "in_bytes"),
    [
        ("name: ä, b\n".encode(), Spot(1, 7, 1, 8), Spot(1, 7, 1, 9)),
        ("name: 𝄞ä b\n".encode(), Spot(1, 10, 1, 11), Spot(1, 14, 1, 15)),
        ("\ufeffä: 1\r\nåä: 2\r\n".encode(), Spot(1, 1, 2, 3), Spot(1, 4, 2, 5)),
        (b"a\n", Spot(1, 2, 1, 2), Spot(1, 2, 1, 2)),
        (b"\xe4: 1\n", Spot(1, 2, 1, 3), Spot(1, 2, 1, 3)),
    ],
    ids=["wide characters", "wider ones", "a byte order mark and Windows", "the end of a line", "no UTF-8"],
)
def test_columns_are_counted_as_the_file_lies_on_the_disk(
    tmp_path: Path, content: bytes, spot: Spot, in_bytes: Spot
) -> None:
    (tmp_path / "a.yaml").write_bytes(content)
    assert ByteColumns(tmp_path)("a.yaml", spot) == ("a.yaml", in_bytes)


def test_what_cannot_be_read_keeps_its_columns(tmp_path: Path) -> None:
    columns = ByteColumns(tmp_path)
    assert columns("gone.yaml", Spot(1, 2, 3, 4)) == ("gone.yaml", Spot(1, 2, 3, 4))
    assert columns("", None) == ("", None)
