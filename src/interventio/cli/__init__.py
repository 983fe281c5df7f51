"""The command line: options in, pipeline, words out."""
