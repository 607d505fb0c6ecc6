"""Counts of words side by side: the baseline of the embedded scorer."""
