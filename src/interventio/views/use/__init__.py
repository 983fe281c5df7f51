"""Whether and how methods are used."""
