"""Templates that an organisation has written: what they may do, how much of it, and what is said when they go wrong."""
