"""Gaps: what is not offered, or hangs on one person."""
