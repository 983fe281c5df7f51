from interventio.findings.finding import Finding
from interventio.findings.place import Place, Spot
from interventio.sources.file_codes import WRONG_ENDING
from interventio.sources.structure_codes import DUPLICATE_KEY
from interventio.sources.trouble import Trouble


def test_trouble_in_a_file_is_a_finding() -> None:
    first, second = Spot(1, 1, 1, 5), Spot(3, 1, 3, 5)
    assert Trouble(DUPLICATE_KEY, second, {"key": "name"}, related=(first,)).in_file("a.yaml") == Finding(
        DUPLICATE_KEY, Place("a.yaml", spot=second), {"key": "name"}, related=(Place("a.yaml", spot=first),)
    )
    assert Trouble(WRONG_ENDING, suggestions=("a.yaml",)).in_file("a.yml") == Finding(
        WRONG_ENDING, Place("a.yml"), {}, ("a.yaml",)
    )
