"""Decisions of people: where they are kept, and how they are asked for."""
