"""What has changed between two editions of a chart."""
