"""All records of a workspace, linked by their ids."""
