"""Write what is derived from the built-in tables beside them: expansions, and which words wake which pattern.

    python training/glossary/build.py [--check]       # or: make glossary

To be run when tables, the expander or the morphology have changed; `--check` only tells whether it has to be.
"""

from __future__ import annotations

import argparse
import sys

from repair.glossary import prebuild, prebuilt
from repair.glossary.files import builtin_folder, builtin_paths
from repair.languages import load

CODE = "fr"


def main() -> int:
    """Build, or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    path = builtin_folder(CODE) / prebuilt.NAME
    made = prebuild.derived(path.parent, builtin_paths(CODE), load(CODE))
    if parser.parse_args().check:
        fresh = path.exists() and path.read_bytes() == made
        print("up to date" if fresh else "out of date: run this without --check")
        return int(not fresh)
    prebuild.write(path, made)
    print(f"{path}: {len(made):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
