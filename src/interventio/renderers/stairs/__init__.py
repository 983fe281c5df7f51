"""The geometry of a stepped-care chart on a sheet: which box and which line stands where. Nothing is drawn here."""
