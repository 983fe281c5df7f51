"""The version of interventio."""

VERSION = "0.1.0"
