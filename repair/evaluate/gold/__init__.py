"""Reading marked texts: the project's own annotations, MQM JSON lines, Marot tables, XLIFF with quality issues."""

from repair.evaluate.gold.reading import OVERLAPS, read

__all__ = ["OVERLAPS", "read"]
