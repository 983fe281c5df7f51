from interventio.sources.syntax_codes import SYNTAX_CODES
from support.marked import codes_shown, mistakes


def test_every_code_is_shown_by_a_mistake() -> None:
    shown = codes_shown(mistakes("quotes", "brackets", "layout", "spaces", "characters"))
    assert shown == {code.name for code in SYNTAX_CODES} - {"not-yaml"}  # which is what is left when no guess fits
