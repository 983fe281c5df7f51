"""Support teams: their pages, meetings and calendars."""
