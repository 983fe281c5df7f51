"""What `validate` does between examining and leaving: choose, put right, show."""
