"""Charts and answers as lines of words for a terminal."""
