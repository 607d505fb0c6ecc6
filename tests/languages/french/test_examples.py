"""Every rule is held to its own examples."""

import pytest

from repair.core.rule import Bad, Good, Rule
from repair.languages import load
from repair.rules.examples import failure

FRENCH = load("fr")
CASES = [(rule, example) for rule in FRENCH.rules for example in (*rule.bad, *rule.good)]


@pytest.mark.parametrize(
    ("rule", "example"), CASES, ids=[f"{r.name}:{type(e).__name__.lower()}:{e.text[:40]}" for r, e in CASES]
)
def test_rule_keeps_its_word(rule: Rule, example: Bad | Good) -> None:
    assert not failure(rule, example, FRENCH)


@pytest.mark.parametrize("rule", FRENCH.rules, ids=lambda rule: rule.name)
def test_rule_has_both_kinds(rule: Rule) -> None:
    assert rule.bad
    assert len(rule.good) >= len(rule.bad)
    assert rule.doc


def test_names_are_unique() -> None:
    names = [name for rule in FRENCH.rules for name in (rule.name, *rule.former)]
    assert len(names) == len(set(names))
