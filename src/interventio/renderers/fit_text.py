"""Words without the characters that no file or page should carry."""

import re

_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def fit(text: str) -> str:
    """Return a text without the characters that XML forbids or that turn the reading direction."""
    return _UNFIT.sub("\ufffd", text)
