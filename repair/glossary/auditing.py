"""What is wrong in tables beyond a single cell: duplicates, cycles, unknown words, genders."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from repair.core.finding import Trust
from repair.core.language import Language
from repair.glossary.compiled import CompiledTerm
from repair.glossary.errors import GlossaryError
from repair.glossary.examples import Problem, find, problem
from repair.glossary.files import order
from repair.glossary.lemmas import paradigm, part_of_speech
from repair.glossary.pattern import ARTICLE, Option
from repair.glossary.recorded import unearned
from repair.glossary.regional import HOME
from repair.glossary.rule import rule
from repair.glossary.term import Glossary, Term


def audit(glossary: Glossary, language: Language) -> list[Problem]:
    """Return the problems of a glossary, in the order of its rows."""
    problems: list[Problem] = []
    compiled: list[CompiledTerm] = []
    for place, term in enumerate(glossary):
        try:
            one = CompiledTerm(term, language, place)
            _ = (one.matcher, one.context, one.unless, one.targets, one.targets_abroad)
        except GlossaryError as error:
            problems.append(Problem(error.path, error.line, term.id, f"column {error.column}: {error.message}"))
            continue
        compiled.append(one)
        problems += (problem(term, message) for message in _words(one, language))
    problems += _duplicates(glossary)
    problems += _cycles(Glossary(tuple(c.term for c in compiled)), language)
    problems += _order(glossary)
    problems += unearned(glossary, language)
    places = {term.id: place for place, term in enumerate(glossary)}
    return sorted(problems, key=lambda p: (places.get(p.term, -1), p.message))


def _duplicates(glossary: Glossary) -> Iterator[Problem]:
    first: dict[tuple[str, str, str], Term] = {}
    for term in glossary:
        key = (term.source.lower(), term.context, term.unless)
        if key in first:
            other = first[key]
            yield problem(term, f"{term.source!r} stands at {other.path}:{other.line} already")
        first.setdefault(key, term)


def _words(one: CompiledTerm, language: Language) -> Iterator[str]:
    targets = [
        *((target, "target") for target in one.targets),
        *((target, "regional") for abroad in one.targets_abroad.values() for target in abroad),
    ]
    for options, where in (*((e.options, "source") for e in one.pattern.elements), *targets):
        for option in options:
            if option.kind == "lemma":
                yield from _lemma(option, where, language)
    slots = [o.text for e in one.pattern.elements for o in e.options if o.kind == "slot"]
    sizes = len(one.pattern.elements)
    for target, column in targets:
        for slot in {o.text for o in target if o.kind == "slot"}:
            if slot == ARTICLE:
                if not {"DE", "À"} & set(slots):
                    yield f"column {column}: ART needs DE or À in source"
            elif sum(o.kind == "slot" and o.text == slot for o in target) > slots.count(slot):
                yield f"column {column}: {slot} is there more often than in source"
        for option in target:
            if option.kind == "copy" and not 1 <= int(option.text) <= sizes:
                yield f"column {column}: ={option.text}, but source has {sizes} places"
        sources = {
            o.pos or part_of_speech(o.text, language)
            for e in one.pattern.elements
            for o in e.options
            if o.kind == "lemma"
        }
        for option in target:
            pos = (option.pos or part_of_speech(option.text, language)) if option.kind == "lemma" else ""
            if pos == "VERB" and pos not in sources:
                yield f"column {column}: [{option.text}] has no [verb] in source to take its tense from"


def _lemma(option: Option, where: str, language: Language) -> Iterator[str]:
    forms = paradigm(option, language)
    pos = option.pos or part_of_speech(option.text, language)
    if not forms or not (option.gender or any(language.knows(form) for form, _ in forms)):
        vouch = f"; write [{option.text}:nm] or :nf if the noun is right" if pos == "NOUN" else ""
        vouch = vouch or (f"; write [{option.text}:am] if the adjective is right" if pos == "ADJ" else "")
        yield f"column {where}: [{option.text}] is not a lemma that the language knows{vouch}"
    elif pos == "NOUN" and where != "source" and not option.gender:
        genders = {a.gender for _, a in forms if a.lemma == option.text and a.pos == "NOUN"}
        if not genders or genders == {""}:
            yield f"column {where}: the gender of [{option.text}] is not known: write [{option.text}:nm] or :nf"


def _cycles(glossary: Glossary, language: Language) -> Iterator[Problem]:
    """Find targets that a row calls wrong, by the repaired sentences, which hold them in all their forms."""
    everything = rule(glossary, language)
    for term in glossary:
        if term.trust is Trust.HINT:
            continue
        repairs = [(repaired, HOME) for _, repaired in term.bad]
        repairs += [(one.repaired, one.region) for one in term.abroad if one.repaired]
        for repaired, region in repairs:
            _, hits = find(repaired, everything, language, region)
            if hits:
                own = hits[0].term == term.id
                yield problem(
                    term,
                    "matches its own target" if own else f"its target is what {hits[0].term!r} calls wrong (a cycle)",
                )
                break


def _order(glossary: Glossary) -> Iterator[Problem]:
    for path in dict.fromkeys(term.path for term in glossary if term.path):
        with Path(path).open(encoding="utf-8-sig", newline="") as file:
            keys = [order({k: v or "" for k, v in row.items() if k}) for row in csv.DictReader(file)]
        if keys != sorted(keys):
            line = next(n for n, (a, b) in enumerate(zip(keys, sorted(keys), strict=True)) if a != b)
            yield Problem(path, 0, "", f"rows are not sorted by English and French, from row {line + 2} on: tidy it")
