import json
from unicodedata import category

from hypothesis import given

from interventio.renderers.machine_json import machine_json
from support.build_servers import obeyed_by_azure, obeyed_by_github
from support.told import texts


@given(texts, texts)
def test_json_is_read_back_as_it_was_and_moves_no_cursor_and_commands_no_build_server(name: str, value: str) -> None:
    written = machine_json({name: [value, {"": value}]})
    assert json.loads(written) == {name: [value, {"": value}]}
    assert {category(character) for character in written if character != "\n"} & {"Cc", "Cs", "Zl", "Zp"} == set()
    assert obeyed_by_github(written) + obeyed_by_azure(written) == []
    assert written.encode().decode() == written
