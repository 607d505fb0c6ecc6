"""Write what is derived from the built-in tables beside them: expansions, and which words wake which pattern.

    python training/glossary/build.py [--check]       # or: make glossary

To be run when tables, the expander or the morphology have changed; `--check` only tells whether it has to be.
"""

from __future__ import annotations

import argparse
import sys

from repair.glossary import prebuild, prebuilt
from repair.glossary.anchors import Needs
from repair.glossary.files import builtin_folder, builtin_paths, read
from repair.glossary.pattern import parse
from repair.languages import load

CODE = "fr"


def main() -> int:
    """Build, or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    path = builtin_folder(CODE) / prebuilt.NAME
    made = contents()
    if parser.parse_args().check:
        fresh = path.exists() and path.read_bytes() == made
        print("up to date" if fresh else "out of date: run this without --check")
        return int(not fresh)
    prebuild.write(path, made)
    print(f"{path}: {len(made):,} bytes")
    return 0


def contents() -> bytes:
    """Return the file as it should be."""
    language = load(CODE)
    folder, paths = builtin_folder(CODE), builtin_paths(CODE)
    digests = prebuilt.digests(paths)
    tables = {prebuilt.table_name(path, folder): prebuild.Table(digests[path], read(path)) for path in paths}
    sources = {term.source for table in tables.values() for term in table.terms}
    needs = {source: Needs(parse(source), language) for source in sources}
    words = {source: (need.wakers, need.companions) for source, need in needs.items()}
    return prebuild.contents(CODE, tables, words)


if __name__ == "__main__":
    sys.exit(main())
