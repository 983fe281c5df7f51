"""Stepping charts as data."""
