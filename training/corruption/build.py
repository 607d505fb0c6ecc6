"""Build what corruptions look up: counts of words side by side, and round trips.

    python -m training.corruption.build counts
    python -m training.corruption.build roundtrips [--route heavy|light] [--count 4000]

Both are written to training/work (REPAIR_WORK). Without the counts, corruptions that depend on them are not made.
"""

from __future__ import annotations

import argparse

from training.corruption import attested, roundtrip


def main() -> None:
    """Build one of the two."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("counts", "roundtrips"))
    parser.add_argument("--route", choices=roundtrip.ROUTES, default="heavy")
    parser.add_argument("--count", type=int, default=4000, help="lines that are sent")
    args = parser.parse_args()
    if args.what == "counts":
        attested.build()
    else:
        print(roundtrip.build(args.route, args.count))


if __name__ == "__main__":
    main()
