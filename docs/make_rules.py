"""Write docs/rules.md, the reference of all rules, from the rules themselves: python docs/make_rules.py"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from repair.core.rule import Rule
from repair.languages import load

SHOWN = 3
HEAD = """# Rules for French

Written by `python docs/make_rules.py` from the rules themselves; `repair rules ID` shows every example of one.
*Trust* is the highest that its proposals reach; a rule marked *typography* is reported apart and switched off by
`--no-typography`.
"""


def reference() -> str:
    """Return the page."""
    parts = [HEAD]
    rules = sorted(load("fr").rules, key=lambda rule: rule.family)
    for family, members in groupby(rules, key=lambda rule: rule.family):
        parts.append(f"## {family}\n")
        parts += [section(rule) for rule in members]
    return "\n".join(parts)


def section(rule: Rule) -> str:
    """Return the paragraph of one rule."""
    kind = ", typography" if rule.typography else ""
    lines = [f"### {rule.name}", "", f"{rule.category}, {rule.severity}, {rule.trust}{kind}. {rule.doc}", ""]
    for bad in rule.bad[:SHOWN]:
        new = f" → {one_line(bad.repaired)}" if bad.repaired else ""
        readings = f" → {' or '.join(bad.readings)}" if bad.readings else ""
        lines.append(f"- {one_line(bad.text)}{new}{readings}")
    lines += [f"- silent: {one_line(good.text)}" for good in rule.good[:SHOWN]]
    return "\n".join([*lines, ""])


def one_line(text: str) -> str:
    """Return an example as code, its line ends shown."""
    return "`" + text.replace("\n", " ¶ ").replace("`", "'") + "`"


if __name__ == "__main__":
    Path(__file__).with_name("rules.md").write_text(reference(), encoding="utf-8")
