"""Every check, by hand, in the order of the codes."""

from interventio.checks import references

ALL_CHECKS = (references.unknown_intervention,)
