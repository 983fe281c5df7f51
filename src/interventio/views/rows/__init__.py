"""Rows for spreadsheets and entries for calendars."""
