"""About the site and its data."""
