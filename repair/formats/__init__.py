"""File formats: read, map offsets, splice back."""
