"""How sure a share is that was counted on few cases."""

from __future__ import annotations

from math import sqrt

_Z = 1.96  # standard deviations: 95 %


def wilson(hits: int, count: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson's score interval)."""
    if not count:
        return 0.0, 1.0
    share, spread = hits / count, _Z * _Z / count
    centre = (share + spread / 2) / (1 + spread)
    half = _Z / (1 + spread) * sqrt(share * (1 - share) / count + spread / (4 * count))
    return centre - half, centre + half
