"""Where the pages of competence stand in the site."""

TRIALS = "trials"
"""The name of the page of trials."""
TAKEN = frozenset({TRIALS, "index"})
"""The names of other pages in the folder; a level of such a name has its page beside it, as no id has a dot."""


def level_path(levels: str, level: str) -> str:
    """Return the path of the page of a level.

    >>> level_path("steps", "hearing"), level_path("steps", "trials")
    ('competence/steps/hearing', 'competence/steps/trials.level')
    """
    return f"competence/{levels}/{f'{level}.level' if level in TAKEN else level}"


def trials_path(levels: str) -> str:
    """Return the path of the page of the trials of some levels."""
    return f"competence/{levels}/{TRIALS}"
