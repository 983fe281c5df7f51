from base64 import b64encode
from hashlib import sha256

from interventio.renderers.inline_style import inline_font, inline_style


def test_the_digest_is_that_of_the_style_as_it_stands() -> None:
    style = "a>b{color:red}\n"
    found = inline_style(style)
    assert found["style"] == style
    assert found["style_hash"] == b64encode(sha256(style.encode()).digest()).decode()


def test_a_font_is_an_address_that_holds_all_of_it() -> None:
    assert inline_font("latin", 400).startswith("data:font/woff2;base64,d09GMg")
