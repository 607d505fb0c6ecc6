"""repair rules: every rule in a line, or one in full."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

import click

from repair.batch import available
from repair.batch.errors import suggestion
from repair.batch.selection import UnknownNameError, select
from repair.cli.common import Failure, counted, emit, emit_json
from repair.core.rule import Bad, Good, Rule
from repair.languages import load

_SHOWN = 12  # examples of a kind, unless all are asked for


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("name", metavar="[ID]", required=False)
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@click.option("--all", "all_examples", is_flag=True, help="Show every example, not the first ones only.")
def rules(name: str | None, form: str, all_examples: bool) -> None:
    """List every rule with its category and trust, or explain one in full.

    ID is the name of a rule (clock.split); a family (clock) or a category (time) lists its rules.
    """
    known = available.rules(load("fr"))
    chosen: Sequence[Rule] = known
    single = None
    if name:
        single = next((rule for rule in known if name in (rule.name, *rule.former)), None)
        try:
            chosen = (single,) if single else select(known, (name,))
        except UnknownNameError:
            near = suggestion(name, [rule.name for rule in known] + [rule.family for rule in known])
            raise Failure(f"no rule {name!r}{near or '; `repair rules` lists them'}") from None
        if not chosen:
            raise Failure(f"no rule of category {name!r} yet")
    if form == "json":
        emit_json([_record(rule) for rule in chosen])
    elif single:
        emit(_page(single, None if all_examples else _SHOWN))
    else:
        emit(_table(chosen))


def _table(rules: Sequence[Rule]) -> Iterator[str]:
    name, category = max(len(r.name) for r in rules), max(len(r.category) for r in rules)
    indent = name + category + 12
    for rule in rules:
        head = f"{rule.name:{name}}  {rule.category:{category}}  {rule.trust!s:6}  "
        lines = textwrap.wrap(rule.doc, max(115 - indent, 40))
        yield head + lines[0]
        for line in lines[1:]:
            yield " " * len(head) + line
    yield f"{counted(len(rules), 'rule')}; `repair rules ID` explains one with its examples"


def _page(rule: Rule, most: int | None) -> Iterator[str]:
    yield rule.name
    yield from textwrap.wrap(rule.doc, 100, initial_indent="  ", subsequent_indent="  ")
    kind = "typography, switched off by --no-typography" if rule.typography else ""
    facts = [
        ("category", rule.category),
        ("severity", str(rule.severity)),
        ("trust", f"{rule.trust!s}: {_TRUST[rule.trust]}"),
        ("scope", "a document" if rule.check_document else "a paragraph"),
        ("kind", kind),
        ("formerly", ", ".join(rule.former)),
    ]
    for label, value in facts:
        if value:
            yield f"  {label:9} {value}"
    yield ""
    yield "wrong"
    for bad in rule.bad[:most]:
        yield from _bad(bad)
    yield from _more(len(rule.bad), most)
    yield ""
    yield "right, and left alone"
    for good in rule.good[:most]:
        yield f"  {_one_line(good.text)}"
    yield from _more(len(rule.good), most)


_TRUST = {0: "shown, never applied", 1: "a person decides", 2: "a batch may apply it"}


def _bad(bad: Bad) -> Iterator[str]:
    yield f"  - {_one_line(bad.text)}"
    if bad.repaired is not None:
        yield f"  + {_one_line(bad.repaired)}"
    for reading in bad.readings:
        yield f"  ? {reading}"


def _one_line(text: str) -> str:
    return text.replace("\n", " ⏎ ")


def _more(count: int, most: int | None) -> Iterator[str]:
    if most is not None and count > most:
        yield f"  … {count - most} more (--all)"


def _record(rule: Rule) -> dict[str, object]:
    def example(one: Bad | Good) -> dict[str, object]:
        if isinstance(one, Good):
            return {"text": one.text}
        return {"text": one.text, "repaired": one.repaired, "readings": list(one.readings)}

    return {
        "name": rule.name,
        "family": rule.family,
        "category": rule.category,
        "severity": str(rule.severity),
        "trust": str(rule.trust),
        "typography": rule.typography,
        "doc": rule.doc,
        "former": list(rule.former),
        "bad": [example(one) for one in rule.bad],
        "good": [example(one) for one in rule.good],
    }
