"""The options of putting right what was found."""

from typing import Annotated

import typer

from interventio.cli.speech import _
from interventio.cli.validation.fix_trouble import FixesNotTogetherError

Fix = Annotated[
    bool, typer.Option("--fix", help=_("Put right what can safely be put right, in the files; then show what is left."))
]
Diff = Annotated[
    bool,
    typer.Option(
        "--diff", help=_("Show what --fix would change and write nothing; the exit code is 1 if that is anything.")
    ),
]
UnsafeFixes = Annotated[
    bool,
    typer.Option("--unsafe-fixes", help=_("With --fix or --diff: also make changes that somebody should look at.")),
]


def refuse_odd_fixes(*, fix: bool, diff: bool, unsafe: bool, is_given: bool) -> None:
    """Refuse options of fixes that say nothing together.

    Raises:
        FixesNotTogetherError: writing and showing are asked for at once, or neither is; or of a file not saved yet.

    """
    if fix and diff:
        raise FixesNotTogetherError(options=("--fix", "--diff"))
    if is_given and (fix or diff):
        raise FixesNotTogetherError(options=("--fix" if fix else "--diff", "--stdin-filename"))
    if unsafe and not (fix or diff):
        raise FixesNotTogetherError(options=("--unsafe-fixes",))
