from support.compared import compared, state


def test_all_that_has_changed_is_told_in_sentences() -> None:
    before = state(
        {"light": ["ali", "icdp", "friends", "art", "dkt"], "old": ["art"], "guided": []},
        {"ali": "Brief", "light": "A"},
    )
    after = state(
        {"guided": ["icdp", "dkt"], "light": ["ali", "art", "dkt"], "top": ["mim"]}, {"ali": "Ali", "light": "B"}
    )
    assert compared(before, after).sentences == (
        "mim is new on the chart: 3 top.",
        "art does not stand on 2 old any more.",
        "dkt now stands on 1 guided too.",
        "icdp has moved from 1 A to 1 guided.",
        "friends is no longer on the chart. It stood on 1 A.",
        "“Brief” is now called “Ali”.",
        "New steps: top.",
        "Steps that are no more: old.",
        "The step “A” is now called “B”.",
        "The steps follow one another in another order: guided, B and top.",
        "1 method stands where it stood.",
    )


def test_long_names_are_told_whole() -> None:
    name, step = "A very long name of a method that goes on " * 2, "A long name of a step, with more words"
    (first, _) = compared(
        state({"light": []}), state({"light": ["ali"]}, {"ali": name.strip(), "light": step})
    ).sentences[:2]
    assert step in first
