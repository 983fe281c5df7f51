"""What parsers complain of, put into words that help: what is most likely wrong, and where."""
