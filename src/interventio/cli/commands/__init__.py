"""The commands, a module each; none knows of another."""
