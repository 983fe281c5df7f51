"""Typed records, one module for each kind. The only package that knows Pydantic."""
