"""The vocabulary of the project: pure data, no I/O, no third-party import."""
