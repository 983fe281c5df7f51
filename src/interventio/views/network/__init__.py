"""The network of teams, units and methods."""
