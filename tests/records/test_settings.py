import pytest

from interventio.records.kinds import SETTINGS
from support.records import refused


@pytest.mark.parametrize("version", ["true", "false", "2", '"1"', "one"])
def test_a_version_is_a_number_that_we_know(version: str) -> None:
    assert refused(SETTINGS, f"schema_version: {version}\nname: Harjula\n") == [("REC009", ("schema_version",))]
