"""What is asked of a workspace at the command line: each answer is a sheet in words, with the rule that it follows."""
