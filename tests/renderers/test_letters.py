from interventio.renderers.letters import drawable, seen


def test_what_the_font_lacks_gets_a_stand_in_for_each_letter() -> None:
    assert drawable("Åbo – oađđin, Привет 🙂") == "Åbo – oađđin, ?????? ?"


def test_what_is_not_seen_needs_no_stand_in() -> None:
    assert drawable("a\nb\tc\u2060d e\u0323") == "a\nb\tc\u2060d e\u0323"


def test_what_is_not_seen_is_left_out_but_for_what_joins_letters() -> None:
    assert seen("a\u00adb\u2060c\ufeff \u200cx\u200dy") == "abc \u200cx\u200dy"
