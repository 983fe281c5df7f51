"""How much a workspace and its files may hold."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The most of everything that is read: far above what a record needs, far below what would harm a computer."""

    files: int = 20_000
    """Records in one folder."""
    name: int = 60
    """Characters of a record's id."""
    file_bytes: int = 1024 * 1024
    depth: int = 32
    """Fields within fields and lists within lists, the record itself counted."""
    nodes: int = 20_000
    """Keys and values of a file, those counted twice that an alias repeats."""
    aliases: int = 10
    text: int = 20_000
    """Characters of one text."""
    findings: int = 50
    """Findings that are told of one file; the others come to light when these are gone."""


LIMITS = Limits()
