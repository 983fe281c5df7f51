"""What is new, as a page and as a feed."""
