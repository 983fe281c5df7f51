"""The page of the exit codes."""

from handbook.markdown import table
from handbook.words import Words
from interventio.cli.exits import Exit


def page(words: Words) -> str:
    """Return the page."""
    rows = [(str(code.value), words(f"exit.{code.name}")) for code in Exit]
    return "\n".join(
        (
            f"# {words('exits.title')}\n",
            words("exits.intro") + "\n",
            table((words("exits.code"), words("exits.meaning")), rows),
        )
    )
