"""What is said about the data, and where it stands."""
