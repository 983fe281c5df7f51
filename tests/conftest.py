"""How Hypothesis looks for counter-examples: `pytest --hypothesis-profile long` looks a hundred times as long."""

from hypothesis import settings

# How long an example takes is the machine's business, so there is no deadline.
settings.register_profile("usual", deadline=None)
settings.register_profile("long", deadline=None, max_examples=10_000)
settings.load_profile("usual")
