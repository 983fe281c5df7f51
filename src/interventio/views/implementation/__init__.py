"""Implementation teams and their decisions."""
