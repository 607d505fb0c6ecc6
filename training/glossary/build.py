"""Write what is derived from the built-in tables beside them: expansions, and which words wake which pattern.

    python training/glossary/build.py [--check]       # or: make glossary

To be run when tables, the expander or the morphology have changed; `--check` only tells whether it has to be.
"""

from __future__ import annotations

import argparse
import sys

from repair.glossary import calques, prebuilt
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
    made = text()
    if parser.parse_args().check:
        fresh = path.exists() and path.read_text("utf-8") == made
        print("up to date" if fresh else "out of date: run this without --check")
        return int(not fresh)
    path.write_text(made, "utf-8", newline="\n")
    print(f"{path}: {len(made):,} characters")
    return 0


def text() -> str:
    """Return the file as it should be."""
    language = load(CODE)
    folder = builtin_folder(CODE) / calques.FOLDER
    tables = [path for path in builtin_paths(CODE) if path.parent == folder and path.name not in calques.SUPPORT]
    expansions = {path.name: calques.derived(path, folder) for path in tables}
    plain = (term for path in builtin_paths(CODE) if path not in tables for term in read(path))
    sources = {term.source for terms in (plain, *expansions.values()) for term in terms}
    wakers = {source: prebuilt.words_of(Needs(parse(source), language)) for source in sources}
    return prebuilt.text(wakers, expansions, prebuilt.digest(folder))


if __name__ == "__main__":
    sys.exit(main())
