"""The words of the field, explained."""
