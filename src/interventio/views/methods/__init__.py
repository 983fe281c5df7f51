"""Pages of methods, for staff, families and new workers."""
