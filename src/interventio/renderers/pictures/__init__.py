"""Pictures that stand on pages, and two that are files of their own."""
