"""What trainings are needed to reach the target."""
