"""Learns the French word classes that the morphology ships."""
