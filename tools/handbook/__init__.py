"""The documentation for coordinators: what of it is made from the code, and what in it is run to be true."""
