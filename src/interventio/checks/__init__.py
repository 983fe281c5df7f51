"""Rules across records, family by family; each yields what it finds."""
