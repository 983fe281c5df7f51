"""The measures of the staircase on a page, in rem, by how many steps it has."""

STEPS = range(2, 10)
"""How many steps a ladder can have."""

MANY = 6
"""From so many steps on they stand closer."""

LOWEST = 14.0
"""The height of the lowest block on a screen."""

LOWEST_ON_PAPER = 10.5


def threshold(steps: int) -> float:
    """Return the narrowest window in which the steps stand side by side."""
    return max(48, 12.5 * steps) if steps < MANY else max(64, 10.5 * steps + 3)


def rise(steps: int) -> float:
    """Return how much higher each block is than the one before it."""
    return min(17 / (steps - 1), 6)


def indent(steps: int) -> float:
    """Return how far each step moves to the right where they stand one under another."""
    return min(2 / (steps - 1), 0.75)


def columns_of_heading(steps: int) -> int:
    """Return over how many of the lowest steps the heading stands."""
    return min(steps // 2, 2) if steps < MANY else steps // 2 - 1
