from interventio.records.docstrings import docstrings_of
from interventio.records.statement import Ages
from interventio.records.team import Staff


def test_a_field_is_described_by_the_words_under_it() -> None:
    assert docstrings_of(Staff)["occupation"] == "The occupation."


def test_a_class_has_the_words_of_those_that_it_builds_on() -> None:
    assert docstrings_of(Ages)["lowest"] == "The youngest age."
    assert docstrings_of(Ages)["source"] == "The id of the source, from the list `sources` of this record."
