"""How much a template may do while one page is made of it."""

from dataclasses import dataclass

from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from interventio.renderers.sandbox.trouble import TOO_MANY_STEPS, TOO_MUCH, Fault


@dataclass(frozen=True, slots=True)
class Limits:
    """The most of everything: far above what a page needs, far below what would harm a computer."""

    steps: int = 1_000_000
    """Turns of loops, calls and parts that are included."""
    characters: int = 16_000_000
    """Text that is printed or made on the way."""
    seconds: int = 5
    bits: int = 256
    """Digits of a whole number, to the base of 2."""
    depth: int = 60
    """Brackets in brackets, and tags in tags."""
    loops: int = 8
    """Loops in loops."""
    file_bytes: int = 256 * 1024


LIMITS = Limits()


class SpentError(Exception):
    """A template has used up what it may use."""

    def __init__(self, fault: Fault, limit: str = "") -> None:
        """Hold what there was too much of."""
        super().__init__()
        self.fault = fault
        self.limit = limit


@dataclass(slots=True)
class Budget:
    """What is left of steps and characters."""

    steps: int = LIMITS.steps
    characters: int = LIMITS.characters

    def step(self, count: int = 1) -> None:
        """Take steps off.

        Raises:
            SpentError: none are left.

        """
        self.steps -= count
        if self.steps < 0:
            raise SpentError(TOO_MANY_STEPS, f"{LIMITS.steps:_}".replace("_", "\u00a0"))

    def write(self, characters: int) -> None:
        """Take characters, or items of a list, off.

        Raises:
            SpentError: none are left.

        """
        self.characters -= characters
        if self.characters < 0:
            raise SpentError(TOO_MUCH, f"{LIMITS.characters:_}".replace("_", "\u00a0"))


class BudgetedEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox with a budget: what is left for the page that is being made."""

    budget = Budget()


def budget_of(context: Context) -> Budget:
    """Return the budget of the page that is being made."""
    environment = context.environment
    if not isinstance(environment, BudgetedEnvironment):
        raise TypeError(environment)
    return environment.budget
