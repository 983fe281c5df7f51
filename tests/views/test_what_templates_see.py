"""Views are all that templates of a workspace can look at: nothing that is hidden stands in them."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import ShownShare, State
from support.sites import example, sites


def within(value: object) -> Iterator[object]:
    """Yield a value and everything that can be reached from it."""
    yield value
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from within(getattr(value, field.name))
    elif isinstance(value, dict):
        for inner in (*value.keys(), *value.values()):
            yield from within(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from within(inner)


@pytest.mark.parametrize("audience", [one for one in Audience if one is not Audience.COORDINATOR])
def test_no_hidden_number_can_be_reached(audience: Audience) -> None:
    seen = list(within(sites(example("fi"), audience)))
    modules = {type(value).__module__ for value in seen if type(value).__module__.startswith("interventio.")}
    assert {module for module in modules if not module.startswith("interventio.views.")} <= {
        "interventio.disclosure.shown",
        "interventio.languages.language",
        "interventio.measures.gaps",  # which kind of gap, a word from a list
    }
    hidden = [value for value in seen if isinstance(value, ShownShare) and value.state is not State.EXACT]
    assert {(one.part, one.whole, one.share, one.seats) for one in hidden} <= {(None, None, None, None)}
