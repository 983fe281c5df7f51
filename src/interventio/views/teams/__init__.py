"""Pages of teams and units."""
