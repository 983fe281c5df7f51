"""Evaluations of outcomes: their pages, reports, and periods side by side."""
