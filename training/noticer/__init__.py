"""The noticer: marks words that do not belong. Here is what it learns from."""
