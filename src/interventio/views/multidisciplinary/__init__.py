"""Multidisciplinary teams and their composition."""
