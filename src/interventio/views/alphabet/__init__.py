"""The index from A to Ö."""
