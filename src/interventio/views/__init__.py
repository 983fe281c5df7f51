"""Charts and pages as plain, frozen, tagged data, in one language."""
