"""How evenly areas are served."""
