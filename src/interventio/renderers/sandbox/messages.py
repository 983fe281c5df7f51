"""The words that templates say in the reader's language: messages, with values in their braces."""

import re
from collections.abc import Callable

from interventio.languages.translator import Translator
from interventio.renderers.sandbox.values import as_text

_VALUE = re.compile(r"\{([a-z_]\w*)\}", re.ASCII)


class MessageError(ValueError):
    """The braces of a message are not those of the values that are given along."""


# Plain functions instead of the translator itself: a template cannot reach what lies behind them.
def said_in(words: Translator) -> Callable[..., str]:
    """Return the function by which templates say a message."""

    def said(message: str, /, **facts: object) -> str:
        return words(_fitting(message, facts), **_printed(facts))

    return said


def counted_in(words: Translator) -> Callable[..., str]:
    """Return the function by which templates say a message in the form that a count asks for."""

    def counted(one: str, many: str, count: int, /, **facts: object) -> str:
        if not isinstance(count, int):
            raise MessageError
        known = {"count": count, **facts}
        return words.plural(_fitting(one, known), _fitting(many, known), count, **_printed(facts))

    return counted


def _fitting(message: str, facts: dict[str, object]) -> str:
    """Return a message in whose braces stand names of values and nothing else."""
    if not isinstance(message, str):
        raise MessageError
    message = str(message)
    known = all(name in facts for name in _VALUE.findall(message))
    if facts and (not known or set("{}") & set(_VALUE.sub("", message))):
        raise MessageError
    return message


def _printed(facts: dict[str, object]) -> dict[str, str | int]:
    return {name: value if isinstance(value, int) else str(as_text(value)) for name, value in facts.items()}
