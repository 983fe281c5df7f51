"""Training coverage: now, over time and in a grid."""
