"""Every row of the built-in tables keeps its word."""

import pytest

from repair.glossary import audit, builtin, builtin_paths
from repair.glossary import test as run_examples
from repair.languages import load

FRENCH = load("fr")
TABLES = [path.name for path in builtin_paths("fr")]


@pytest.fixture(scope="module")
def problems() -> list[str]:
    glossary = builtin("fr")
    return [str(problem) for problem in (*audit(glossary, FRENCH), *run_examples(glossary, FRENCH))]


@pytest.mark.parametrize("table", TABLES)
def test_table_is_right(table: str, problems: list[str]) -> None:
    own = [problem for problem in problems if f"/{table}:" in problem]
    assert not own, "\n" + "\n".join(own)
