"""What has changed between two states of a workspace, in sentences."""
