"""What may be shown, and to whom: the only way by which counts of people become words."""
