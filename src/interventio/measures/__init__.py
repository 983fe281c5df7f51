"""Exact numbers from the catalogue. None of them can be printed: disclosure decides what may be shown."""
