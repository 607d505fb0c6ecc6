"""What rows of a glossary are worth: problems, failed examples, and hits of each row on human and machine French.

    python benchmarks/rows.py [glossaries/fr/press.csv ...] [--hits] [--show 3] [--only TEXT]

Problems of the named tables are shown, judged beside all built-in ones. `--hits` adds, for each row, its hits on
human French (should be none: each is shown) and on four MT systems (wmt08-wmt11), with the words around them.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from pathlib import Path

from silence import documents

from repair.core.style import HouseStyle
from repair.glossary import GlossaryError, audit, builtin_paths, load, rule, test
from repair.languages import load as load_language
from repair.rules.engine import Engine

SYSTEMS = ("google", "microsoft", "bergamot-base-memory", "bergamot-tiny")


def main() -> int:
    """Print what is wrong, and what the rows hit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tables", nargs="*", type=Path)
    parser.add_argument("--hits", action="store_true")
    parser.add_argument("--show", type=int, default=3)
    parser.add_argument("--only", default="", help="only rows whose id holds this")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    args = parser.parse_args()
    french = load_language("fr")
    named = {path.resolve() for path in args.tables}
    names = {_name(path) for path in args.tables}  # a copy stands for the built-in table of its name
    others = [path for path in builtin_paths("fr") if _name(path) not in names]
    try:
        glossary = load([*args.tables, *others], strict=False)
    except GlossaryError as error:
        print(error)
        return 1
    shown = {t.id for t in glossary if (not named or Path(t.path).resolve() in named) and args.only in t.id}
    paths = {str(path) for path in args.tables}
    wrong = [p for p in (*audit(glossary, french), *test(glossary, french)) if p.term in shown or p.path in paths]
    print(*wrong, sep="\n")
    print(f"{len(shown)} rows, {len(wrong)} problems")
    if args.hits:
        hits(args, rule(glossary, french), shown)
    return bool(wrong)


def _name(path: Path) -> tuple[bool, str]:
    return path.resolve().parent.name == "calques", path.name


def hits(args: argparse.Namespace, everything: object, shown: set[str]) -> None:
    """Print what each row finds."""
    french = load_language("fr")
    engine = Engine([everything])  # type: ignore[list-item]
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    corpora = {"HUMAN": ("wmt22", "ref"), "MT": SYSTEMS}
    sets = {"HUMAN": "wmt08,wmt09,wmt10,wmt11,wmt12", "MT": "wmt08,wmt09,wmt10,wmt11"}
    for kind, names in corpora.items():
        for name in names:
            for document in documents(args.data, name, sets[kind]):
                for f in engine.run(document, french, HouseStyle()):
                    if f.term in shown:
                        text = document[f.segment_id].target
                        a, b = f.span.start, f.span.end
                        new = f.suggestions[0].edits[0].text if f.suggestions else "-"
                        found[f.term][kind].append(
                            f"…{text[max(a - 70, 0) : a]}⟦{text[a:b]}⟧{text[b : b + 50]}… → {new}"
                        )
    for term, kinds in sorted(found.items(), key=lambda item: (-len(item[1]["HUMAN"]), -len(item[1]["MT"]))):
        print(f"\n{term}: " + ", ".join(f"{len(lines)} {kind}" for kind, lines in kinds.items()))
        for kind, lines in kinds.items():
            for line in lines[: args.show if kind == "MT" else 10]:
                print(f"  {kind}: {line}")


if __name__ == "__main__":
    sys.exit(main())
