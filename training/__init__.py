"""What the program has learned, and how to learn it again."""
