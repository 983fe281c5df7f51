"""Codes by what people call them: `REF001`, `unknown-intervention`, or the family `REF` for all of it."""

from collections.abc import Iterable

from interventio.findings.code import Code
from interventio.findings.suggestion import nearest


def codes_named(name: str, codes: Iterable[Code]) -> tuple[Code, ...]:
    """Return the codes that a name stands for, in large or small letters; none where nothing is called so."""
    wanted = name.strip().casefold()
    return tuple(code for code in codes if wanted in {word.casefold() for word in (code.id, code.name, code.family)})


def names_near(name: str, codes: Iterable[Code]) -> tuple[str, ...]:
    """Return what may have been meant by a name that stands for no code: at most three ids, names and families."""
    known = tuple(codes)
    family = name.strip()[:3].upper()
    families = dict.fromkeys(code.family for code in known)
    if family in families and any(letter.isdigit() for letter in name):
        return (family,)
    return nearest(name, (word for code in known for word in (code.id, code.name, code.family)))
