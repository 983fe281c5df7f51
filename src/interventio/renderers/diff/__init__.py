"""What has changed between two states of a workspace, in the formats of readers and programs."""
