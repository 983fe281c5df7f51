"""The whole site: its pages, frame and search."""
