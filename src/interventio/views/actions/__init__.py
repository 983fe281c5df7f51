"""What needs doing next, by whom and by when."""
