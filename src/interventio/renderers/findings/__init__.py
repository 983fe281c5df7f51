"""Findings in the formats of terminals, forges and other programs."""
