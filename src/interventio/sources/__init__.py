"""YAML text, its values, and the place of every value. The only package that knows YAML."""
