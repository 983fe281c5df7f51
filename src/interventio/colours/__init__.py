"""Colours as the eye sees them: how light they are, how far apart, and what lies between two."""
