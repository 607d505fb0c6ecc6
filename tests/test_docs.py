"""Written documentation is that of the code as it stands."""

import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_reference_of_rules_is_current() -> None:
    script = runpy.run_path(str(ROOT / "docs/make_rules.py"))
    written = (ROOT / "docs/rules.md").read_text("utf-8")
    assert written == script["reference"](), "run: python docs/make_rules.py"


def test_models_are_listed_in_the_documented_form() -> None:
    for line in (ROOT / "models.txt").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            assert len(line.split()) >= 6, line
