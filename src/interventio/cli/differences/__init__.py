"""What `diff` compares: revisions, folders or editions."""
