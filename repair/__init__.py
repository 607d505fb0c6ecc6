"""Find and repair machine-translation artifacts in articles."""

__version__ = "0.1.0"
