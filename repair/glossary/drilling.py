"""Drilling derived terms: sentences are made of their patterns, which must find them and leave the repair alone."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from random import Random

from repair.core.language import Analysis, Language
from repair.core.rule import Passage, Rule
from repair.core.text import Segment
from repair.glossary.compiled import CompiledTerm
from repair.glossary.examples import Problem, find, problem
from repair.glossary.fitter import fit
from repair.glossary.lemmas import paradigm, part_of_speech
from repair.glossary.pattern import Option, Pattern
from repair.glossary.rule import rule
from repair.glossary.term import Glossary, Term
from repair.glossary.tokens import tokenize

_RARE = frozenset(("ind.past", "sub.impf", "sub.pres", "imp"))
_OPTIONAL = 0.3  # how often what may be missing is there


def drill(terms: Iterable[Term], glossary: Glossary, language: Language, seed: int = 1) -> list[Problem]:
    """Make sentences of each choice of words of `terms`, in forms that are drawn; return what is wrong.

    The pattern has to find them, whatever its context, and nothing in `glossary` may find what is put there instead.
    """
    everything = rule(glossary, language)
    draw = Random(seed)
    problems = []
    for term in terms:
        compiled = CompiledTerm(term, language, 0)
        pattern = compiled.pattern
        fixed = [element.options for group in pattern.groups if not group.optional for element in group.elements]
        for chosen in product(*fixed):
            text = _sentence(pattern, chosen, language, draw)
            message = _judge(compiled, text, everything, language) if text else ""
            if message:
                problems.append(problem(term, message))
    return problems


def _judge(compiled: CompiledTerm, text: str, everything: Rule, language: Language) -> str:
    """Return what is wrong: the sentence is not found, or what it becomes is found again."""
    passage = Passage(Segment("p1", text), 0)
    needs, words = compiled.needs, passage.words
    if needs.wakers.isdisjoint(words) or (needs.companions and needs.companions.isdisjoint(words)):
        return f"is not woken by {text!r}"
    if not needs.met_when_woken(passage):
        return f"is woken by {text!r}, but not looked for"
    tokens = tokenize(passage.text, language.phrasing.word)
    match = next(compiled.matcher.all(tokens), None)
    if match is None:
        return f"is silent on {text!r}"
    for target in compiled.targets[:1]:
        made = fit(text, tokens, match, target, language)
        if made:
            repaired = text[: made.start] + made.text + text[made.end :]
            _, hits = find(repaired, everything, language)
            new = [h for h in hits if h.span.start < made.start + len(made.text) and h.span.end > made.start]
            if new:
                return f"repairs {text!r} to {repaired!r}, which {new[0].term!r} calls wrong"
    return ""


def _sentence(pattern: Pattern, chosen: tuple[Option, ...], language: Language, draw: Random) -> str:
    """Return the chosen words in forms that are drawn, in a sentence of their own; "" where that can't be made."""
    picks = iter(chosen)
    words: list[str] = []
    last = ""
    for group in pattern.groups:
        if group.optional and draw.random() >= _OPTIONAL:
            continue
        for element in group.elements:
            option = draw.choice(element.options) if group.optional else next(picks)
            made = _word(option, not words, language, draw)
            if made is None and not group.optional:
                return ""
            if made and last == language.phrasing.have and _is_participle(made, language):
                return ""  # "avoir pensées": not told from a tense of the verb
            words.append(made or "")
            last = option.text if made else last
    text = " ".join(filter(None, words)).replace("' ", "'")
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _is_participle(form: str, language: Language) -> bool:
    return any(a.tense == "part.past" for a in language.analyses(form))


def _word(option: Option, first: bool, language: Language, draw: Random) -> str | None:
    """Return words that an option stands for, behind a subject where it opens a sentence; None where there are none."""
    words = language.phrasing
    if option.kind == "word":
        return option.text
    if option.kind == "se":
        return "se"
    if option.kind == "slot":
        if option.text in words.closed:
            known = {*words.articles, *words.articles.values()}
            listed = [" ".join(phrase) for phrase in words.closed[option.text] if phrase[-1] not in known]
            return draw.choice(listed or [" ".join(words.closed[option.text][0])])
        return {"*": "", "NAME": "Paul", "NUM": "12", "INF": words.be}.get(option.text)
    pos = option.pos or part_of_speech(option.text, language)
    forms = [(form, a) for form, a in paradigm(option, language) if a.tense not in _RARE and a.person in ("", "3")]
    if not forms:
        return None
    form, reading = draw.choice(forms)
    return f"{_lead(reading, language)}{form}" if pos == "VERB" and first else form


def _lead(reading: Analysis, language: Language) -> str:
    """Return what a verb form wants before it: a subject, or the auxiliary."""
    words = language.phrasing
    person = "3"
    number = reading.number or "s"
    subject = next(s for s, features in words.subjects.items() if features == (person, number))
    if reading.person:
        return f"{subject} "
    if reading.tense == "part.past":
        has = language.inflect(words.have, Analysis(words.have, "AUX", "", number, person, "ind.pres"))
        return f"{subject} {has} "
    return ""
