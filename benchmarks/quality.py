"""Marked articles and written cases at a terminal.

    python benchmarks/quality.py [--missing]

Runs `repair evaluate --gold`; what nothing may be tuned on is left to `make bench-quality`, which lists no example.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CASES = Path(__file__).resolve().parent.parent / "tests/cases"

if __name__ == "__main__":
    folders = [str(CASES / name) for name in ("wild", "dev", "variants")]
    shown = "1000" if "--missing" in sys.argv else "0"
    command = [str(Path(sys.executable).with_name("repair")), "evaluate", "--gold", *folders, "--no-save"]
    sys.exit(subprocess.run([*command, "--show", shown], check=False).returncode)
