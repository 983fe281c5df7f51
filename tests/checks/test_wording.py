from interventio.checks.wording import wordings_of
from support.found import catalogue


def test_words_of_every_record_are_read_with_their_places() -> None:
    read = {
        wording.path: [*wording.strings()]
        for wording in wordings_of(catalogue("{team harju: {name: {fi: Harju, sv: Ås}, summary: Tiimi}}"))
    }
    assert read == {
        "interventio.yaml": [(("name",), "Harjula")],
        "data/organisation.yaml": [(("divisions", 0, "name"), "Health")],
        "data/teams/harju.yaml": [(("name", "fi"), "Harju"), (("name", "sv"), "Ås"), (("summary",), "Tiimi")],
    }


def test_everything_is_in_one_string() -> None:
    wordings = [*wordings_of(catalogue("{team harju: {name: {fi: Harju, sv: Ås}, summary: Tiimi}}"))]
    assert wordings[-1].everything.split("\n") == ["Harju", "Ås", "Tiimi"]
