"""What can be taken along in one language: sheets of rows for spreadsheets, and calendars."""
