"""Transcripts of commands, held to what they print.

    python tests/cli/transcripts.py [--update] [NAME...]

A transcript is a text file: lines that begin with `$ ` are run by bash, one after the other in a fresh copy of
fixtures/; what follows is what they print, standard error included, and `[exit N]` where that is not 0. Lines that
begin with #: are remarks. What differs from run to run is replaced: see `normal`.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
FOLDER = HERE / "transcripts"
REMARK = "#: "


def names() -> list[str]:
    """Return the transcripts there are."""
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


def expected(name: str) -> str:
    """Return a transcript as it is kept."""
    return (FOLDER / f"{name}.txt").read_text("utf-8")


def replay(name: str) -> str:
    """Return a transcript as it is now."""
    lines: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch).resolve() / "work"
        shutil.copytree(HERE / "fixtures", work)
        for line in expected(name).splitlines():
            if line.startswith(REMARK):
                lines += ["", line] if lines else [line]
            if line.startswith("$ "):
                if lines and not lines[-1].startswith(REMARK):
                    lines.append("")
                lines.append(line)
                lines += _run(line[2:], work)
    return "\n".join(lines) + "\n"


def _run(command: str, work: Path) -> list[str]:
    done = subprocess.run(
        ["bash", "-c", f"{{ {command}\n}} 2>&1"], cwd=work, env=_environment(work), capture_output=True, check=False
    )
    lines = normal(done.stdout.decode(), work).splitlines()
    return lines + ([f"[exit {done.returncode}]"] if done.returncode else [])


def _environment(work: Path) -> dict[str, str]:
    return {
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
        "HOME": str(work.parent),
        "LANG": "C.UTF-8",
        "COLUMNS": "100",
        "USER": "reviewer",
    }


def normal(text: str, work: Path) -> str:
    """Return what was printed without what differs from run to run."""
    text = text.replace(str(work), "<folder>")
    text = re.sub(r"\d{8}T\d{6}\.\d{6}Z-[0-9a-f]{4}", "<log>", text)
    text = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", "<time>", text)
    text = re.sub(r"\brepair \d+\.\d+\.\d+\S*", "repair <version>", text)
    return re.sub(r"\b[0-9a-f]{64}\b", "<hash>", text)


def main() -> int:
    """Compare transcripts, or write them anew."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--update", action="store_true", help="write what the commands print now")
    args = parser.parse_args()
    differ = 0
    for name in args.names or names():
        now = replay(name)
        if now == expected(name):
            continue
        differ += 1
        if args.update:
            (FOLDER / f"{name}.txt").write_text(now, "utf-8")
        print(f"{name}: {'updated' if args.update else 'differs'}")
    return 0 if args.update else min(differ, 1)


if __name__ == "__main__":
    sys.exit(main())
