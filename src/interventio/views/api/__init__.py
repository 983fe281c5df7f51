"""The API: documents for other programs, the same for all languages. Their form is a promise; see `VERSION`."""
