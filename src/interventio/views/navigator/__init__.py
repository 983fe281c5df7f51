"""Finding methods by age, theme and severity."""
