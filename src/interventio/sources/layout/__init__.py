"""How a file is laid out: one layout for all records, with every comment and every value as it was."""
