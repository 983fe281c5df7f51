"""Competence of units, what is needed, what to learn, trials and indicators."""
