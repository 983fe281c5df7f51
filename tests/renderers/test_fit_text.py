from interventio.renderers.fit_text import fit


def test_control_and_direction_characters_are_shown_as_unfit() -> None:
    assert fit("a\x00b\x1b[31m\u202ec\ufffe\ud800") == "a\ufffdb\ufffd[31m\ufffdc\ufffd\ufffd"
    assert fit("Ääkköset, tab\tand\nline 🙂") == "Ääkköset, tab\tand\nline 🙂"
