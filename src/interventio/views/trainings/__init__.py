"""Training rounds, certificates and equivalents."""
