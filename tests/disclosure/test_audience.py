from interventio.disclosure.audience import Audience
from interventio.records.fields import Readers


def test_clients_see_nothing_of_staff_and_those_who_decide_see_what_needs_doing() -> None:
    assert [audience for audience in Audience if audience.sees_staffing] == ["coordinator", "manager", "professional"]
    assert [audience for audience in Audience if audience.sees_actions] == ["coordinator", "manager"]


def test_records_name_the_same_readers() -> None:
    assert [reader.value for reader in Readers] == [audience.value for audience in Audience]
