"""What a record's file may be called, and what is to be said of a file that is called otherwise."""

import re
from unicodedata import normalize

from interventio.sources.file_codes import (
    BACKUP_FILE,
    COPIED_FILE,
    LONG_NAME,
    RESERVED_NAME,
    STRAY_FILE,
    WRONG_ENDING,
    WRONG_NAME,
)
from interventio.sources.limits import LIMITS
from interventio.sources.trouble import Trouble

ENDING = ".yaml"
_RECORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.yaml")
_RESERVED = frozenset(
    ("aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)), "index")
)
"""What Windows keeps for its devices, and what the pages keep for themselves."""
_BACKUP = re.compile(r"[#~].*|.*(?:~|#|\.bak|\.old|\.orig|\.rej|\.sw[a-p]|\.tmp)", re.IGNORECASE | re.DOTALL)
_YAML = re.compile(r"(.*)\.ya?ml(?:\.txt)?", re.IGNORECASE | re.DOTALL)
_COPY = re.compile(
    r"(.+?)(?: ?\(\d+\)| (?:- )?(?:copy|kopio|kopia)(?: ?\(?\d+\)?)?)|(?:copy of|kopia av|kopio tiedostosta) (.+)",
    re.IGNORECASE | re.DOTALL,
)


def name_trouble(name: str) -> Trouble | None:
    """Return why a file in a folder of records is not read, or None for a record's name: `cool-kids.yaml`."""
    stem = name.removesuffix(ENDING)
    if _RECORD.fullmatch(name):
        return _name_of_record_trouble(name, stem)
    if is_backup(name):
        return Trouble(BACKUP_FILE, facts={"name": name})
    yaml = _YAML.fullmatch(name)
    if yaml is None:
        return Trouble(STRAY_FILE, facts={"name": name})
    if not name.endswith(ENDING):
        return Trouble(WRONG_ENDING, facts={"name": name}, suggestions=suggested_names(yaml[1]))
    if copy := _COPY.fullmatch(stem):
        return Trouble(COPIED_FILE, facts={"name": name, "original": (copy[1] or copy[2]) + ENDING})
    return Trouble(WRONG_NAME, facts={"name": name}, suggestions=suggested_names(stem))


def is_backup(name: str) -> bool:
    """Tell whether a file is what an editor leaves behind: `x.yaml~`, `x.yaml.bak`, `#x.yaml#`."""
    return _BACKUP.fullmatch(name) is not None


def suggested_names(stem: str) -> tuple[str, ...]:
    """Return the name that a record could have instead, if there are letters to make one of.

    >>> suggested_names("Kävelevä_koulu 2")
    ('kaveleva-koulu-2.yaml',)
    """
    letters = normalize("NFKD", stem.casefold()).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", letters)
    return ("-".join(words) + ENDING,) if words else ()


def _name_of_record_trouble(name: str, stem: str) -> Trouble | None:
    if stem in _RESERVED:
        return Trouble(RESERVED_NAME, facts={"name": name})
    if len(stem) > LIMITS.name:
        return Trouble(LONG_NAME, facts={"length": len(stem), "most": LIMITS.name})
    return None
