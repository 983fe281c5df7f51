"""Answers as JSON for other programs, each with its version."""
