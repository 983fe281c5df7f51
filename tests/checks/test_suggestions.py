from interventio.checks.suggestions import MOST, with_suggestions


def test_unknown_ids_come_with_what_belongs_to_them_and_what_looks_like_them() -> None:
    known = ["cool-kids", "parent-group"]
    assert [*with_suggestions([("cool-kid", 1), ("xyz", 2)], known)] == [
        ("cool-kid", 1, ("cool-kids",)),
        ("xyz", 2, ()),
    ]


def test_only_the_first_few_ids_of_a_record_are_looked_at() -> None:
    unknown = [("cool-kid", number) for number in range(MOST + 2)]
    meant = [suggestions for _, _, suggestions in with_suggestions(unknown, {"cool-kids"})]
    assert meant == [("cool-kids",)] * MOST + [()] * 2
